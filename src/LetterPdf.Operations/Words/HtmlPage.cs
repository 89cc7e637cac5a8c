using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace LetterPdf.Operations;

/// <summary>
/// A page to keep and send: it needs nothing from the network and no script. Everything but markup is encoded, and
/// invisible characters are replaced by their numbers.
/// </summary>
internal static class HtmlPage
{
    /// <summary>Colours for light and dark screens, and the design of text, headings and print, with a contrast of at
    /// least 7:1 between text and page.</summary>
    public const string Style = """
        :root { color-scheme: light dark; --text: #111; --page: #fff; --quiet: #444; --line: #767676; --bad: #a3001b;
          --bad-page: #fdecee; --new: #0b5a1e; --new-page: #e6f5e9 }
        @media (prefers-color-scheme: dark) { :root { --text: #eee; --page: #161616; --quiet: #bbb; --line: #8f8f8f;
          --bad: #ff9aa5; --bad-page: #3a1217; --new: #8fe0a2; --new-page: #10301a } }
        body { font: 16px/1.5 Georgia, serif; color: var(--text); background: var(--page); max-width: 46rem;
          margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.5rem; margin: 0 }
        h2 { font-size: 1.2rem; margin: 1.8rem 0 .4rem; border-bottom: 1px solid var(--line) }
        h3 { font-size: 1rem; margin: 1.1rem 0 .2rem }
        .verdict { font-size: 1.15rem; font-weight: bold; border-left: .4rem solid var(--line); padding: .3rem .8rem }
        .note { border: 1px solid var(--line); padding: .4rem .8rem }
        p, li { overflow-wrap: anywhere } ul { margin: .2rem 0; padding-left: 1.2rem } small { color: var(--quiet) }
        @media print { body { font-size: 10pt; margin: 0; padding: 0; max-width: none } h2, h3 { break-after: avoid }
          li { break-inside: avoid } }
        """;

    /// <summary>Everything up to the page's first heading.</summary>
    /// <param name="title">Plain text.</param>
    /// <param name="style">CSS.</param>
    /// <param name="language">The language of the page's own words.</param>
    public static string Begin(string title, string style, string language = "en") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                + $"name=\"viewport\" content=\"width=device-width\">\n<title>{Escape(title)}</title>\n<style>\n"
                + $"{style}\n</style>\n</head>\n<body>\n<main>\n"
        );

    /// <summary>Everything after the content: the program that made the page, and how.</summary>
    public static string End(string how) => EndWith($"Made by letterpdf {BuildInfo.Version} {how}");

    /// <summary>The same with another sentence.</summary>
    /// <param name="sentence">Plain text.</param>
    public static string EndWith(string sentence) =>
        $"<p><small>{Escape(sentence)}</small></p>\n</main>\n</body>\n</html>\n";

    /// <summary>The attribute for the language of a letter's own words; empty where the file's value is not a
    /// language tag.</summary>
    public static string LanguageOf(string? tag) =>
        tag is { Length: > 1 and < 36 } && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? $" lang=\"{tag}\""
            : string.Empty;

    /// <summary>A list; nothing where there are no items.</summary>
    /// <param name="items">HTML.</param>
    public static string List(IEnumerable<string> items)
    {
        var lines = items.Select(item => $"<li>{item}</li>\n").ToImmutableArray();
        return lines.IsEmpty
            ? string.Empty
            : new StringBuilder("<ul>\n").AppendJoin(string.Empty, lines).Append("</ul>\n").ToString();
    }

    /// <summary>Plain text of several lines as HTML.</summary>
    public static string EscapeLines(string text) => string.Join('\n', text.Split('\n').Select(Escape));

    /// <summary>Plain text as HTML.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(ShownText.Visible(text));
}
