using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>`letterpdf init --from`: the lines that letter.yml needs for a given list.</summary>
/// <param name="Lines">Lines of YAML that go under `signatories`, without indentation; empty where the list needs
/// none.</param>
/// <param name="RowCount">The number of signatories found.</param>
public sealed record SignatoryProposal(ImmutableArray<string> Lines, int RowCount)
{
    /// <summary>Whether the list is a workbook.</summary>
    public bool IsWorkbook { get; init; }

    /// <summary>Reads the list and names its columns.</summary>
    /// <param name="workspace">The folder of the list.</param>
    /// <param name="file">The list's name in it.</param>
    /// <param name="options">Where its columns are, if their headings do not tell.</param>
    /// <param name="diagnostics">Takes what a check of the letter would say about the file as a whole.</param>
    /// <returns>Null where the columns can't be found; faults of rows are left to `check`.</returns>
    public static SignatoryProposal? For(
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
        diagnostics.AddRange(
            findings,
            finding =>
                table is null
                || finding.Code == DiagnosticCatalog.EncodingGuessed
                || finding.Code == DiagnosticCatalog.NoKnownHeading
        );
        if (table is null)
        {
            return null;
        }

        var fields = SignatoryFields
            .All.Where(entry => table.Columns[entry.Field] >= 0)
            .Select(entry => $"{entry.Key}: {Quoted(table.Columns, table.Columns[entry.Field])}");
        return new SignatoryProposal([.. table.Settings, $"fields: {{{string.Join(", ", fields)}}}"], table.Rows.Length)
        {
            IsWorkbook = table.IsWorkbook,
        };
    }

    // A heading that occurs twice, or that could be personal data, is replaced by its number.
    private static string Quoted(ListColumns columns, int column) =>
        columns.ShownHeading(column) is { Length: > 0 } heading
        && LetterCharacters.FindInvalid(heading) < 0
        && columns.Headings.Count(other => string.Equals(other, heading, StringComparison.Ordinal)) == 1
            ? YamlQuotation.Of(heading)
            : FormattableString.Invariant($"{column + 1}");
}
