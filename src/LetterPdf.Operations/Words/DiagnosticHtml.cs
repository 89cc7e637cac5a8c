using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The findings in a letter, as a page to give to a colleague. Severities are shown by words, not by colour
/// alone.</summary>
public sealed class DiagnosticHtml
{
    // As much of a line before and after the marked part as a reader needs to find it.
    private const int Surroundings = 120;

    private const string Style =
        HtmlPage.Style
        + """

            .place { color: var(--quiet); font-size: .85rem; font-weight: normal } .kind { font-weight: bold }
            .error .kind { color: var(--bad) }
            .finding { border-left: .25rem solid var(--line); padding: 0 0 .1rem .8rem; margin: 1rem 0 }
            .finding.error { border-color: var(--bad) } .finding p, .finding h3 { margin: .2rem 0 }
            pre { font: .85rem/1.45 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
              margin: .3rem 0; padding: .3rem .6rem; border: 1px solid var(--line) }
            mark { color: var(--bad); background: var(--bad-page); font-weight: bold; text-decoration: underline }
            .number { color: var(--quiet) }
            @media print { .finding { break-inside: avoid } }
            """;

    private readonly StringBuilder _html = new();

    /// <param name="items">The findings, in source order.</param>
    /// <param name="letter">The name of letter.yml, or of the letter's folder.</param>
    /// <param name="title">The letter's title or subject; null where that cannot be read.</param>
    /// <param name="summary">The letter in a few words; null where it cannot be built.</param>
    public static string Write(ImmutableArray<Diagnostic> items, string letter, string? title, string? summary)
    {
        var page = new DiagnosticHtml();
        page._html.Append(HtmlPage.Begin($"Check: {title ?? letter}", Style));
        page._html.Append(
            CultureInfo.InvariantCulture,
            $"<h1>Check: <bdi>{HtmlPage.Escape(title ?? letter)}</bdi></h1>\n"
        );
        page._html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"verdict\">{HtmlPage.Escape(Verdict(items))}</p>\n"
        );
        page._html.Append(
            summary is null
                ? string.Empty
                : $"<p><bdi>{HtmlPage.Escape(letter)}</bdi>: {HtmlPage.Escape(summary)}.</p>\n"
        );
        foreach (
            var file in items
                .GroupBy(item => item.Place?.Path, StringComparer.Ordinal)
                .OrderByDescending(file => file.Any(item => item.IsError))
        )
        {
            page.WriteFile(
                file.Key,
                [.. file.OrderByDescending(item => item.IsError).ThenBy(item => item.Code.IsDoubt)]
            );
        }

        page._html.Append(HtmlPage.End("from the letter's files; nothing in them was changed."));
        return page._html.ToString();
    }

    private static string Verdict(ImmutableArray<Diagnostic> items)
    {
        var errors = items.Count(item => item.IsError);
        var doubts = items.Count(item => !item.IsError && item.Code.IsDoubt);
        var warnings = items.Length - errors - doubts;
        var counts = new[]
        {
            Count(errors, "error", "errors"),
            Count(warnings, "warning", "warnings"),
            Count(doubts, "doubt", "doubts"),
        }
            .OfType<string>()
            .ToArray();
        var next =
            errors > 0
                ? "The letter cannot be built before the errors are fixed."
                : "The letter can be built; look at each of these first.";
        return counts.Length == 0
            ? "There is nothing to say about this letter."
            : $"{string.Join(", ", counts)}. {next}";
    }

    private static string? Count(int count, string one, string many) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    private void WriteFile(string? file, ImmutableArray<Diagnostic> findings)
    {
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<h2><bdi>{HtmlPage.Escape(file ?? "The letter as a whole")}</bdi></h2>\n"
        );
        foreach (var finding in findings)
        {
            WriteFinding(finding);
        }
    }

    private void WriteFinding(Diagnostic finding)
    {
        var kind =
            finding.IsError ? "Error"
            : finding.Code.IsDoubt ? "Doubt"
            : "Warning";
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<section class=\"finding {(finding.IsError ? "error" : "warning")}\">\n"
        );
        var sentence = HtmlPage.Escape(Listing.Capital(DiagnosticWords.Sentence(finding)));
        _html.Append(CultureInfo.InvariantCulture, $"<h3><span class=\"kind\">{kind}:</span> {sentence}</h3>\n");
        _html.Append(DiagnosticWords.Hint(finding) is { } hint ? $"<p>{HtmlPage.Escape(hint)}</p>\n" : string.Empty);
        foreach (var excerpt in finding.Places.Select(place => place.Excerpt).OfType<Excerpt>())
        {
            WriteExcerpt(excerpt);
        }

        WriteAcceptances(finding.Acceptances);
        var title = HtmlPage.Escape(Explanations.Of(finding.Code).Title);
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"place\">{finding.Code.Id}: {title}. More about it: "
                + $"<code>letterpdf explain {finding.Code.Id}</code></p>\n</section>\n"
        );
    }

    // The line, with the part in question marked; for an empty one, its position.
    private void WriteExcerpt(Excerpt excerpt)
    {
        var (line, start, end) = (excerpt.Text, excerpt.Start, excerpt.Start + excerpt.Length);
        var (from, to) = (Math.Max(0, start - Surroundings), Math.Min(line.Length, end + Surroundings));
        (from, to) = (Whole(line, from), Whole(line, to));
        var marked =
            end > start ? $"<mark>{HtmlPage.Escape(line[start..end])}</mark>" : "<mark title=\"here\">&#x2038;</mark>";
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<pre dir=\"auto\"><span class=\"number\">{excerpt.Unit} {excerpt.Number}:</span> "
                + $"{(from > 0 ? "…" : "")}{HtmlPage.Escape(line[from..start])}{marked}{HtmlPage.Escape(line[end..to])}"
                + $"{(to < line.Length ? "…" : "")}</pre>\n"
        );
    }

    // A surrogate pair is not divided.
    private static int Whole(string line, int at) =>
        at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    private void WriteAcceptances(ImmutableArray<Acceptance> acceptances)
    {
        foreach (var file in acceptances.GroupBy(acceptance => acceptance.File, StringComparer.Ordinal))
        {
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<p>If it is right as it is, write into <bdi>{HtmlPage.Escape(file.Key)}</bdi> (or let "
                    + $"<code>letterpdf check --accept</code> write all of them):</p>\n<pre dir=\"auto\">"
            );
            _html
                .Append(HtmlPage.EscapeLines(DecisionsText.With(file.Key, string.Empty, file) ?? string.Empty))
                .Append("</pre>\n");
        }
    }
}
