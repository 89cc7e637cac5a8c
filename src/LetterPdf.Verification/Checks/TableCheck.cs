namespace LetterPdf.Verification;

/// <summary>Tables are regular (ISO 14289-1, 7.5): each row has as many cells as the first, and header cells say
/// which cells they belong to.</summary>
internal static class TableCheck
{
    public static IEnumerable<Finding> Findings(DocumentView view)
    {
        foreach (var table in StructureChecks.Nodes(view).Where(node => node.Role is "Table"))
        {
            var rows = table
                .Elements.SelectMany(part => part.Role is "TR" ? [part] : part.Elements)
                .Where(part => part.Role is "TR")
                .ToList();
            var widths = rows.Select(row => row.Elements.Sum(cell => Span(view, cell))).Distinct().Count();
            if (rows.Count == 0 || widths != 1)
            {
                yield return new Finding(TagFault.RowWidths, null, table.Number);
            }

            foreach (var cell in rows.SelectMany(row => row.Elements).Where(cell => cell.Role is "TH"))
            {
                if (
                    StructureChecks.Attribute(view.Body, cell, "Table", "Scope")
                    is not PdfName { Value: "Row" or "Column" or "Both" }
                )
                {
                    yield return new Finding(TagFault.HeadScope, null, cell.Number);
                }
            }
        }
    }

    private static long Span(DocumentView view, StructureNode cell) =>
        StructureChecks.Attribute(view.Body, cell, "Table", "ColSpan") is PdfInteger { Value: > 0 and < 1000 } span
            ? span.Value
            : 1;
}
