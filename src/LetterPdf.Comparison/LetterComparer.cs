using System.Collections.Immutable;
using LetterPdf.Model;

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
        var withAsides = before is PdfEdition && after is PdfEdition;
        var (first, second) = (LetterContent.Of(before, withAsides), LetterContent.Of(after, withAsides));
        var texts = TextComparer.Compare(first.Passages, second.Passages);
        var attribution = new Attribution(after.Reviews);
        return new LetterComparison
        {
            Before = before,
            After = after,
            IsSameFile = before.Bytes.Span.SequenceEqual(after.Bytes.Span),
            Signatories = WithReviewers(SignatoryComparer.Compare(first.Signatories, second.Signatories), attribution),
            Texts = [.. texts.Changes.Select(attribution.Of)],
            Relabelled = texts.Relabelled,
            Comments = CommentsOn(second, after.Reviews),
            Properties =
                before is PdfEdition && after is PdfEdition
                    ? PropertyChange.Between(before.Facts, after.Facts, texts.Changes)
                    : [],
            IsSameTags =
                before is PdfEdition one
                && after is PdfEdition other
                && one.Report.Elements.SequenceEqual(other.Report.Elements),
            NamedByPlaces =
            [
                .. new[] { (before, first), (after, second) }
                    .Where(pair => !pair.Item2.IsNamedBySources)
                    .Select(pair => pair.Item1),
            ],
        };
    }

    private static SignatoryComparison WithReviewers(SignatoryComparison signatories, Attribution attribution) =>
        signatories with
        {
            Added = [.. signatories.Added.Select(entry => attribution.Of(entry, isAdded: true))],
            Withdrawn = [.. signatories.Withdrawn.Select(entry => attribution.Of(entry, isAdded: false))],
        };

    private static ImmutableArray<PassageComment> CommentsOn(
        LetterContent content,
        ImmutableArray<ReviewMark> reviews
    ) =>
        [
            .. from mark in reviews
            where mark.Kind == ReviewKind.Comment
            select new PassageComment(
                mark,
                content.Passages.FirstOrDefault(passage => passage.Paragraph == mark.Paragraph)
            ),
        ];
}
