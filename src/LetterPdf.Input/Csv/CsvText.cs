using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>Writes CSV according to RFC 4180, with commas; lines end with LF.</summary>
internal static class CsvText
{
    /// <summary>One line for each row.</summary>
    public static string Write(IEnumerable<ImmutableArray<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Quote)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",;\t\"\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
