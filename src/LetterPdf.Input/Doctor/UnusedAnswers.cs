using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Rows that the letter shows although a column that it does not use speaks against them.</summary>
internal static class UnusedAnswers
{
    private const int LongestHeading = 60;

    /// <param name="columns">The judgements on the other columns.</param>
    /// <param name="hasOnly">Whether letter.yml already asks for answers in a column.</param>
    public static void Examine(ImmutableArray<ColumnAnswers> columns, bool hasOnly, SignatoryRound round)
    {
        foreach (
            var column in columns.Where(column => column.Heading is null || !round.Decisions.IsRight(column.Heading))
        )
        {
            var against = LeftOf(column.Against, column, round);
            var silent = LeftOf(column.Silent, column, round);
            if (!against.IsEmpty || !silent.IsEmpty)
            {
                Report(column, against, silent, hasOnly, round);
            }
        }
    }

    // The entries of these rows, except for those that were decided to be right.
    private static ImmutableArray<Signatory> LeftOf(
        ImmutableArray<int> rows,
        ColumnAnswers column,
        SignatoryRound round
    )
    {
        var asked = rows.ToHashSet();
        return
        [
            .. round.Entries.Where(entry =>
                asked.Contains(entry.Row) && !round.Decisions.IsRight(Accepted(column, entry))
            ),
        ];
    }

    // The text of a decision that such a row is right: "Consent: Action Corps".
    private static string Accepted(ColumnAnswers column, Signatory entry) =>
        FormattableString.Invariant($"{column.Heading ?? $"{column.Number}"}: {entry.Organization}");

    private static void Report(
        ColumnAnswers column,
        ImmutableArray<Signatory> against,
        ImmutableArray<Signatory> silent,
        bool hasOnly,
        SignatoryRound round
    )
    {
        var speak = column.Meaning == AnswerMeaning.Consent ? DoctorPhrase.SayNo : DoctorPhrase.SpeakAgainst;
        var message = Reason.Of(
            DoctorFinding.UnusedAnswers,
            [Name(column), .. Told(speak, against), .. Told(DoctorPhrase.SayNothing, silent)]
        );
        round.Diagnostics.Add(
            DiagnosticCatalog.UnusedAnswers.At(column.Place, message, Mend(column, hasOnly)) with
            {
                Acceptances =
                [
                    .. against
                        .Concat(silent)
                        .Select(entry => new Acceptance(
                            round.Decisions.Path,
                            Acceptance.Right,
                            [Accepted(column, entry)]
                        )),
                ],
            }
        );
    }

    private static ImmutableArray<Fact> Told(DoctorPhrase what, ImmutableArray<Signatory> entries) =>
        entries.IsEmpty ? [] : [Reason.Of(what, [.. entries.Select(entry => (Fact)entry.Row)])];

    private static Reason Mend(ColumnAnswers column, bool hasOnly) =>
        column.Meaning == AnswerMeaning.Consent && !hasOnly
            ? Reason.Of(DoctorAdvice.SayWhichAnswers, Column(column), column.Usual ?? "yes")
            : DoctorAdvice.SayWhoWithdrew;

    private static Fact Name(ColumnAnswers column) =>
        NamedColumn.Of(
            column.Heading is { Length: > LongestHeading } heading
                ? string.Concat(heading.AsSpan(0, LongestHeading), "...")
                : column.Heading,
            column.Number
        );

    // By its number where the heading is long, or would need quoting in YAML.
    private static string Column(ColumnAnswers column) =>
        column.Heading is { Length: <= LongestHeading } heading && heading.All(IsPlain)
            ? heading
            : FormattableString.Invariant($"{column.Number}");

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '?';
}
