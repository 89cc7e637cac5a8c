using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>How a file is laid out: what separates its cells, and which row names the columns.</summary>
internal static class CsvLayout
{
    private const int RowsLookedAt = 30;

    /// <summary>The separator under which the header is found best: most of the columns, then most cells.</summary>
    /// <returns>The separator, and the first row that belongs to the table.</returns>
    public static (char Separator, int FirstRow) Find(string text, ReadOnlyMemory<byte> bytes, ImmutableArray<ColumnName> names)
    {
        if (CsvSeparator.Declared(text) is { } declared)
        {
            return (declared, 2);
        }

        var best = (Separator: ',', Found: -1, Cells: -1);
        foreach (var separator in CsvSeparator.Candidates)
        {
            var table = CsvTableReader.Read(text, bytes, separator, RowsLookedAt);
            var header = SignatoryHeader.Find(table, names, 1);
            var cells = header.Record?.Cells.Length ?? 0;
            if (header.Found > best.Found || (header.Found == best.Found && cells > best.Cells))
            {
                best = (separator, header.Found, cells);
            }
        }

        return (best.Separator, 1);
    }
}
