using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Import;

/// <summary>A list of names as a file for `signatories`.</summary>
public static class ImportedNames
{
    /// <summary>CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need; its columns are organization
    /// and country.</summary>
    public static byte[] ToCsv(ImportedParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var text = new StringBuilder("\uFEFForganization,country\n");
        foreach (var name in parts.Names)
        {
            text.Append(Cell(name.Organization)).Append(',').Append(Cell(name.Country ?? string.Empty)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",;\t\"\r\n") < 0
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
