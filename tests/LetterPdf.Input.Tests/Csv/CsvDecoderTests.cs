using System.Text;
using CsCheck;

namespace LetterPdf.Input.Tests;

public sealed class CsvDecoderTests
{
    [Fact]
    public void The_tables_are_the_frameworks_but_for_bytes_that_mean_nothing()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var mac = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;
        for (var value = 0; value < 256; value++)
        {
            byte[] bytes = [(byte)value];
            var expected = value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? "\uFFFD" : windows.GetString(bytes);
            Assert.Equal(expected, SingleByteEncoding.Windows1252.Decode(bytes));

            // Apple made the currency sign the euro sign in 1998; the ohm sign is the letter Omega in NFC.
            Assert.Equal(value switch { 0xDB => "\u20AC", 0xBD => "\u03A9", _ => mac.GetString(bytes) }, SingleByteEncoding.MacRoman.Decode(bytes));
        }
    }

    [Fact]
    public void What_is_decoded_is_encoded_to_the_same_bytes() =>
        Gen.Byte.Array[0, 50].Sample(bytes =>
        {
            Assert.Equal(bytes, SingleByteEncoding.MacRoman.Encode(SingleByteEncoding.MacRoman.Decode(bytes)));
            var text = SingleByteEncoding.Windows1252.Decode(bytes);
            Assert.Equal(text.Contains('\uFFFD', StringComparison.Ordinal) ? null : bytes, SingleByteEncoding.Windows1252.Encode(text));
        });

    [Theory]
    [InlineData("Réseau Équitas Côte d’Ivoire")]
    [InlineData("Asociación Pro Derechos Humanos")]
    [InlineData("Förderverein für Völkerrecht e.V.")]
    [InlineData("Centro de Prevención – Víctimas")]
    [InlineData("SÃO PAULO: ASSOCIAÇÃO")]
    public void Names_are_read_as_what_they_were_written_in(string name)
    {
        foreach (var (page, encoding) in new[] { (1252, CsvEncoding.Windows1252), (10000, CsvEncoding.MacRoman) })
        {
            var decoded = CsvDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(name), null);
            Assert.Equal((encoding, name), (decoded.Encoding, decoded.Text));
        }
    }

    [Fact]
    public void Any_text_in_utf8_and_utf16_comes_back()
    {
        var letters = Gen.OneOf("a", "é", "Ж", "字", "😀", ",", "\n", "\u0001").Array[0, 40].Select(string.Concat<string>);
        letters.Sample(text =>
        {
            text = "organization,country\n" + text;
            Assert.Equal(text, CsvDecoder.Decode(Encoding.UTF8.GetBytes(text), null).Text);
            Assert.Equal(text, CsvDecoder.Decode([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], null).Text);
            Assert.Equal(text, CsvDecoder.Decode([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)], null).Text);
            Assert.Equal(text, CsvDecoder.Decode(Encoding.Unicode.GetBytes(text), CsvEncoding.Utf16).Text);
        });
    }
}
