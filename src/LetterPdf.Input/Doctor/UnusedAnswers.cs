using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Rows that the letter shows although a column that it does not use speaks against them.</summary>
internal static class UnusedAnswers
{
    private const int LongestHeading = 60;

    public static void Examine(ImmutableArray<ColumnAnswers> columns, SignatoryRound round)
    {
        var shown = round.Entries.Select(entry => entry.Row).ToHashSet();
        foreach (var column in columns.Where(column => !IsSettled(column, round.Decisions)))
        {
            ImmutableArray<int> against = [.. column.Against.Where(shown.Contains)];
            ImmutableArray<int> silent = [.. column.Silent.Where(shown.Contains)];
            if (!against.IsEmpty || !silent.IsEmpty)
            {
                Report(column, against, silent, round);
            }
        }
    }

    private static bool IsSettled(ColumnAnswers column, Decisions decisions) =>
        column.Heading is not null && decisions.IsRight(column.Heading);

    private static void Report(
        ColumnAnswers column, ImmutableArray<int> against, ImmutableArray<int> silent, SignatoryRound round)
    {
        var what = new[] { AgainstTold(column.Meaning, against), SilentTold(silent) }.OfType<string>();
        var message = $"the column {Name(column)} is not used, and {string.Join("; ", what)}";
        round.Diagnostics.Add(DiagnosticCatalog.UnusedAnswers.At(column.Span, message, Mend(column)) with
        {
            Acceptances = column.Heading is { } heading ? [Accept(heading, round.Decisions)] : [],
        });
    }

    private static Acceptance Accept(string heading, Decisions decisions) =>
        new(decisions.Path, Acceptance.Right, [heading]);

    private static string? AgainstTold(AnswerMeaning meaning, ImmutableArray<int> rows) => rows.IsEmpty ? null
        : meaning == AnswerMeaning.Consent ? $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "says" : "say")} no"
        : $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "speaks" : "speak")} of a withdrawal";

    private static string? SilentTold(ImmutableArray<int> rows) => rows.IsEmpty ? null
        : $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "says" : "say")} nothing";

    private static string Mend(ColumnAnswers column) => column.Meaning == AnswerMeaning.Consent
        ? "If it decides who signs, write under 'signatories' which answers count: "
            + $"only: {{column: {Column(column)}, is: [yes]}}."
        : "If they withdrew, write 'withdrawn' for them into a column 'status'.";

    private static string Name(ColumnAnswers column) => column.Heading is { } heading
        ? $"'{(heading.Length <= LongestHeading ? heading : string.Concat(heading.AsSpan(0, LongestHeading), "..."))}'"
        : FormattableString.Invariant($"{column.Number}");

    // By its number where the heading is long, or would need care in YAML.
    private static string Column(ColumnAnswers column) =>
        column.Heading is { Length: <= LongestHeading } heading && heading.All(IsPlain)
            ? heading
            : FormattableString.Invariant($"{column.Number}");

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '?';
}
