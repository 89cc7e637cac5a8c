using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What a page says about itself to browsers, catalogues and those who pass its address on.</summary>
internal static class WebHead
{
    private const string Rules =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; "
        + "form-action 'none'";

    public static void Write(ReflowedLetter letter, HtmlText html)
    {
        var (outline, title) = (letter.Outline, letter.Outline.Title);
        html.Open("head").Line().Open("meta", ("charset", "utf-8")).Line();

        // Whatever a server or an editor adds to the page, it loads nothing.
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Rules)).Line();
        Name("viewport", "width=device-width, initial-scale=1");
        html.Open("title").Text(title).Close("title").Line();
        Name("description", WebDescription.Of(outline));
        Name("author", letter.Letter.Author?.Value);
        Name("keywords", string.Join(", ", letter.Letter.Keywords) is { Length: > 0 } words ? words : null);
        Name("robots", outline.Running.DraftMark is null ? null : "noindex");
        Name("color-scheme", "light dark");
        Property("og:type", "article");
        Property("og:title", title);
        Property("og:description", WebDescription.Of(outline));
        Property("og:locale", LocaleOf(outline.Language));
        Property("article:published_time", FormattableString.Invariant($"{letter.Letter.Date:yyyy-MM-dd}"));
        html.Open(
            "link",
            ("rel", "alternate"),
            ("type", "application/pdf"),
            ("href", WebPage.AddressOf(letter.Pdf.FileName)),
            ("title", outline.Language.PdfLabel)
        );
        html.Line().Open("style").Line().Raw(WebStyle.Of(letter)).Close("style").Line().Close("head").Line();

        void Name(string name, string? content) => Meta("name", name, content);
        void Property(string name, string? content) => Meta("property", name, content);
        void Meta(string kind, string name, string? content)
        {
            if (content is not null)
            {
                html.Open("meta", (kind, name), ("content", content)).Line();
            }
        }
    }

    /// <summary>
    /// A language as Open Graph has it, always with a country, for want of which a letter in Spanish would count as
    /// American English: that after which the language is called.
    /// </summary>
    public static string LocaleOf(LetterLanguage language) =>
        language.Tag.Contains('-', StringComparison.Ordinal)
            ? language.Tag.Replace('-', '_')
            : $"{language.Tag}_{language.Tag.ToUpperInvariant()}";
}
