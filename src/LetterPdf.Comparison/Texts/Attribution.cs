using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>Tells whose tracked changes a difference is made of. Word processors track what was typed, and the
/// comparison finds what differs: the two are matched by their words.</summary>
/// <param name="reviews">The marks of the later letter.</param>
internal sealed class Attribution(ImmutableArray<ReviewMark> reviews)
{
    private readonly ImmutableArray<ReviewMark> _changes =
    [
        .. reviews.Where(mark => mark.Kind is ReviewKind.Insertion or ReviewKind.Deletion or ReviewKind.Move),
    ];

    /// <summary>A change with those who tracked it.</summary>
    public TextChange Of(TextChange change)
    {
        if (_changes.IsEmpty)
        {
            return change;
        }

        var paragraph = change.After?.Paragraph;
        return change with
        {
            Reviewers = change switch
            {
                { Before: null, After: { } added } => Of(null, added.Text, paragraph),
                { After: null, Before: { } removed } => Of(removed.Text, null, null),
                _ => [],
            },
            Sentences = [.. change.Sentences.Select(sentence => Of(sentence, paragraph))],
        };
    }

    /// <summary>Those who tracked that a text was taken out or put in.</summary>
    /// <param name="removed">Null where nothing was.</param>
    /// <param name="added">Null where nothing was.</param>
    /// <param name="paragraph">The paragraph of the later letter; null for any.</param>
    public ImmutableArray<string> Of(string? removed, string? added, int? paragraph) =>
        Names(
            _changes.Where(mark =>
                (paragraph is null || mark.Paragraph == paragraph || IsMoveInto(mark, added))
                && (
                    (mark.Kind != ReviewKind.Insertion && Shares(removed, mark.Text))
                    || (mark.Kind != ReviewKind.Deletion && Shares(added, mark.Text))
                )
            )
        );

    private SentenceChange Of(SentenceChange sentence, int? paragraph)
    {
        var names = sentence
            .Revisions.Where(revision => revision.Kind != RevisionKind.Kept)
            .SelectMany(revision =>
                revision.Kind == RevisionKind.Removed
                    ? Of(revision.Text, null, paragraph)
                    : Of(null, revision.Text, paragraph)
            );
        return sentence with { Reviewers = [.. names.Distinct(StringComparer.Ordinal)] };
    }

    private static bool IsMoveInto(ReviewMark mark, string? added) => mark.Kind == ReviewKind.Move && added is not null;

    // One is a part of the other: a reviewer may have typed half of a word, or three sentences.
    private static bool Shares(string? text, string marked)
    {
        var (one, other) = (text?.Trim() ?? string.Empty, marked.Trim());
        return one.Length > 0
            && other.Length > 0
            && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }

    private static ImmutableArray<string> Names(IEnumerable<ReviewMark> marks) =>
        [.. marks.Select(mark => mark.Author ?? string.Empty).Distinct(StringComparer.Ordinal)];
}
