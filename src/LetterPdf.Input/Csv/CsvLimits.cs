namespace LetterPdf.Input;

/// <summary>Limits for the input of the CSV parser.</summary>
internal static class CsvLimits
{
    /// <summary>In UTF-16 units: in a line of nothing but separators, each character makes a cell.</summary>
    public const int LineLimit = 1_000_000;

    /// <summary>The offset of the first line that is too long; null where there is none.</summary>
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
