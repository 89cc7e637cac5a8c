using System.Collections.Immutable;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>Compares what two finished letters say.</summary>
public static class LetterComparer
{
    /// <summary>Finds what became of the first letter in the second. Any two files take a bounded time.</summary>
    /// <param name="before">The first; <see cref="Edition.IsComparable"/>.</param>
    /// <param name="after">The second; <see cref="Edition.IsComparable"/>.</param>
    public static LetterComparison Compare(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (first, second) = (LetterContent.Of(before), LetterContent.Of(after));
        var texts = TextComparer.Compare(first.Passages, second.Passages);
        return new LetterComparison
        {
            Before = before,
            After = after,
            IsSameFile = before.Bytes.Span.SequenceEqual(after.Bytes.Span),
            Signatories = SignatoryComparer.Compare(first.Signatories, second.Signatories),
            Texts = texts.Changes,
            Relabelled = texts.Relabelled,
            Properties = PropertyChange.Between(before.Report.Facts, after.Report.Facts, texts.Changes),
            IsSameTags = before.Report.Elements.SequenceEqual(after.Report.Elements),
            NamedByPlaces =
            [
                .. new[] { (before, first), (after, second) }
                    .Where(pair => !pair.Item2.IsNamedBySources)
                    .Select(pair => pair.Item1),
            ],
        };
    }
}
