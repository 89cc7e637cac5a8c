using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using LetterPdf.Comparison;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// A page to send to those who approve a letter: it needs nothing from the network and no script. Changes are shown
/// by words, by strokes and by colour, so that neither colour nor a screen is needed.
/// </summary>
public sealed class ComparisonHtml
{
    private const string Style =
        HtmlPage.Style
        + """

            th { text-align: left; font-weight: normal; color: var(--quiet); padding-right: 1.2rem;
              vertical-align: top }
            td { overflow-wrap: anywhere }
            del { color: var(--bad); background: var(--bad-page); text-decoration: line-through }
            ins { color: var(--new); background: var(--new-page); text-decoration: underline; font-weight: bold }
            del + ins { margin-left: .2em }
            .word { color: var(--quiet); font-size: .85rem }
            .aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
              white-space: nowrap }
            """;

    private readonly StringBuilder _html = new();
    private readonly string _language;

    private ComparisonHtml(string? language) => _language = HtmlPage.LanguageOf(language);

    public static string Write(LetterComparison comparison)
    {
        var page = new ComparisonHtml(comparison.After.Facts.Language);
        page.WriteHead(comparison);
        page.WriteParts([.. comparison.Texts.Where(change => change.Passage.IsPart)]);
        page.WriteSignatories(comparison.Signatories);
        page.WriteText(
            [.. comparison.Texts.Where(change => !change.Passage.IsPart)],
            ComparisonWords.Relabelled(comparison)
        );
        page.WriteComments(comparison.Comments);
        page.WriteProperties(comparison.Properties);
        page._html.Append(
            HtmlPage.End("from the two finished letters, by a reader that is independent of what wrote them.")
        );
        return page._html.ToString();
    }

    private void WriteHead(LetterComparison comparison)
    {
        var title = comparison.After.Facts.Title ?? comparison.After.Name;
        _html.Append(HtmlPage.Begin($"Changes: {title}", Style));
        _html.Append(CultureInfo.InvariantCulture, $"<h1>Changes: {Words(title, "bdi")}</h1>\n");
        foreach (var notice in ComparisonWords.Notices(comparison))
        {
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"note\"><strong>Note:</strong> {Escape(notice)}</p>\n"
            );
        }

