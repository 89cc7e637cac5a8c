using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reports how the letter's columns look in their sheet, where that may mean something.</summary>
internal static class SheetLooks
{
    public static void Report(
        ListTable list,
        ListRow header,
        ListColumns columns,
        ListSource source,
        DiagnosticBag diagnostics
    )
    {
        // What a letter uses and does not show is an answer, or a recipient's mail address, which is often hidden.
        var isAnswered = source.Owner is ListSource.Signatories;
        foreach (
            var column in list.HiddenColumns.Where(column =>
                columns.Uses(column) && (columns.Shows(column) || isAnswered)
            )
        )
        {
            diagnostics.Add(
                DiagnosticCatalog.HiddenColumn.At(
                    header.Cells[column].Place,
                    Reason.Of(
                        columns.Shows(column) ? ListFinding.ColumnHidden : ListFinding.AnswersHidden,
                        NamedColumn.Of(columns.ShownHeading(column), column + 1)
                    ),
                    ListAdvice.ShowColumn
                )
            );
        }

        if (source.Sheet.StruckOut != MarkedRows.Include && !list.StruckByRule.IsEmpty)
        {
            diagnostics.Add(
                DiagnosticCatalog.StruckOut.At(
                    list.StruckByRule[0],
                    ListFinding.StruckByRule,
                    source.Place is null ? ListAdvice.RemoveRuleInFile : Reason.Of(ListAdvice.RemoveRule, source.Owner)
                ) with
                {
                    Others = [.. list.StruckByRule.Skip(1)],
                }
            );
        }
    }
}
