using System.Globalization;
using System.Text;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Tests.Signatures;

/// <summary>
/// Puts a signature into a file as no careful program would: with any value, any claims and over any bytes. By
/// default it is right, except for the value made for the bytes.
/// </summary>
internal sealed record FileSignature(Func<byte[], byte[]> Value)
{
    private const int RangeWidth = 60;

    public string Field { get; init; } = "Signature1";

    public string Type { get; init; } = "Sig";

    public string SubFilter { get; init; } = "ETSI.CAdES.detached";

    /// <summary>Further keys of the signature's dictionary.</summary>
    public string More { get; init; } = "/M(D:20260615120000Z)/Name(Jane Roe)";

    /// <summary>In bytes.</summary>
    public int Room { get; init; } = 12_000;

    /// <summary>Changes the byte range that is declared as covered, and so what is signed.</summary>
    public Func<long[], long[]> Range { get; init; } = range => range;

    /// <summary>Adds more to the same addition.</summary>
    public Func<Addition, Addition> Beside { get; init; } = addition => addition;

    /// <summary>The file with the signature appended.</summary>
    public byte[] In(byte[] file)
    {
        var widget = PdfSurvey
            .Of(file)!
            .Fields.Single(field => string.Equals(field.Name, Field, StringComparison.Ordinal))
            .Widget;
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        addition.Put(
            number,
            $"<</Type/{Type}/Filter/Adobe.PPKLite/SubFilter/{SubFilter}/ByteRange[{new string('#', RangeWidth)}]/Contents<{new string('0', Room * 2)}>{More}>>"
        );
        addition.Put(
            widget.Number,
            Encoding.Latin1.GetString(
                widget.With("V", string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")).Span
            )
        );
        return Filled(Beside(addition).Write(), file.Length);
    }

    private byte[] Filled(byte[] file, int from)
    {
        var text = Encoding.Latin1.GetString(file);
        var start = text.IndexOf("/Contents<", from, StringComparison.Ordinal) + "/Contents".Length;
        var end = text.IndexOf('>', start) + 1;
        var covered = Range([0, start, end, file.Length - end]);
        var marks = text.IndexOf(new string('#', RangeWidth), from, StringComparison.Ordinal);
        Encoding.ASCII.GetBytes(
            string.Join(' ', covered.Select(number => number.ToString(CultureInfo.InvariantCulture)))
                .PadRight(RangeWidth),
            file.AsSpan(marks)
        );
        byte[] content = [.. covered.Chunk(2).SelectMany(pair => file.Skip((int)pair[0]).Take((int)pair[1]))];
        var value = Value(content);
        Assert.True(value.Length <= Room);
        Encoding.ASCII.GetBytes(Convert.ToHexString(value), file.AsSpan(start + 1));
        return file;
    }
}