        _html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"verdict\">{Escape(ComparisonWords.Verdict(comparison))}</p>\n"
        );
        WriteList(ComparisonWords.Summary(comparison).Select(Escape));
        _html.Append("<table>\n");
        WriteEdition("Before", comparison.Before, comparison.Signatories.CountBefore);
        WriteEdition("After", comparison.After, comparison.Signatories.CountAfter);
        _html.Append("</table>\n");
        if (
            comparison.Texts.Any(change =>
                change.Sentences.Any(sentence => sentence is { Before: not null, After: not null })
            )
        )
        {
            _html.Append(
                "<p>Words that were taken out are <del>struck through</del>, and words that were put in are "
                    + "<ins>underlined</ins>.</p>\n"
            );
        }
    }

    private void WriteEdition(string name, Edition edition, int signatories) =>
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\">{name}</th><td><bdi>{Escape(edition.Name)}</bdi>: "
                + $"{Escape(ComparisonWords.Facts(edition, signatories))}</td></tr>\n"
        );

    private void WriteParts(ImmutableArray<TextChange> changes)
    {
        if (!changes.IsEmpty)
        {
            _html.Append("<h2>Parts of the letter</h2>\n");
            WriteChanges(changes);
        }
    }

    private void WriteSignatories(SignatoryComparison signatories)
    {
        if (signatories.IsEmpty)
        {
            return;
        }

        _html.Append("<h2>Signatories</h2>\n");
        WriteEntries("Added", "added", "ins", signatories.Added);
        WriteEntries("Withdrawn", "withdrawn", "del", signatories.Withdrawn);
        WritePairs("Renamed, as it seems", signatories.Renamed);
        WritePairs("Another country", signatories.OtherCountry);
        foreach (
            var sentence in new[]
            {
                ComparisonWords.Order(signatories),
                signatories.IsOtherGrouping ? ComparisonWords.OtherGrouping : null,
            }.OfType<string>()
        )
        {
            // Its names are isolated by Unicode characters.
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<p>{WebUtility.HtmlEncode(VisibleText.OfLine(sentence))}</p>\n"
            );
        }
    }

    private void WriteEntries(string heading, string word, string element, ImmutableArray<SignatoryEntry> entries)
    {
        WriteHeading(heading, entries.Length);
        WriteList(
            entries.Select(entry =>
                $"<span class=\"word\">{word}:</span> {Words(entry.Text, "bdi", element)}"
                + By(entry.Reviewers, isUntracked: false)
            )
        );
    }

    private void WritePairs(string heading, ImmutableArray<SignatoryPair> pairs)
    {
        WriteHeading(heading, pairs.Length);
        WriteList(
            pairs.Select(pair =>
            {
                var isGroup = string.Equals(pair.Before.Text, pair.After.Text, StringComparison.Ordinal);
                var warning = Warning(LookAlikes.Between(pair.Before.Text, pair.After.Text));
                return $"<span class=\"word\">was:</span> "
                    + $"{Words(pair.Before.Text, "bdi", "del")}{Group(pair.Before, isGroup)}<br><span "
                    + $"class=\"word\">is:</span> "
                    + $"{Words(pair.After.Text, "bdi", "ins")}{Group(pair.After, isGroup)}{warning}";
            })
        );
    }

    private string Group(SignatoryEntry entry, bool isShown) =>
        isShown ? $" (under {Words(entry.Group ?? "no heading", "bdi")})" : string.Empty;

    private void WriteHeading(string heading, int count)
    {
        if (count > 0)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<h3>{heading} ({count:N0})</h3>\n");
        }
    }

    private void WriteText(ImmutableArray<TextChange> changes, string? relabelled)
    {
        if (!changes.IsEmpty || relabelled is not null)
        {
            _html.Append("<h2>Text</h2>\n");
            WriteChanges(changes);
            _html.Append(relabelled is null ? string.Empty : $"<p>{Escape(relabelled)}</p>\n");
        }
    }

    private void WriteChanges(ImmutableArray<TextChange> changes)
    {
        foreach (var change in changes)
        {
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<h3>{Escape(Listing.Capital(ComparisonWords.Happening(change)))}</h3>\n"
            );
            WriteChange(change);
        }
    }

    private void WriteChange(TextChange change)
    {
        if (change.Before is null || change.After is null)
        {
            WriteParagraph(
                Whole(change.Passage.Text, change.Before is null) + By(change.Reviewers, change.IsUntracked)
            );
        }
        else if (change.Sentences.IsEmpty)
        {
            WriteParagraph(Escape(change.Passage.Text));
        }

        foreach (var sentence in change.Sentences)
        {
            var words = sentence switch
            {
                { Before: null } => Whole(sentence.After!.Trim(), isNew: true),
                { After: null } => Whole(sentence.Before.Trim(), isNew: false),
                _ => string.Concat(sentence.Revisions.Select(Marked)) + Warning(LookAlikes.In(sentence.Revisions)),
            };
            WriteParagraph(words + By(sentence.Reviewers, sentence.IsPartlyUntracked));
        }

        WriteList(change.Links.Select(link => Escape(ComparisonWords.LinkOf(link))));
    }

    private static string By(ImmutableArray<string> reviewers, bool isUntracked) =>
        ReviewWords.By(reviewers, isUntracked) is { } by
            ? $"<br><span class=\"word\" lang=\"en\">({Escape(by)})</span>"
            : string.Empty;

    private void WriteComments(ImmutableArray<PassageComment> comments)
    {
        if (!comments.IsEmpty)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<h2>Comments ({comments.Length:N0})</h2>\n");
            WriteList(
                comments.Select(comment =>
                    $"<span class=\"word\">{Escape(ReviewWords.About(comment))}:</span><br><span "
                    + $"dir=\"auto\">{Escape(comment.Mark.Text)}</span>"
                )
            );
        }
    }

    private static string Warning(string? sentence) =>
        sentence is null ? string.Empty : $"<br><strong lang=\"en\">{Escape(sentence)}</strong>";

    private static string Whole(string text, bool isNew) =>
        isNew
            ? $"<span class=\"word\" lang=\"en\">new:</span> <ins>{Escape(text)}</ins>"
            : $"<span class=\"word\" lang=\"en\">taken out:</span> <del>{Escape(text)}</del>";

    // The words in brackets are for screen readers; for the eye there are strokes.
    private static string Marked(Revision revision) =>
        revision.Kind switch
        {
            RevisionKind.Removed =>
                $"<del><span class=\"aloud\" lang=\"en\">[taken out: </span>{Differing(revision.Text)}<span "
                    + $"class=\"aloud\" lang=\"en\">]</span></del>",
            RevisionKind.Added =>
                $"<ins><span class=\"aloud\" lang=\"en\">[put in: </span>{Differing(revision.Text)}<span "
                    + $"class=\"aloud\" lang=\"en\">]</span></ins>",
            _ => Escape(revision.Text),
        };

    private void WriteParagraph(string words) =>
        _html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\"{_language}>{words}</p>\n");

    private void WriteProperties(ImmutableArray<PropertyChange> properties)
    {
        if (!properties.IsEmpty)
        {
            _html.Append("<h2>Properties of the file</h2>\n");
            WriteList(
                properties.Select(property =>
                    $"{Escape(Listing.Capital(property.Name))}: <span class=\"word\">was:</span> "
                    + $"{Words(ComparisonWords.Value(property, property.Before), "bdi", "del")}<br><span "
                    + $"class=\"word\">is:</span> "
                    + $"{Words(ComparisonWords.Value(property, property.After), "bdi", "ins")}"
                )
            );
        }
    }

    private void WriteList(IEnumerable<string> items) => _html.Append(HtmlPage.List(items));

    /// <summary>Words of a letter, in its language and inside the given elements, the outermost first.</summary>
    private string Words(string text, params ReadOnlySpan<string> elements)
    {
        var words = Escape(text);
        for (var i = elements.Length - 1; i >= 0; i--)
        {
            words = $"<{elements[i]}{(i == 0 ? _language : string.Empty)}>{words}</{elements[i]}>";
        }

        return words;
    }

    private static string Differing(string text) => WebUtility.HtmlEncode(ShownText.Differing(text));

    private static string Escape(string text) => HtmlPage.Escape(text);
}
