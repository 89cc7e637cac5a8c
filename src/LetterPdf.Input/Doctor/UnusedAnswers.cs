using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Rows that the letter shows although a column that it does not use speaks against them.</summary>
internal static class UnusedAnswers
{
    private const int LongestHeading = 60;

    /// <param name="columns">What the other columns say.</param>
    /// <param name="hasOnly">Whether letter.yml asks for answers in a column already.</param>
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

    // The entries of these rows, but for those that were decided to be right.
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

    // What is right where a row may be shown all the same: "Consent: Action Corps".
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
        var what = new[] { AgainstTold(column.Meaning, Rows(against)), SilentTold(Rows(silent)) }.OfType<string>();
        var message = $"the column {Name(column)} is not used, and {string.Join("; ", what)}";
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

    private static ImmutableArray<int> Rows(ImmutableArray<Signatory> entries) =>
        [.. entries.Select(entry => entry.Row)];

    private static string? AgainstTold(AnswerMeaning meaning, ImmutableArray<int> rows) =>
        rows.IsEmpty ? null
        : meaning == AnswerMeaning.Consent ? $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "says" : "say")} no"
        : $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "speaks" : "speak")} against being named";

    private static string? SilentTold(ImmutableArray<int> rows) =>
        rows.IsEmpty ? null : $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "says" : "say")} nothing";

    private static string Mend(ColumnAnswers column, bool hasOnly) =>
        column.Meaning == AnswerMeaning.Consent && !hasOnly
            ? "If it decides who signs, write under 'signatories' which answers count: "
                + $"only: {{column: {Column(column)}, is: [{column.Usual ?? "yes"}]}}."
            : "If they are not to be shown, write 'withdrawn' for them into a column 'status'.";

    private static string Name(ColumnAnswers column) =>
        column.Heading is { } heading
            ? $"'{(heading.Length <= LongestHeading ? heading : string.Concat(heading.AsSpan(0, LongestHeading), "..."))}'"
            : FormattableString.Invariant($"{column.Number}");

    // By its number where the heading is long, or would need care in YAML.
    private static string Column(ColumnAnswers column) =>
        column.Heading is { Length: <= LongestHeading } heading && heading.All(IsPlain)
            ? heading
            : FormattableString.Invariant($"{column.Number}");

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '?';
}
