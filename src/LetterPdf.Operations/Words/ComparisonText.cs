using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Comparison;

namespace LetterPdf.Operations;

/// <summary>A comparison for people on a terminal: the verdict in words, then each change.</summary>
public sealed class ComparisonText
{
    private readonly StringBuilder _text = new();

    private ComparisonText() { }

    public static string Write(LetterComparison comparison)
    {
        var writer = new ComparisonText();
        writer.WriteHead(comparison);
        writer.WriteTexts(string.Empty, [.. comparison.Texts.Where(change => change.Passage.IsPart)]);
        writer.WriteSignatories(comparison.Signatories);
        writer.WriteTexts("Text", [.. comparison.Texts.Where(change => !change.Passage.IsPart)]);
        writer.WriteSentence(
            ComparisonWords.Relabelled(comparison) is { } relabelled ? ShownText.Visible(relabelled) : null
        );
        writer.WriteComments(comparison.Comments);
        writer.WriteProperties(comparison.Properties);
        return writer._text.ToString();
    }

    private void WriteHead(LetterComparison comparison)
    {
        Line($"Before: {Edition(comparison.Before, comparison.Signatories.CountBefore)}");
        Line($"After:  {Edition(comparison.After, comparison.Signatories.CountAfter)}");
        Line(string.Empty);
        foreach (var notice in ComparisonWords.Notices(comparison))
        {
            Line($"Note: {ShownText.Visible(notice)}");
            Line(string.Empty);
        }

        Line(ComparisonWords.Verdict(comparison));
        foreach (var sentence in ComparisonWords.Summary(comparison))
        {
            Line(ShownText.Visible(sentence));
        }

        if (
            comparison.Texts.Any(change =>
                change.Sentences.Any(sentence => sentence is { Before: not null, After: not null })
            )
        )
        {
            Line(string.Empty);
            Line("In what follows, [-these words-] were taken out and {+these words+} put in.");
        }
    }

    private static string Edition(Edition edition, int signatories) =>
        $"{ShownText.Plain(edition.Name)} ({ShownText.Visible(ComparisonWords.Facts(edition, signatories))})";

    private void WriteSignatories(SignatoryComparison signatories)
    {
        WriteList(
            "Signatories added",
            signatories.Added.Length,
            signatories.Added.Select(entry => $"  + {ShownText.Plain(entry.Text)}{By(entry)}")
        );
        WriteList(
            "Signatories withdrawn",
            signatories.Withdrawn.Length,
            signatories.Withdrawn.Select(entry => $"  - {ShownText.Plain(entry.Text)}{By(entry)}")
        );
        WriteList("Signatories renamed, as it seems", signatories.Renamed.Length, signatories.Renamed.SelectMany(Pair));
        WriteList(
            "Signatories with another country",
            signatories.OtherCountry.Length,
            signatories.OtherCountry.SelectMany(Pair)
        );
        WriteSentence(ComparisonWords.Order(signatories));
        WriteSentence(signatories.IsOtherGrouping ? ComparisonWords.OtherGrouping : null);
    }

    private static string By(SignatoryEntry entry) =>
        ReviewWords.By(entry.Reviewers, isUntracked: false) is { } by ? $" ({by})" : string.Empty;

    private static IEnumerable<string> Pair(SignatoryPair pair)
    {
        var group = string.Equals(pair.Before.Text, pair.After.Text, StringComparison.Ordinal);
        yield return $"  - {ShownText.Plain(pair.Before.Text)}{Group(pair.Before, group)}";
        yield return $"  + {ShownText.Plain(pair.After.Text)}{Group(pair.After, group)}";
        if (LookAlikes.Between(pair.Before.Text, pair.After.Text) is { } warning)
        {
            yield return $"    {warning}";
        }
    }

    private static string Group(SignatoryEntry entry, bool isShown) =>
        isShown ? $" (under {ShownText.Plain(entry.Group ?? "no heading")})" : string.Empty;

    private void WriteList(string heading, int count, IEnumerable<string> lines)
    {
        if (count == 0)
        {
            return;
        }

        Line(string.Empty);
        Line(string.Create(CultureInfo.InvariantCulture, $"{heading} ({count:N0})"));
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    private void WriteTexts(string heading, ImmutableArray<TextChange> changes)
    {
        if (heading.Length > 0 && !changes.IsEmpty)
        {
            Line(string.Empty);
            Line(heading);
        }

        foreach (var change in changes)
        {
            Line(string.Empty);
            Line(ShownText.Visible(Listing.Capital(ComparisonWords.Happening(change))));
            WriteText(change);
        }
    }

    private void WriteText(TextChange change)
    {
        if (change.Before is null || change.After is null)
        {
            Line($"  {(change.Before is null ? '+' : '-')} {ShownText.Plain(change.Passage.Text)}");
            WriteReviewers(change.Reviewers, change.IsUntracked);
        }
        else if (change.Sentences.IsEmpty)
        {
            Line($"    {ShownText.Plain(change.Passage.Text)}");
        }

        foreach (var sentence in change.Sentences)
        {
            Line(
                sentence switch
                {
                    { Before: null } => $"  + {ShownText.Plain(sentence.After!.Trim())}",
                    { After: null } => $"  - {ShownText.Plain(sentence.Before.Trim())}",
                    _ => $"    {string.Concat(sentence.Revisions.Select(Marked)).Trim()}",
                }
            );
            if (LookAlikes.In(sentence.Revisions) is { } warning)
            {
                Line($"    {warning}");
            }

            WriteReviewers(sentence.Reviewers, sentence.IsPartlyUntracked);
        }

        foreach (var link in change.Links)
        {
            Line($"    {ShownText.Plain(ComparisonWords.LinkOf(link))}");
        }
    }

    private void WriteReviewers(ImmutableArray<string> reviewers, bool isUntracked)
    {
        if (ReviewWords.By(reviewers, isUntracked) is { } by)
        {
            Line($"      ({by})");
        }
    }

    private void WriteComments(ImmutableArray<PassageComment> comments) =>
        WriteList(
            "Comments",
            comments.Length,
            comments.SelectMany(comment =>
                new[]
                {
                    $"  {ShownText.Visible(ReviewWords.About(comment))}:",
                    $"    {ShownText.Plain(comment.Mark.Text)}",
                }
            )
        );

    private static string Marked(Revision revision) =>
        revision.Kind switch
        {
            RevisionKind.Removed => $"[-{ShownText.Isolated(ShownText.Differing(revision.Text))}-]",
            RevisionKind.Added => $"{{+{ShownText.Isolated(ShownText.Differing(revision.Text))}+}}",
            _ => ShownText.Plain(revision.Text),
        };

    private void WriteProperties(ImmutableArray<PropertyChange> properties)
    {
        foreach (var property in properties)
        {
            Line(string.Empty);
            Line($"Property of the file: {property.Name}");
            Line($"  - {ShownText.Plain(ComparisonWords.Value(property, property.Before))}");
            Line($"  + {ShownText.Plain(ComparisonWords.Value(property, property.After))}");
        }
    }

    private void WriteSentence(string? sentence)
    {
        if (sentence is not null)
        {
            Line(string.Empty);
            Line(sentence);
        }
    }

    private void Line(string line) => _text.Whole(line);
}
