using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The probable fault in the quotation marks or separators of a row whose cells can't be told
/// apart.</summary>
internal static class RowQuotes
{
    /// <summary>The reason, and what to do; null where none is found. Neither shows anything of the row.</summary>
    /// <param name="row">The row as it is written.</param>
    /// <param name="width">The number of cells that it should have.</param>
    public static RaggedNote? Explain(ReadOnlySpan<char> row, char separator, int width) =>
        row.Contains("\\\"", StringComparison.Ordinal) ? new(CsvPhrase.Backslash, CsvAdvice.DoubleQuoteInside)
        : IsQuoted(row, "“„«", "”“\"»", separator) ? new(CsvPhrase.CurlyQuotes, CsvAdvice.StraightQuotes)
        : IsQuoted(row, "'‘", "'’", separator) ? new(CsvPhrase.Apostrophes, CsvAdvice.QuoteName)
        : OtherSeparator(row, separator, width) is { } other
            ? new(Reason.Of(CsvPhrase.OtherSeparator, $"{other}", $"{separator}"), CsvAdvice.OneSeparator)
        : null;

    // A mark that opens at a cell's beginning and one that closes at a cell's end.
    private static bool IsQuoted(ReadOnlySpan<char> row, string opening, string closing, char separator)
    {
        var open = row.IndexOfAny(opening);
        if (open < 0 || !IsCellStart(row, open, separator))
        {
            return false;
        }

        for (var i = open + 1; i < row.Length; i++)
        {
            if (closing.Contains(row[i], StringComparison.Ordinal) && (i + 1 == row.Length || row[i + 1] == separator))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCellStart(ReadOnlySpan<char> row, int at, char separator)
    {
        var before = row[..at].TrimEnd(' ');
        return before.IsEmpty || before[^1] == separator;
    }

    private static char? OtherSeparator(ReadOnlySpan<char> row, char separator, int width)
    {
        foreach (var other in CsvSeparator.Candidates)
        {
            if (other != separator && width > 1 && row.Count(other) == width - 1)
            {
                return other;
            }
        }

        return null;
    }
}
