using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the signatories' file.</summary>
internal static class SignatoryFile
{
    internal const long SizeLimit = 50L * 1024 * 1024;

    /// <summary>The file's rows; null after an error that leaves nothing to read. Every row is in the table or is
    /// reported.</summary>
    public static SignatoryTable? Read(IWorkspace workspace, SignatorySource source, DiagnosticBag diagnostics)
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

        var list = ReadList(content, source, diagnostics);
        return list is null ? null : ReadTable(list, source, diagnostics);
    }

    private static ListTable? ReadList(ReadOnlyMemory<byte> content, SignatorySource source, DiagnosticBag diagnostics)
    {
        var isWorkbook = ForeignFile.IsWorkbook(content.Span);
        KindKeys.ReportOthers(source, isWorkbook, diagnostics);
        return isWorkbook
            ? WorkbookListReader.Read(content, source, diagnostics)
            : CsvListReader.Read(content, source, diagnostics);
    }

    /// <summary>The rows of a list, whatever file it is in.</summary>
    internal static SignatoryTable? ReadTable(ListTable list, SignatorySource source, DiagnosticBag diagnostics)
    {
        if (list.Header is not { } header)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoSignatories.At(
                    list.Top,
                    Reason.Of(ListFinding.NoHeaderRow, source.Path),
                    ListAdvice.NameColumns
                )
            );
            return null;
        }

        list.Headings.Report(header.Place, source.Columns, diagnostics);
        if (list.Headings.Columns is not { } columns)
        {
            return null;
        }

        ReportAbove(list, columns, diagnostics);
        ReportUnnamed(list, columns, diagnostics);
        if (list.Guess is { } guess)
        {
            diagnostics.Add(guess);
        }

        SheetLooks.Report(list, header, columns, source, diagnostics);
        return ReadRows(list, header, columns, source, diagnostics);
    }

    private static SignatoryTable ReadRows(
        ListTable list,
        ListRow header,
        SignatoryColumns columns,
        SignatorySource source,
        DiagnosticBag diagnostics
    )
    {
        var findings = new DiagnosticBag();
        var rows = SignatoryRows.Read(list, header, columns, source, findings);
        diagnostics.AddRange(findings);
        if (rows is { Rows.IsEmpty: true, UnwantedCount: 0, HiddenCount: 0, StruckCount: 0 } && !findings.HasErrors)
        {
            diagnostics.Add(DiagnosticCatalog.NoSignatories.At(list.Top, Reason.Of(ListFinding.NoRows, source.Path)));
        }

        return rows;
    }

    private static void ReportAbove(ListTable list, SignatoryColumns columns, DiagnosticBag diagnostics)
    {
        if (list.Above is { } above)
        {
            diagnostics.Add(
                DiagnosticCatalog.HeaderBelow.At(
                    above,
                    Reason.Of(ListFinding.HeaderBelow, columns.Header),
                    ListAdvice.RemoveAbove
                )
            );
        }
    }

    // A column given by its number is found in any row, and the row that was taken for the headings is not in the
    // letter.
    private static void ReportUnnamed(ListTable list, SignatoryColumns columns, DiagnosticBag diagnostics)
    {
        if (!columns.AreNamed)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoKnownHeading.At(
                    list.Top,
                    Reason.Of(ListFinding.NoKnownHeading, columns.Header),
                    ListAdvice.WriteHeading
                )
            );
        }
    }
}
