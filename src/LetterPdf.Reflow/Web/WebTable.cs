using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The rows of a table as HTML.</summary>
internal sealed class WebTable(TablePart table, WebManner manner, HtmlText html, WebWords words)
{
    /// <param name="name">The identifier of the first row, by which the table is known.</param>
    public void Write(string name)
    {
        var heads = table.Rows.TakeWhile(row => row.IsHeader).ToList();
        WriteRows("thead", heads, name);
        WriteRows("tbody", [.. table.Rows.Skip(heads.Count)], heads.Count == 0 ? name : null);
    }

    private void WriteRows(string element, List<TableRowPart> rows, string? name)
    {
        if (rows.Count == 0)
        {
            return;
        }

        html.Open(element).Line();
        foreach (var row in rows)
        {
            html.Open("tr", name is not null && manner.HasRegions ? manner.Id(name) : default);
            name = null;
            for (var i = 0; i < row.Cells.Length; i++)
            {
                WriteCell(row.Cells[i], table.Alignments[i], row.IsHeader);
            }

            html.Close("tr").Line();
        }

        html.Close(element).Line();
    }

    // An empty head is the head of nothing.
    private void WriteCell(TextPart cell, TextAlignment? alignment, bool isHeader)
    {
        var isHead = isHeader && !cell.Inlines.IsEmpty;
        var element = isHead ? "th" : "td";
        var style = alignment switch
        {
            TextAlignment.Center => manner.Class("cell-center"),
            TextAlignment.End => manner.Class("cell-end"),
            _ => manner.Usual("cell"),
        };
        html.Open(element, ("scope", isHead ? "col" : null), style);
        words.Write(cell.Inlines);
        html.Close(element);
    }
}
