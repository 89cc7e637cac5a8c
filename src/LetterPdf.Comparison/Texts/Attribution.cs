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

    // A paragraph that was divided or joined: its marks have no words to be matched by.
    private readonly bool _hasMarksOfParagraphs = reviews.Any(mark =>
        mark.Kind is ReviewKind.Insertion or ReviewKind.Deletion && string.IsNullOrWhiteSpace(mark.Text)
    );

    /// <summary>An entry of the list with those who tracked that it was put in or taken out.</summary>
    public SignatoryEntry Of(SignatoryEntry entry, bool isAdded) =>
        entry with
        {
            Reviewers = isAdded ? Of(null, entry.Text, null) : Of(entry.Text, null, null),
        };

    /// <summary>A change with those who tracked it.</summary>
    public TextChange Of(TextChange change)
    {
        if (_changes.IsEmpty)
        {
            return change;
        }

        var paragraph = change.After?.Paragraph;
        var reviewers = change switch
        {
            { Before: null, After: { } added } => Of(null, added.Text, paragraph),
            { After: null, Before: { } removed } => Of(removed.Text, null, null),
            _ => [],
        };
        return change with
        {
            Reviewers = reviewers,
            IsUntracked = reviewers.IsEmpty && change.Sentences.IsEmpty && !_hasMarksOfParagraphs,
            Sentences = [.. change.Sentences.Select(sentence => Of(sentence, paragraph))],
        };
    }

    /// <summary>Those who tracked that a text was taken out or put in.</summary>
    /// <param name="removed">Null where nothing was.</param>
    /// <param name="added">Null where nothing was.</param>
    /// <param name="paragraph">The paragraph of the later letter; null for any.</param>
    public ImmutableArray<string> Of(string? removed, string? added, int? paragraph)
    {
        var marks = _changes.Where(mark => IsOf(mark, removed, added)).ToArray();
        var here = marks.Where(mark => paragraph is null || mark.Paragraph == paragraph || IsMoveInto(mark, added));

        // Cells and footnotes have the numbers of other paragraphs; there the words alone decide.
        return Names(here.Any() ? here : marks.Where(mark => IsExactly(mark, removed) || IsExactly(mark, added)));
    }

    private static bool IsOf(ReviewMark mark, string? removed, string? added) =>
        (mark.Kind != ReviewKind.Insertion && Shares(removed, mark.Text))
        || (mark.Kind != ReviewKind.Deletion && Shares(added, mark.Text));

    private static bool IsExactly(ReviewMark mark, string? text) =>
        text is not null
        && text.Trim().Length > 0
        && string.Equals(mark.Text.Trim(), text.Trim(), StringComparison.Ordinal);

    // What was taken out and what was put in at the same place is one change.
    private SentenceChange Of(SentenceChange sentence, int? paragraph)
    {
        var (names, isPartlyUntracked) = (new List<string>(), false);
        for (var i = 0; i < sentence.Revisions.Length; i++)
        {
            if (sentence.Revisions[i].Kind == RevisionKind.Kept)
            {
                continue;
            }

            var removed = sentence.Revisions[i].Kind == RevisionKind.Removed ? sentence.Revisions[i].Text : null;
            var isPair =
                removed is not null && sentence.Revisions.ElementAtOrDefault(i + 1)?.Kind == RevisionKind.Added;
            var added = isPair || removed is null ? sentence.Revisions[isPair ? ++i : i].Text : null;
            var own = Of(removed, added, paragraph);
            names.AddRange(own);
            isPartlyUntracked |= own.IsEmpty && !string.IsNullOrWhiteSpace(removed + added);
        }

        return sentence with
        {
            Reviewers = [.. names.Distinct(StringComparer.Ordinal)],
            IsPartlyUntracked = isPartlyUntracked && !_hasMarksOfParagraphs,
        };
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
