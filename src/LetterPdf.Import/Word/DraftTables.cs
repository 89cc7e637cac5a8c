using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Reads tables: a row of headings and rows below it, each with a cell for each column.</summary>
internal sealed class DraftTables(WordReading reading, ListCounter counter)
{
    private const int MostColumns = 100;

    private const int MostCells = 100_000;

    /// <summary>Whether a table has one row or one column, and is no table; or is larger than any in a
    /// letter.</summary>
    public static bool IsFrame(WordTable table) =>
        table.Rows.Length == 1
        || table.Rows.All(row => row.Cells.Length <= 1)
        || WidthOf(table) > MostColumns
        || (long)WidthOf(table) * table.Rows.Length > MostCells;

    /// <summary>The number of the first paragraph in cells.</summary>
    public static int NumberOf(IEnumerable<WordCell> cells) =>
        cells.SelectMany(cell => cell.Blocks).OfType<WordParagraph>().Select(p => p.Number).FirstOrDefault(1);

    /// <summary>The table; null where it says nothing.</summary>
    public Table? Read(WordTable table)
    {
        var width = WidthOf(table);
        var rows = table.Rows.Select((row, i) => RowOf(row, i == 0, width)).ToArray();
        var heads = table.Rows.TakeWhile(row => row.IsHeader).Count();
        Tell(table, heads);
        rows = [.. rows.Where(row => row.Cells.Any(cell => !cell.Inlines.IsEmpty))];
        if (rows.Length == 0)
        {
            return null;
        }

        rows[0] = rows[0] with { IsHeader = true };
        return new Table([.. Alignments(table, width)], [.. rows], rows[0].Place);
    }

    private static int WidthOf(WordTable table) => table.Rows.Max(row => row.Cells.Sum(cell => cell.Span));

    private void Tell(WordTable table, int heads)
    {
        var words = string.Join(' ', table.Rows[0].Cells.Select(cell => WordsOf.Shown(cell.Blocks))).Trim();
        if (heads == 0 && words.Length > 0)
        {
            reading.Steps.Add(
                Reason.Of(WordPhrase.FirstRowHeads, VisibleText.Cut(words, 60), NumberOf(table.Rows[0].Cells))
            );
        }

        foreach (var row in table.Rows.Take(heads).Skip(1))
        {
            reading.Findings.Add(WordFinding.HeaderRows, PlaceOf(row), TextOf(row));
        }
    }

    private TableRow RowOf(WordRow row, bool isHead, int width)
    {
        var place = PlaceOf(row);
        var cells = ImmutableArray.CreateBuilder<TableCell>(width);
        foreach (var cell in row.Cells)
        {
            cells.Add(CellOf(cell, isHead, place));
            for (var i = 1; i < cell.Span; i++)
            {
                cells.Add(new TableCell([], place));
            }

            if ((cell.Span > 1 && !cell.Blocks.IsEmpty) || cell.IsContinued)
            {
                reading.Findings.Add(WordFinding.WideCells, place, WordsOf.Shown(cell.Blocks));
            }
        }

        while (cells.Count < width)
        {
            cells.Add(new TableCell([], place));
        }

        return new TableRow(isHead, cells.ToImmutable(), place);
    }

    private TableCell CellOf(WordCell cell, bool isHead, DocumentParagraph place)
    {
        var styled = new StyledText { KeepsSigns = reading.IsOwn };
        var paragraphs = 0;
        Add(cell.Blocks, styled, isHead ? ParagraphUse.HeadCell : ParagraphUse.Cell, ref paragraphs);
        if (paragraphs > 1)
        {
            reading.Findings.Add(WordFinding.CellsOfParagraphs, place, WordsOf.Shown(cell.Blocks));
        }

        return new TableCell(styled.SaysSomething ? styled.ToInlines(place) : [], place);
    }

    // Tables in cells are nested as deep as the file nests them, which Office bounds.
    private void Add(ImmutableArray<WordBlock> blocks, StyledText styled, ParagraphUse use, ref int paragraphs)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case WordParagraph paragraph:
                    paragraphs += AddParagraph(paragraph, styled, use) ? 1 : 0;
                    break;
                case WordTable table:
                    var cells = table.Rows.SelectMany(row => row.Cells).ToArray();
                    reading.Findings.Add(
                        WordFinding.TablesInCells,
                        new DocumentParagraph(reading.Path, NumberOf(cells), string.Empty),
                        string.Join(' ', cells.Select(inner => WordsOf.Shown(inner.Blocks))).Trim()
                    );
                    foreach (var inner in cells)
                    {
                        var inside = 0;
                        Add(inner.Blocks, styled, use, ref inside);
                    }

                    break;
                case WordChunk chunk:
                    reading.Findings.Add(WordFinding.OtherFiles, chunk.Target);
                    break;
            }
        }
    }

    private bool AddParagraph(WordParagraph paragraph, StyledText styled, ParagraphUse use)
    {
        var label = counter.Next(paragraph.Look);
        styled.Add(" ", default);
        if (label is { Text.Length: > 0 } && !string.IsNullOrWhiteSpace(WordsOf.Shown(paragraph)))
        {
            styled.Add((label.Form.IsBullet ? "\u2022" : label.Text) + " ", default);
        }

        ParagraphInlines.Add(reading, paragraph, use, styled);
        return !string.IsNullOrWhiteSpace(WordsOf.Shown(paragraph));
    }

    // A column of numbers is aligned as its cells below the head are, if all are alike.
    private IEnumerable<TextAlignment?> Alignments(WordTable table, int width)
    {
        for (var column = 0; column < width; column++)
        {
            if (reading.IsOwn)
            {
                yield return OwnAlignment(table.Rows[0], column);
                continue;
            }

            var below = table
                .Rows.Skip(1)
                .Where(row => row.Cells.Length == width)
                .SelectMany(row => row.Cells[column].Blocks.OfType<WordParagraph>())
                .Where(paragraph => !string.IsNullOrWhiteSpace(WordsOf.Shown(paragraph)))
                .Select(paragraph => paragraph.Look.Alignment)
                .Distinct(StringComparer.Ordinal)
                .Take(2)
                .ToArray();
            yield return below is [var alignment] ? AlignmentOf(alignment) : null;
        }
    }

    // Every cell of a column says it; cells of which the writer did not say it have that of their style.
    private static TextAlignment? OwnAlignment(WordRow row, int column)
    {
        var cell = column < row.Cells.Length ? row.Cells[column].Blocks.OfType<WordParagraph>().FirstOrDefault() : null;
        return cell?.Look.Alignment is "left" ? TextAlignment.Start : AlignmentOf(cell?.Look.Alignment);
    }

    private static TextAlignment? AlignmentOf(string? alignment) =>
        alignment switch
        {
            "center" => TextAlignment.Center,
            "right" or "end" => TextAlignment.End,
            _ => null,
        };

    private DocumentParagraph PlaceOf(WordRow row) => new(reading.Path, NumberOf(row.Cells), TextOf(row));

    private static string TextOf(WordRow row) =>
        string.Join(' ', row.Cells.Select(cell => WordsOf.Shown(cell.Blocks))).ReplaceLineEndings(" ").Trim();
}
