using System.Globalization;
using System.Text;

namespace LetterPdf.Verification.Tests;

/// <summary>Values as PDF syntax, one character a byte: dictionaries without blanks, keys in their order, texts as
/// literals.</summary>
internal static class PdfText
{
    public static string Of(PdfValue value, PdfBody body) =>
        value switch
        {
            PdfBoolean boolean => boolean.Value ? "true" : "false",
            PdfInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
            PdfReal real => real.Value.ToString("0.######", CultureInfo.InvariantCulture),
            PdfName name => "/"
                + name.Value.Replace("#", "#23", StringComparison.Ordinal)
                    .Replace(" ", "#20", StringComparison.Ordinal)
                    .Replace("/", "#2F", StringComparison.Ordinal),
            PdfString text => Literal(text.Bytes),
            PdfReference reference => string.Create(
                CultureInfo.InvariantCulture,
                $"{reference.Number} {reference.Generation} R"
            ),
            PdfArray array => $"[{string.Join(' ', array.Items.Select(item => Of(item, body)))}]",
            PdfDictionary dictionary =>
                $"<<{string.Concat(dictionary.Entries.Select(entry => $"/{entry.Key} {Of(entry.Value, body)}"))}>>",
            PdfStream stream => Stream(stream, body),
            _ => "null",
        };

    private static string Stream(PdfStream stream, PdfBody body)
    {
        var isPicture = stream.Dictionary["Filter"] is PdfName { Value: "DCTDecode" };
        string[] dropped = isPicture ? ["Length"] : ["Length", "Filter", "DecodeParms"];
        var entries = stream
            .Dictionary.Entries.Where(entry => !dropped.Contains(entry.Key))
            .Select(entry => $"/{entry.Key} {Of(entry.Value, body)}");
        var data = isPicture ? stream.Data : body.Data(stream)!.Value;
        return $"<<{string.Concat(entries)}>>\nstream\n{Encoding.Latin1.GetString(data.Span)}\nendstream";
    }

    private static string Literal(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)})";
    }
}
