using System.Text;
using CsCheck;

namespace LetterPdf.Input.Tests;

public sealed class CsvDecoderTests
{
    [Theory]
    [InlineData("windows-1250", 1250)]
    [InlineData("windows-1251", 1251)]
    [InlineData("windows-1252", 1252)]
    [InlineData("windows-1253", 1253)]
    [InlineData("windows-1254", 1254)]
    [InlineData("windows-1255", 1255)]
    [InlineData("windows-1256", 1256)]
    [InlineData("iso-8859-2", 28592)]
    [InlineData("macroman", 10000)]
    public void The_tables_are_the_frameworks_but_for_bytes_that_mean_nothing(string word, int page)
    {
        var ours = SingleByteEncoding.Of(TextEncodings.Choices.Single(choice => choice.Word == word).Value!.Value)!;
        var theirs = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        for (var value = 0; value < 256; value++)
        {
            byte[] bytes = [(byte)value];
            var expected = theirs.GetString(bytes);

            // Control characters, private ones and the replacement fill the gaps; Apple made the currency sign the euro
            // sign in 1998; the ohm sign is the letter Omega in NFC.
            expected = (page, value) switch
            {
                (10000, 0xDB) => "\u20AC",
                (10000, 0xBD) => "\u03A9",
                (10000, _) => expected,
                _ when value >= 0x80 && (char.IsControl(expected[0]) || expected[0] is >= '\uE000' and <= '\uF8FF') =>
                    "\uFFFD",
                _ => expected,
            };
            Assert.Equal((value, expected), (value, ours.Decode(bytes)));
        }
    }

    [Fact]
    public void What_is_decoded_is_encoded_to_the_same_bytes()
    {
        var encodings = TextEncodings
            .SingleByte.ToArray()
            .Select(encoding => SingleByteEncoding.Of(encoding)!)
            .ToArray();
        Gen.Byte.Array[0, 50]
            .Sample(bytes =>
            {
                foreach (var encoding in encodings)
                {
                    var text = encoding.Decode(bytes);
                    Assert.Equal(
                        text.Contains('\uFFFD', StringComparison.Ordinal) ? null : bytes,
                        encoding.Encode(text)
                    );
                }
            });
    }

    [Theory]
    [InlineData("Réseau Équitas Côte d’Ivoire")]
    [InlineData("Asociación Pro Derechos Humanos")]
    [InlineData("Förderverein für Völkerrecht e.V.")]
    [InlineData("Centro de Prevención – Víctimas")]
    [InlineData("SÃO PAULO: ASSOCIAÇÃO")]
    public void Names_are_read_as_what_they_were_written_in(string name)
    {
        foreach (var (page, encoding) in new[] { (1252, TextEncoding.Windows1252), (10000, TextEncoding.MacRoman) })
        {
            var decoded = CsvDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(name), null);
            Assert.Equal((encoding, name), (decoded.Encoding, decoded.Text));
        }
    }

    [Fact]
    public void Any_text_in_utf8_and_utf16_comes_back()
    {
        var letters = Gen.OneOf("a", "é", "Ж", "字", "😀", ",", "\n", "\u0001")
            .Array[0, 40]
            .Select(string.Concat<string>);
        letters.Sample(text =>
        {
            text = "organization,country\n" + text;
            Assert.Equal(text, CsvDecoder.Decode(Encoding.UTF8.GetBytes(text), null).Text);
            Assert.Equal(
                text,
                CsvDecoder
                    .Decode((byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], null)
                    .Text
            );
            Assert.Equal(
                text,
                CsvDecoder
                    .Decode(
                        (byte[])
                            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
                        null
                    )
                    .Text
            );
            Assert.Equal(text, CsvDecoder.Decode(Encoding.Unicode.GetBytes(text), TextEncoding.Utf16).Text);
        });
    }
}
