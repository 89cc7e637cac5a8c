using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The layout of a file.</summary>
internal static class CsvLayout
{
    private const int RowsLookedAt = 30;

    /// <summary>The separator of the cells: the character with which the header is found best, that is with most of
    /// the columns, then with most cells.</summary>
    public static char FindSeparator(ReadOnlyMemory<byte> utf8, ImmutableArray<ColumnName> names)
    {
        var best = (Separator: ',', Found: -1, Cells: -1);
        foreach (var separator in CsvSeparator.Candidates)
        {
            var table = CsvTableReader.Read(utf8, separator, RowsLookedAt);
            var header = ListHeader.Find(table.HeadingRows, names);
            var cells = header.Row?.Cells.Length ?? 0;
            if (header.Found > best.Found || (header.Found == best.Found && cells > best.Cells))
            {
                best = (separator, header.Found, cells);
            }
        }

        return best.Separator;
    }
}
