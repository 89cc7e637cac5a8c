using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>A sentence that is changed, taken out or put in.</summary>
/// <param name="Before">As it was; null for one that is new.</param>
/// <param name="After">As it is; null for one that is gone.</param>
/// <param name="Revisions">Word by word.</param>
public sealed record SentenceChange(string? Before, string? After, ImmutableArray<Revision> Revisions)
{
    /// <summary>Those who tracked the change, in the order of their marks; empty where nobody did.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>Whether a part of it was not tracked, as far as the marks tell.</summary>
    public bool IsPartlyUntracked { get; init; }

    private const double LeastKept = 0.4;

    /// <summary>The changes from one paragraph to another, in order. The space between two sentences is of
    /// neither.</summary>
    public static ImmutableArray<SentenceChange> Between(string before, string after)
    {
        var (first, second) = (Sentences.Split(before), Sentences.Split(after));
        return
        [
            .. from pair in TextPairing.Of(first, second, (_, _) => first.Count == 1 && second.Count == 1 ? 1 : 0)
            let change = Of(
                pair.Before < 0 ? null : first[pair.Before].TrimEnd(' '),
                pair.After < 0 ? null : second[pair.After].TrimEnd(' ')
            )
            where !string.Equals(change.Before, change.After, StringComparison.Ordinal)
            select change,
        ];
    }

    /// <summary>The change of a text that is not split into sentences.</summary>
    public static SentenceChange Of(string? before, string? after) =>
        before is not null
        && after is not null
        && Revision.Between(before, after) is var revisions
        && IsReadable(revisions, Math.Max(before.Length, after.Length))
            ? new SentenceChange(before, after, revisions)
            : new SentenceChange(before, after, Whole(before, after));

    // Where little is kept, a word-by-word comparison is hard to follow.
    private static bool IsReadable(ImmutableArray<Revision> revisions, int length) =>
        LeastKept * length
        <= revisions.Where(revision => revision.Kind == RevisionKind.Kept).Sum(revision => revision.Text.Length);

    private static ImmutableArray<Revision> Whole(string? before, string? after) =>
        [
            .. new[]
            {
                new Revision(RevisionKind.Removed, before ?? string.Empty),
                new Revision(RevisionKind.Added, after ?? string.Empty),
            }.Where(revision => revision.Text.Length > 0),
        ];
}
