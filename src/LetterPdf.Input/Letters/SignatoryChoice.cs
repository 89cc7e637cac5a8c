using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The rows of the signatories' file that the letter shows: not those that withdrew, not those that only a
/// draft shows, and one for those that were decided to be the same.</summary>
internal sealed record SignatoryChoice
{
    /// <summary>The entries, in the file's order.</summary>
    public ImmutableArray<Signatory> Entries { get; init; } = [];

    /// <summary>The columns of the file that are shown; null where it could not be read.</summary>
    public ListColumns? Columns { get; init; }

    /// <summary>Whether the file is a workbook.</summary>
    public bool IsWorkbook { get; init; }

    public int WithdrawnCount { get; init; }

    public int PendingCount { get; init; }

    /// <summary>The number of rows whose answer is not one of those that letter.yml asks for.</summary>
    public int UnwantedCount { get; init; }

    /// <summary>The number of rows left out because they are hidden.</summary>
    public int HiddenCount { get; init; }

    /// <summary>The number of rows left out because their names are struck out.</summary>
    public int StruckCount { get; init; }

    /// <summary>The answers by which rows are shown, by their rows; empty where letter.yml asks for none.</summary>
    public ImmutableDictionary<int, string> Answers { get; init; } = ImmutableDictionary<int, string>.Empty;

    /// <summary>For questions about the entries; null where the file could not be read.</summary>
    public SignatoryRound? Round { get; init; }

    /// <summary>Reads the file and the decisions about its names.</summary>
    /// <param name="tags">How the letter shows and understands countries.</param>
    public static SignatoryChoice Of(
        IWorkspace workspace,
        ListSource source,
        TagUse tags,
        ReadingOptions options,
        DiagnosticBag diagnostics
    )
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
            Entries =
            [
                .. rows.Where(row =>
                        row.Status == SignatoryStatus.Confirmed
                        || (row.Status == SignatoryStatus.Pending && options.IsDraft)
                    )
                    .Select(row => row.Signatory),
            ],
            Columns = table.Columns,
            IsWorkbook = table.IsWorkbook,
            WithdrawnCount = rows.Count(row => row.Status == SignatoryStatus.Withdrawn),
            PendingCount = pending.Length,
            UnwantedCount = table.UnwantedCount,
            HiddenCount = table.HiddenCount,
            StruckCount = table.StruckCount,
            Answers = table
                .Rows.Where(row => row.Answer is not null)
                .ToImmutableDictionary(row => row.Signatory.Row, row => row.Answer!.Text),
        };
        ReportLeftOut(table, choice, pending, diagnostics);
        ReportUngiven(source, table, diagnostics);
        choice = choice with
        {
            Round = new SignatoryRound(choice.Entries, decisions, diagnostics)
            {
                Countries = new CountryTags(tags.Forms),
                IsGrouped = tags.IsGrouped,
                PrintsTags = tags.IsPrinted,
            },
        };
        Examine(choice.Round, table, tags.Forms, !source.Wanted.IsEmpty, options);
        return choice;
    }

    private static void Examine(
        SignatoryRound round,
        SignatoryTable table,
        CountryForms forms,
        bool hasOnly,
        ReadingOptions options
    )
    {
        UnusedAnswers.Examine(table.Answers, hasOnly, round);
        if (options.Questions is null)
        {
            Duplicates.ExamineLetters(round);
        }

        options.Questions?.Add(findings =>
        {
            SignatoryDoctor.Examine(round with { Diagnostics = findings });
            round.Decisions.ReportUnused(table.Rows, table.Columns.Headings, findings);
            forms.ReportUnused(table.Rows.Select(row => row.Signatory.Country?.Value).OfType<string>(), findings);
        });
    }

    private static void ReportUngiven(ListSource source, SignatoryTable table, DiagnosticBag diagnostics)
    {
        var given = table.Rows.Select(row => row.Answer).ToHashSet();
        foreach (var answer in source.Wanted.Where(answer => !given.Contains(answer)))
        {
            diagnostics.Add(
                DiagnosticCatalog.OnlyWithoutRows.At(
                    answer.Place,
                    Reason.Of(LetterFinding.AnswerNotGiven, answer.Text),
                    LetterAdvice.AnswerAsListed
                )
            );
        }
    }

    private static void ReportLeftOut(
        SignatoryTable table,
        SignatoryChoice choice,
        ImmutableArray<SignatoryRow> pending,
        DiagnosticBag diagnostics
    )
    {
        if (!pending.IsEmpty)
        {
            diagnostics.Add(
                DiagnosticCatalog.PendingLeftOut.At(
                    pending[0].Signatory.Organization.Place,
                    Reason.Of(LetterFinding.PendingLeftOut, [.. pending.Select(row => (Fact)row.Signatory.Row)]),
                    LetterAdvice.AskPending
                )
            );
        }

        if (choice.Entries.IsEmpty && table.HiddenCount + table.StruckCount > 0 && table.Rows.IsEmpty)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoSignatories.At(table.Top, Reason.Of(LetterFinding.NobodyUnmarked, table.Top.Path))
            );
        }
        else if (choice.Entries.IsEmpty && table.UnwantedCount > 0 && table.Rows.IsEmpty)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoSignatories.At(table.Top, Reason.Of(LetterFinding.NobodyWanted, table.Top.Path))
            );
        }
        else if (choice.Entries.IsEmpty && !table.Rows.IsEmpty)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoSignatories.At(table.Top, Reason.Of(LetterFinding.NobodyConfirmed, table.Top.Path))
            );
        }
    }
}

/// <summary>How a letter uses the countries of its list.</summary>
/// <param name="Forms">The forms of `countries:`.</param>
/// <param name="IsGrouped">Whether they are headings.</param>
/// <param name="IsPrinted">Whether they are printed after the names.</param>
internal sealed record TagUse(CountryForms Forms, bool IsGrouped, bool IsPrinted);
