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
        foreach (var column in columns.Where(column => column.Heading is null || !round.Decisions.IsRight(column.Heading)))
        {
            ImmutableArray<int> against = [.. column.Against.Where(shown.Contains)];
            ImmutableArray<int> silent = [.. column.Silent.Where(shown.Contains)];
            if (!against.IsEmpty || !silent.IsEmpty)
            {
                Report(column, against, silent, round);
            }
        }
    }

    private static void Report(ColumnAnswers column, ImmutableArray<int> against, ImmutableArray<int> silent, SignatoryRound round)
    {
        var what = new[] { Told(column.Meaning, against), silent.IsEmpty ? null : $"{RowNumbers.Of(silent)} {(silent.Length == 1 ? "says" : "say")} nothing" }.OfType<string>();
        round.Diagnostics.Add(DiagnosticCatalog.UnusedAnswers.At(column.Span, $"the column {Name(column)} is not used, and {string.Join("; ", what)}", Mend(column)) with
        {
            Acceptances = column.Heading is { } heading ? [new Acceptance(round.Decisions.Path, Acceptance.Right, [heading])] : [],
        });
    }

    private static string? Told(AnswerMeaning meaning, ImmutableArray<int> rows) => rows.IsEmpty ? null
        : meaning == AnswerMeaning.Consent ? $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "says" : "say")} no"
        : $"{RowNumbers.Of(rows)} {(rows.Length == 1 ? "speaks" : "speak")} of a withdrawal";

    private static string Mend(ColumnAnswers column) => column.Meaning == AnswerMeaning.Consent
        ? $"If it decides who signs, write under 'signatories' which answers count: only: {{column: {Column(column)}, is: [yes]}}."
        : "If they withdrew, write 'withdrawn' for them into a column 'status'.";

    private static string Name(ColumnAnswers column) => column.Heading is { } heading
        ? $"'{(heading.Length <= LongestHeading ? heading : string.Concat(heading.AsSpan(0, LongestHeading), "..."))}'"
        : FormattableString.Invariant($"{column.Number}");

    // By its number where the heading is long, or would need care in YAML.
    private static string Column(ColumnAnswers column) => column.Heading is { Length: <= LongestHeading } heading && heading.All(c => char.IsLetterOrDigit(c) || c is ' ' or '?')
        ? heading
        : FormattableString.Invariant($"{column.Number}");
}
