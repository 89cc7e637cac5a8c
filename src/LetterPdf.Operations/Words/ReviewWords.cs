using System.Collections.Immutable;
using LetterPdf.Comparison;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Sentences about what reviewers did in a Word document.</summary>
internal static class ReviewWords
{
    /// <summary>The name of somebody whom the document does not name.</summary>
    private const string Nobody = "somebody without a name";

    /// <summary>How much there is: "5 tracked changes by Jane Roe", "2 comments".</summary>
    public static IEnumerable<string> Facts(ImmutableArray<ReviewMark> marks)
    {
        var comments = marks.Count(mark => mark.Kind == ReviewKind.Comment);
        var changes = marks.Where(mark => mark.Kind != ReviewKind.Comment).ToArray();
        if (changes.Length > 0)
        {
            var names = changes.Select(mark => Name(mark.Author)).Distinct(StringComparer.Ordinal);
            yield return $"{Listing.Counted(changes.Length, "tracked change", "tracked changes")} by "
                + Listing.And(names);
        }

        if (comments > 0)
        {
            yield return Listing.Counted(comments, "comment", "comments");
        }
    }

    /// <summary>Who made a change: "by Jane Roe". Null where the document tracks nothing.</summary>
    /// <param name="reviewers">Those who tracked it.</param>
    /// <param name="isUntracked">Whether a part of it, or all, was not tracked.</param>
    public static string? By(ImmutableArray<string> reviewers, bool isUntracked) =>
        (reviewers.IsEmpty, isUntracked) switch
        {
            (true, true) => "not tracked: nobody is named for this change",
            (true, false) => null,
            (false, true) => $"by {Listing.And(reviewers.Select(Name))}, and a part of it was not tracked",
            _ => $"by {Listing.And(reviewers.Select(Name))}",
        };

    /// <summary>Who comments on what: "Jane Roe on paragraph 3, about "the words"".</summary>
    public static string About(PassageComment comment)
    {
        var place = comment.Passage is { } passage ? $" on {ComparisonWords.NameOf(passage)}" : string.Empty;
        var about = comment.Mark.About is { Length: > 0 } words
            ? $", about \"{ShownText.Plain(words)}\""
            : string.Empty;
        return $"{Name(comment.Mark.Author)}{place}{about}";
    }

    private static string Name(string? author) => string.IsNullOrEmpty(author) ? Nobody : ShownText.Plain(author);
}
