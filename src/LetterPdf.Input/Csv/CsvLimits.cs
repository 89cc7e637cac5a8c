namespace LetterPdf.Input;

/// <summary>Bounds what the CSV parser is given.</summary>
internal static class CsvLimits
{
    /// <summary>A line of nothing but separators makes a cell of each of its characters.</summary>
    public const int LineLimit = 1_000_000;

    /// <summary>Offset of the first line that is too long; null where none is.</summary>
    public static int? FindLongLine(ReadOnlySpan<char> text)
    {
        for (var start = 0; text.Length - start > LineLimit; )
        {
            var length = text[start..].IndexOfAny('\r', '\n');
            if (length < 0 || length > LineLimit)
            {
                return start;
            }

            start += length + 1;
        }

        return null;
    }
}
