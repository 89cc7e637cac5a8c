using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the signatories' file.</summary>
internal static class SignatoryFile
{
    /// <summary>The file's rows; null after an error that leaves nothing to read. Every row is in the table or is
    /// reported.</summary>
    public static SignatoryTable? Read(IWorkspace workspace, ListSource source, DiagnosticBag diagnostics) =>
        ListFile.Open(workspace, source, diagnostics) is { } list ? ReadTable(list, source, diagnostics) : null;

    /// <summary>The rows of a list, whatever file it is in.</summary>
    internal static SignatoryTable? ReadTable(ListTable list, ListSource source, DiagnosticBag diagnostics)
    {
        if (ListFile.FindColumns(list, source, diagnostics) is not var (header, columns))
        {
            return null;
        }

        var findings = new DiagnosticBag();
        var rows = SignatoryRows.Read(list, header, columns, source, findings);
        diagnostics.AddRange(findings);
        if (rows is { Rows.IsEmpty: true, UnwantedCount: 0, HiddenCount: 0, StruckCount: 0 } && !findings.HasErrors)
        {
            diagnostics.Add(DiagnosticCatalog.NoSignatories.At(list.Top, Reason.Of(ListFinding.NoRows, source.Path)));
        }

        return rows;
    }
}
