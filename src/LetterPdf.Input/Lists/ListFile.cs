using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the file of a list as far as its rows, whatever they are about.</summary>
internal static class ListFile
{
    internal const long SizeLimit = 50L * 1024 * 1024;

    /// <summary>The list; null after an error that leaves nothing to read.</summary>
    public static ListTable? Open(IWorkspace workspace, ListSource source, DiagnosticBag diagnostics)
    {
        if (WorkspaceText.Read(workspace, source.Path, SizeLimit, source.Place, diagnostics) is not { } content)
        {
            return null;
        }

        if (ForeignFile.Find(content.Span, source.Path, FilePurpose.List, source.Place) is { } foreign)
        {
            diagnostics.Add(foreign);
            return null;
        }

        var isWorkbook = ForeignFile.IsWorkbook(content.Span);
        KindKeys.ReportOthers(source, isWorkbook, diagnostics);
        return isWorkbook
            ? WorkbookListReader.Read(content, source, diagnostics)
            : CsvListReader.Read(content, source, diagnostics);
    }

    /// <summary>The row of headings and the letter's columns, with what is to be said about them; null after an
    /// error.</summary>
    public static (ListRow Header, ListColumns Columns)? FindColumns(
        ListTable list,
        ListSource source,
        DiagnosticBag diagnostics
    )
    {
        if (list.Header is not { } header)
        {
            diagnostics.Add(
                source.NobodyCode.At(
                    list.Top,
                    Reason.Of(ListFinding.NoHeaderRow, source.Path),
                    Reason.Of(ListAdvice.NameColumns, source.Owner)
                )
            );
            return null;
        }

        list.Headings.Report(header.Place, source.Columns, diagnostics);
        if (list.Headings.Columns is not { } columns)
        {
            return null;
        }

        ReportAbove(list, columns, source, diagnostics);
        ReportUnnamed(list, columns, source, diagnostics);
        if (list.Guess is { } guess)
        {
            diagnostics.Add(guess);
        }

        SheetLooks.Report(list, header, columns, source, diagnostics);
        return (header, columns);
    }

    private static void ReportAbove(ListTable list, ListColumns columns, ListSource source, DiagnosticBag diagnostics)
    {
        if (list.Above is { } above)
        {
            diagnostics.Add(
                DiagnosticCatalog.HeaderBelow.At(
                    above,
                    Reason.Of(ListFinding.HeaderBelow, columns.Header),
                    Reason.Of(ListAdvice.RemoveAbove, source.Owner)
                )
            );
        }
    }

    // A column given by its number is found in any row, and the row that was taken for the headings is not in the
    // letter.
    private static void ReportUnnamed(ListTable list, ListColumns columns, ListSource source, DiagnosticBag diagnostics)
    {
        if (!columns.AreNamed)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoKnownHeading.At(
                    list.Top,
                    Reason.Of(ListFinding.NoKnownHeading, columns.Header),
                    Reason.Of(ListAdvice.WriteHeading, source.Owner)
                )
            );
        }
    }
}
