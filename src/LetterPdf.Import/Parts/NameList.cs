using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The entries of a list of those who sign: lines, items or the rows of a table.</summary>
internal static class NameList
{
    // Of the cells of a second column that differ, in hundredths: countries are repeated, names are not.
    private const int DifferentShare = 70;
    private const int LongestCountry = 40;
    private const int LongestName = 300;

    /// <summary>Whether a block is a list or a table whose entries may be names.</summary>
    public static bool HasEntries(PartPiece piece) => EntriesOf(piece) is not null;

    /// <summary>The entries of a list or a table, a text for each; null for other blocks, and where one is more than a
    /// line.</summary>
    public static ImmutableArray<string>? EntriesOf(PartPiece piece) =>
        piece.Block switch
        {
            ListBlock list => AllOrNone(list.Entries.Select(ItemOf)),
            Table table => AllOrNone(table.Rows.SelectMany(row => row.Cells).Select(CellOf)),
            _ => null,
        };

    /// <summary>The names; null where the pieces are no list of them.</summary>
    public static ImmutableArray<ImportedName>? Of(ImmutableArray<PartPiece> pieces, PartsLog log)
    {
        if (pieces is [{ Block: Table table }])
        {
            return OfTable(table, log);
        }

        if (pieces.Any(piece => piece.Block is Table))
        {
            return null;
        }

        var lines = pieces.SelectMany(piece => EntriesOf(piece) ?? piece.Lines).ToImmutableArray();
        return NameTags.Split(JoinWrapped(lines, log), log);
    }

    // A name that ends with "of" goes on in the next line, and a country alone in its brackets belongs to the line
    // above.
    private static ImmutableArray<string> JoinWrapped(ImmutableArray<string> lines, PartsLog log)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var isJoined = false;
        foreach (var line in lines)
        {
            if (
                names.Count > 0
                && names[^1].Length < LongestName
                && (PartImportWords.EndsOpen(names[^1]) || line is ['(', .., ')'])
            )
            {
                names[^1] = $"{names[^1]} {line}";
                isJoined = true;
                continue;
            }

            SayJoined(names, isJoined, log);
            isJoined = false;
            names.Add(line);
        }

        SayJoined(names, isJoined, log);
        return names.ToImmutable();
    }

    private static void SayJoined(ImmutableArray<string>.Builder names, bool isJoined, PartsLog log)
    {
        if (isJoined)
        {
            log.Say(PartsFinding.NameJoined, names[^1]);
        }
    }

    private static ImmutableArray<ImportedName>? OfTable(Table table, PartsLog log)
    {
        var columns = table.Alignments.Length;
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. table.Rows.Select(row => row.Cells.Select(cell => CellOf(cell) ?? string.Empty).ToImmutableArray()),
        ];
        var entries = WithoutHeads(rows, log);
        if (columns == 2 && CountryColumn(rows[0], entries) is { } country)
        {
            return
            [
                .. entries
                    .Where(row => row[1 - country].Length > 0)
                    .Select(row => new ImportedName(row[1 - country], row[country].Length == 0 ? null : row[country])),
            ];
        }

        if (columns > 1)
        {
            log.Say(PartsFinding.NamesByRow, columns);
        }

        return NameTags.Split([.. entries.SelectMany(row => row).Where(cell => cell.Length > 0)], log);
    }

    private static ImmutableArray<ImmutableArray<string>> WithoutHeads(
        ImmutableArray<ImmutableArray<string>> rows,
        PartsLog log
    )
    {
        if (!rows[0].Any(cell => PartImportWords.IsOrganizationColumn(cell) || PartImportWords.IsCountryColumn(cell)))
        {
            return rows;
        }

        log.Say(PartsFinding.ColumnHeadsLeftOut, string.Join(", ", rows[0]));
        return rows[1..];
    }

    // By its head; else the second, where its cells are short and say the same again and again.
    private static int? CountryColumn(ImmutableArray<string> heads, ImmutableArray<ImmutableArray<string>> rows)
    {
        var column = heads.ToList().FindIndex(PartImportWords.IsCountryColumn);
        var country = column < 0 ? 1 : column;
        if (rows.Any(row => row[1 - country].Length == 0 && row[country].Length > 0))
        {
            return null;
        }

        if (column >= 0)
        {
            return column;
        }

        var cells = rows.Select(row => row[1]).Where(cell => cell.Length > 0).ToImmutableArray();
        var different = cells.Distinct(StringComparer.Ordinal).Count();
        return
            cells.Length > 2
            && different * 100 <= cells.Length * DifferentShare
            && cells.All(cell => cell.Length <= LongestCountry)
            ? 1
            : null;
    }

    private static string? ItemOf(ListEntry entry) =>
        entry.Blocks is [Paragraph paragraph]
        && PartPiece.TextOf(paragraph.Inlines) is { } text
        && PartPiece.IsLine(text)
            ? text
            : null;

    private static string? CellOf(TableCell cell) =>
        PartPiece.TextOf(cell.Inlines) is { } text && (text.Length == 0 || PartPiece.IsLine(text)) ? text : null;

    private static ImmutableArray<string>? AllOrNone(IEnumerable<string?> texts)
    {
        ImmutableArray<string?> all = [.. texts];
        return all.Any(text => text is null) ? null : [.. all.OfType<string>()];
    }
}
