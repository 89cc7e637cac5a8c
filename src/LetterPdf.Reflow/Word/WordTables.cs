using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Writes tables (17.4).</summary>
internal sealed class WordTables(WordParts parts, WordInlines inlines)
{
    // In letters: a column is wider than its longest word by a margin, and longer cells have several lines.
    private const int Margin = 4;
    private const int Widest = 48;

    /// <param name="covers">What the table stands in.</param>
    public void Add(List<WordBlock> blocks, TablePart table, ImmutableArray<BodyCover> covers)
    {
        var design = parts.Design;
        var start = design.Indent * covers.Length;
        var end = design.Indent * covers.Count(cover => cover != BodyCover.List);
        var widths = Widths(table, design.Page.TextWidth - start - end);
        var xml = new XmlText().Open("w:tbl").Open("w:tblPr").Value("w:tblStyle", "LetterTable");
        xml.Empty("w:tblW", ("w:w", WordMeasure.Number(widths.Sum())), ("w:type", "dxa"));
        xml.Empty("w:tblInd", ("w:w", WordMeasure.Twips(start)), ("w:type", "dxa"));
        xml.Empty(
            "w:tblLook",
            ("w:val", "0020"),
            ("w:firstRow", "1"),
            ("w:lastRow", "0"),
            ("w:firstColumn", "0"),
            ("w:lastColumn", "0"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1")
        );
        xml.Close().Open("w:tblGrid");
        foreach (var width in widths)
        {
            xml.Empty("w:gridCol", ("w:w", WordMeasure.Number(width)));
        }

        xml.Close();
        foreach (var row in table.Rows)
        {
            WriteRow(xml, table, row, widths, covers);
        }

        blocks.Add(new WordTable(xml.Close()));

        // Word joins tables that follow each other, and a text can't end with one.
        blocks.Add(new WordParagraph("Table End"));
    }

    private void WriteRow(
        XmlText xml,
        TablePart table,
        TableRowPart row,
        int[] widths,
        ImmutableArray<BodyCover> covers
    )
    {
        var style = parts.Styles.Use(new BodyStyle(row.IsHeader ? BodyPiece.HeadCell : BodyPiece.Cell, covers));
        xml.Open("w:tr").Open("w:trPr").Empty("w:cantSplit").EmptyIf(row.IsHeader, "w:tblHeader").Close();
        for (var i = 0; i < row.Cells.Length; i++)
        {
            xml.Open("w:tc").Open("w:tcPr");
            xml.Empty("w:tcW", ("w:w", WordMeasure.Number(widths[i])), ("w:type", "dxa")).Close();
            var cell = new WordParagraph(style) { Alignment = NameOf(table.Alignments[i]) };
            inlines.Write(cell.Content, row.Cells[i].Inlines, isBold: row.IsHeader);
            cell.Write(xml);
            xml.Close();
        }

        xml.Close();
    }

    private static string? NameOf(TextAlignment? alignment) =>
        alignment switch
        {
            TextAlignment.Start => "left",
            TextAlignment.Center => "center",
            TextAlignment.End => "right",
            TextAlignment.Justify => "both",
            _ => null,
        };

    // Word fits the columns to what they hold, from these.
    private static int[] Widths(TablePart table, Length measure)
    {
        var letters = new int[table.Alignments.Length];
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var text = LetterOutline.TextOf(row.Cells[i].Inlines);
                var word = text.Split(' ').Max(part => part.Length) + Margin;
                letters[i] = Math.Clamp(text.Length, Math.Min(Widest, Math.Max(word, letters[i])), Widest);
            }
        }

        var (all, whole) = (letters.Sum(), WordMeasure.TwipsOf(measure));
        return [.. letters.Select(count => Math.Max(1, whole * count / all))];
    }

    private sealed class WordTable(XmlText content) : WordBlock
    {
        public override void Write(XmlText xml) => xml.Add(content);
    }
}
