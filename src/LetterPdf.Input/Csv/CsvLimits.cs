using System.Text;

namespace LetterPdf.Input;

/// <summary>Limits for the input of the CSV parser.</summary>
internal static class CsvLimits
{
    /// <summary>In UTF-16 units: in a line of nothing but separators, each character makes a cell.</summary>
    public const int LineLimit = 1_000_000;

    /// <summary>The offset of the first line that is too long, in UTF-16 units; null where there is none.</summary>
    /// <param name="utf8">The file's text.</param>
    public static int? FindLongLine(ReadOnlySpan<byte> utf8)
    {
        // No text has more units than bytes.
        for (var start = 0; utf8.Length - start > LineLimit; )
        {
            var length = utf8[start..].IndexOfAny((byte)'\r', (byte)'\n');
            length = length < 0 ? utf8.Length - start : length;
            if (length > LineLimit && Encoding.UTF8.GetCharCount(utf8.Slice(start, length)) > LineLimit)
            {
                return Encoding.UTF8.GetCharCount(utf8[..start]);
            }

            start += length + 1;
        }

        return null;
    }
}
