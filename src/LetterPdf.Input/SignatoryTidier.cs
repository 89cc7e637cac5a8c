using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A list of signatories brought into its simplest form.</summary>
/// <param name="Csv">The mapped columns only, under their plain headings; UTF-8 when written.</param>
/// <param name="Steps">What was done, row by row, in the file's order.</param>
/// <param name="RowCount">The number of rows under the header.</param>
public sealed record TidiedList(string Csv, ImmutableArray<Reason> Steps, int RowCount);

/// <summary>`letterpdf signatories tidy`: turns a form's CSV into one with only what the letter shows.</summary>
public static class SignatoryTidier
{
    /// <summary>Tidies a list.</summary>
    /// <param name="workspace">The folder of the list.</param>
    /// <param name="file">The list's name in it.</param>
    /// <param name="options">Where its columns are, if their headings do not tell.</param>
    /// <param name="diagnostics">Takes the errors and questions; the changes are in the result.</param>
    /// <returns>Null where there was an error.</returns>
    public static TidiedList? Tidy(
        IWorkspace workspace,
        string file,
        SignatoryFileOptions options,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new DiagnosticBag();
        var table = SignatoryFile.Read(workspace, options.SourceOf(file), findings);
        var decisions = DecisionsFile.Read(workspace, file, findings);
        if (table is null || findings.HasErrors)
        {
            diagnostics.AddRange(findings);
            return null;
        }

        // Anyone who has to decide what a letter stands for must see it, not only read of it afterwards.
        diagnostics.AddRange(
            findings,
            finding =>
                finding.Code == DiagnosticCatalog.EncodingGuessed || finding.Code == DiagnosticCatalog.NoKnownHeading
        );
        var steps = new TidySteps(findings);
        var rows = steps.Shorten(table, decisions);
        var fields = SignatoryFields
            .All.Where(entry => table.Columns[entry.Field] >= 0 && entry.Field != SignatoryField.Note)
            .ToImmutableArray();
        var lines = rows.Select(row => fields.Select(entry => CellOf(row, entry.Field)).ToImmutableArray());
        return new TidiedList(
            CsvText.Write(lines.Prepend([.. fields.Select(entry => entry.Key)])),
            [
                .. steps.InOrder(),
                .. RunCells.StepsOf(rows.Select(row => row.Signatory)),
                .. Unused(table, fields.Length),
            ],
            rows.Length
        );
    }

    private static string CellOf(SignatoryRow row, SignatoryField field) =>
        field switch
        {
            SignatoryField.Organization => row.Signatory.Organization.Value,
            SignatoryField.Country => row.Signatory.Country?.Value ?? "",
            SignatoryField.Name => row.Signatory.Name?.Value ?? "",
            SignatoryField.Title => row.Signatory.Title?.Value ?? "",
            SignatoryField.Language => row.Signatory.Language ?? "",
            SignatoryField.Status => row.Status switch
            {
                SignatoryStatus.Pending => "pending",
                SignatoryStatus.Withdrawn => "withdrawn",
                _ => "confirmed",
            },
            _ => "",
        };

    private static ImmutableArray<Reason> Unused(SignatoryTable table, int used)
    {
        var columns = table.Columns;
        var headings = Enumerable
            .Range(0, columns.Width)
            .Where(column => !columns.Uses(column))
            .Select(columns.ShownHeading)
            .OfType<string>()
            .Where(heading => heading.Length > 0);
        return columns.Width > used
            ? [Reason.Of(TidyFinding.ColumnsLeftOut, [columns.Width - used, .. headings.Select(name => (Fact)name)])]
            : [];
    }
}
