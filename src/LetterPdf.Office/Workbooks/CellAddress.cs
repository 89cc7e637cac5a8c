namespace LetterPdf.Office;

/// <summary>Reads addresses of cells in the style "B14" (ECMA-376-1, 18.18.62 and 18.18.76).</summary>
internal static class CellAddress
{
    /// <summary>Reads "B14", exactly.</summary>
    public static bool TryCell(ReadOnlySpan<char> text, out int column, out int row)
    {
        var letters = Column(text, out column);
        row = 0;
        return letters > 0 && Row(text[letters..], out row);
    }

    /// <summary>Reads "B14:C20" or "B14"; also whole columns, "B:C", and whole rows, "14:20".</summary>
    public static CellRange? Range(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var first = colon < 0 ? text : text[..colon];
        var last = text[(colon + 1)..];
        if (TryCell(first, out var left, out var top) && TryCell(last, out var right, out var bottom))
        {
            return Ordered(left, top, right, bottom);
        }

        if (colon > 0 && Column(first, out left) == first.Length && Column(last, out right) == last.Length)
        {
            return Ordered(left, 1, right, WorkbookLimits.Rows);
        }

        return colon > 0 && Row(first, out top) && Row(last, out bottom)
            ? Ordered(1, top, WorkbookLimits.Columns, bottom)
            : null;
    }

    private static CellRange? Ordered(int left, int top, int right, int bottom) =>
        left >= 1 && left <= right && top <= bottom ? new CellRange(left, top, right, bottom) : null;

    // The number of letters; 0 where there is no column.
    private static int Column(ReadOnlySpan<char> text, out int column)
    {
        column = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetterUpper(text[at]); at++)
        {
            column = (column * 26) + (text[at] - 'A' + 1);
            if (column > WorkbookLimits.Columns)
            {
                return 0;
            }
        }

        return at;
    }

    private static bool Row(ReadOnlySpan<char> text, out int row)
    {
        row = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit) || row > WorkbookLimits.Rows)
            {
                return false;
            }

            row = (row * 10) + (digit - '0');
        }

        return row is >= 1 and <= WorkbookLimits.Rows && text[0] != '0';
    }
}
