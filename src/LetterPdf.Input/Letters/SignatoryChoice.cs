using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Which rows of the signatories' file the letter shows: not those that withdrew, not those that only a draft shows, one for those that were decided to be the same.</summary>
internal sealed record SignatoryChoice
{
    /// <summary>In the file's order.</summary>
    public ImmutableArray<Signatory> Entries { get; init; } = [];

    /// <summary>Where the file has what is shown; null where it could not be read.</summary>
    public SignatoryColumns? Columns { get; init; }

    public int WithdrawnCount { get; init; }

    public int PendingCount { get; init; }

    /// <summary>What may be asked of the entries; null where the file could not be read.</summary>
    public SignatoryRound? Round { get; init; }

    /// <summary>Reads the file and what was decided about its names.</summary>
    /// <param name="forms">What `countries:` says.</param>
    public static SignatoryChoice Of(IWorkspace workspace, SignatorySource source, CountryForms forms, bool isGrouped, ReadingOptions options, DiagnosticBag diagnostics)
    {
        if (SignatoryFile.Read(workspace, source, diagnostics) is not { } table)
        {
            return new SignatoryChoice();
        }

        var decisions = DecisionsFile.Read(workspace, source.Path, diagnostics);
        var rows = decisions.Unite(table.Rows, out _);
        var pending = rows.Where(row => row.Status == SignatoryStatus.Pending && !options.IsDraft).ToImmutableArray();
        var choice = new SignatoryChoice
        {
            Entries = [.. rows.Where(row => row.Status == SignatoryStatus.Confirmed || (row.Status == SignatoryStatus.Pending && options.IsDraft)).Select(row => row.Signatory)],
            Columns = table.Columns,
            WithdrawnCount = rows.Count(row => row.Status == SignatoryStatus.Withdrawn),
            PendingCount = pending.Length,
        };
        ReportLeftOut(table, choice, pending, diagnostics);
        choice = choice with { Round = new SignatoryRound(choice.Entries, decisions, diagnostics) { Countries = new CountryTags(forms), IsGrouped = isGrouped } };
        Examine(choice.Round, table, forms, options);
        return choice;
    }

    private static void Examine(SignatoryRound round, SignatoryTable table, CountryForms forms, ReadingOptions options)
    {
        if (!options.WithLints)
        {
            Duplicates.ExamineLetters(round);
            return;
        }

        Duplicates.ExamineFolded(round);
        SignatoryDoctor.Examine(round);
        round.Decisions.ReportUnused(table.Rows, round.Diagnostics);
        forms.ReportUnused(table.Rows.Select(row => row.Signatory.Country?.Value).OfType<string>(), round.Diagnostics);
    }

    private static void ReportLeftOut(SignatoryTable table, SignatoryChoice choice, ImmutableArray<SignatoryRow> pending, DiagnosticBag diagnostics)
    {
        if (!pending.IsEmpty)
        {
            var rows = string.Join(", ", pending.Select(row => FormattableString.Invariant($"{row.Signatory.Row}")));
            diagnostics.Add(DiagnosticCatalog.PendingLeftOut.At(
                pending[0].Signatory.Organization.Span,
                pending.Length == 1 ? $"the signatory in row {rows} is pending and is left out" : FormattableString.Invariant($"{pending.Length} signatories are pending and are left out: rows {rows}"),
                "Ask them, and write 'confirmed' or 'withdrawn'; 'letterpdf build --draft' shows them."));
        }

        if (choice.Entries.IsEmpty && !table.Rows.IsEmpty)
        {
            diagnostics.Add(DiagnosticCatalog.NoSignatories.At(table.File.Span(0, 0), $"'{table.File.Path}' lists nobody whose status is 'confirmed'"));
        }
    }
}
