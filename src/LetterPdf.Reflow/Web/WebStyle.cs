using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The style sheet of a page: the letter's faces, its measure and rhythm, and its sheet where it is
/// printed.</summary>
internal static class WebStyle
{
    // Lists without marks have an empty one, since Safari takes a list with none for no list at all. A picture was
    // drawn for paper and keeps it on a dark screen. What the program adds in words of its own, in whatever letters, is
    // set in the reader's face: the letter's are cut to its letters.
    /// <summary>Lengths in em and rem, so that a reader's own size of type holds for all of it. The measure has about
    /// 66 characters.</summary>
    private const string Sheet = """
        :root { --text: #1b1b1b; --quiet: #52524f; --paper: #fff; --link: #0b4a8f; --rule: #8c8c88; --mark: #fff3c4;
          --serif: Letter, "Letter Other", "Source Serif 4", Charter, "Iowan Old Style", Cambria, Georgia, serif;
          --label: "Letter Label", Letter, "Letter Other", "Source Sans 3", system-ui, sans-serif;
          --plain: system-ui, sans-serif;
          color-scheme: light dark; scroll-padding-block: 4rem; -webkit-text-size-adjust: none; text-size-adjust: none }
        @media screen and (prefers-color-scheme: dark) { :root { --text: #e7e4de; --quiet: #b3b0aa; --paper: #181a1b;
          --link: #9cc4f5; --rule: #7d7b77; --mark: #4a3f14 } }
        @media screen and (prefers-color-scheme: dark) { .letter-logo > *, .letter-signature > * { padding: .5em;
          background: #fff; border-radius: .25em } }
        body { margin: 0; padding: 3rem 1.25rem; color: var(--text); background: var(--paper);
          font: 1.125rem/1.5 var(--serif); font-kerning: normal; overflow-wrap: break-word }
        main, .letter-file { max-inline-size: 38.25rem; margin-inline: auto }
        p, ul, ol, blockquote, address, .letter-table { margin-block: 0 .75em; font-style: normal }
        p, li { text-wrap: pretty }
        h1, h2, h3, h4, h5, h6 { font-size: 1em; font-weight: 600; line-height: 1.3; margin-block: 1.5em .4em;
          text-wrap: balance; break-after: avoid }
        h1 { font-size: 1.3em; margin-block: 1.3em .75em }
        h2 { font-size: 1.15em; margin-block-start: 1.75em }
        h4, h5, h6 { font-weight: 400; font-style: italic }
        :is(h4, h5, h6) em { font-style: normal }
        a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .15em }
        a:hover { text-decoration-thickness: .12em }
        :focus-visible { outline: .15em solid var(--link); outline-offset: .15em; border-radius: .1em }
        :target { background: var(--mark); box-shadow: 0 0 0 .25em var(--mark) }
        header { margin-block-end: 2.5em; padding-block-end: 1em; border-block-end: 1px solid var(--rule) }
        header :is(p, address) { margin-block: .15em 0; font: .88em/1.4 var(--label); color: var(--quiet) }
        header .letter-sender { font: 600 1.6em/1.2 var(--serif); color: var(--text); text-wrap: balance }
        .letter-center { text-align: center } .letter-end { text-align: end }
        .letter-title { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden;
          clip-path: inset(50%); white-space: nowrap }
        .letter-logo, .letter-signature { max-inline-size: 100%; margin-block-end: .5em; line-height: 0 }
        img, svg { max-inline-size: 100%; block-size: auto }
        .letter-date, .letter-delivery { margin-block: 0 1.5em }
        .letter-addressee { margin-block: 0 1.5em; line-height: 1.35 }
        .letter-salutation { margin-block: 1.5em .75em }
        blockquote { margin: 1em 2em; font-size: .96em }
        ul, ol { padding-inline-start: 2em } li > :is(ul, ol) { margin-block-end: 0 } li::marker { color: var(--quiet) }
        li > p:last-child { margin-block-end: .4em }
        hr { inline-size: 6em; margin-block: 1.75em; margin-inline: auto; border: 0; border-block-start: 1px solid }
        .letter-table { overflow-x: auto; margin-block: 1em 1.25em; font-size: .92em; line-height: 1.4 }
        table { border-collapse: collapse; border-block: 1px solid var(--rule); font-variant-numeric: tabular-nums }
        thead { border-block-end: 1px solid var(--rule) }
        th, td { padding: .3em 1.5em .3em 0; text-align: start; vertical-align: top; min-inline-size: 4em }
        :is(th, td):last-child { padding-inline-end: 0 } th { font-weight: 600; vertical-align: bottom }
        .letter-cell-center { text-align: center } .letter-cell-end { text-align: end }
        .letter-closing { margin-block: 2em 1em }
        .letter-signers, .letter-signers-aside { margin-block: 1.5em; line-height: 1.35 }
        .letter-signer + .letter-signer { margin-block-start: 1em }
        .letter-signers-aside { display: grid; gap: 1em 2em;
          grid-template-columns: repeat(auto-fit, minmax(13em, 1fr)) }
        .letter-signers-aside .letter-signer { margin: 0; align-self: end }
        .letter-names { list-style-type: ""; margin-block: 0 1em; padding: 0; columns: 15em; column-gap: 2em;
          font-size: .92em; line-height: 1.38 }
        .letter-names li { break-inside: avoid; padding-inline-start: 1em; text-indent: -1em; padding-block-end: .18em }
        .letter-enclosures, .letter-copies { margin-block: 1.5em; padding-inline-start: 1.5em; text-indent: -1.5em }
        .letter-notes { margin-block-start: 2.5em; font-size: .88em; line-height: 1.45 }
        .letter-notes ul { list-style-type: ""; padding: 0 } .letter-notes li { padding-inline-start: 1.2em }
        .letter-notes li > p:first-child { text-indent: -1.2em }
        .letter-notes p:first-child > sup:first-child { display: inline-block; min-inline-size: 1.35em;
          text-indent: 0 }
        sup { font-size: .7em; line-height: 0; vertical-align: baseline; position: relative;
          inset-block-start: -.45em }
        .letter-small-caps { font-variant-caps: small-caps }
        .letter-all-small-caps { font-variant-caps: all-small-caps }
        .letter-draft { position: sticky; inset-block-start: 0; z-index: 1; margin: 0 0 2rem; padding: .4em .75em;
          color: var(--paper); background: var(--text); font: 1em/1.4 var(--plain); text-align: center }
        .letter-file { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule);
          font: .88rem/1.45 var(--plain); color: var(--quiet) }
        .letter-file p { margin-block: 0 .25em }
        code { font: .9em/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere }

        """;

    // A printer's sheet is white, and its reader can't follow links.
    private const string Print = """
        @media print { body { padding: 0; color: #000; background: none } main { max-inline-size: none }
          a { color: inherit } .letter-file, .letter-draft { display: none } p, li { orphans: 2; widows: 2 }
          .letter-table { overflow: visible } th, td { min-inline-size: 0; overflow-wrap: anywhere }
          tr, .letter-signer, .letter-signature, img, svg { break-inside: avoid }
          .letter-closing { break-after: avoid } :target { background: none; box-shadow: none } }

        """;

    public static string Of(ReflowedLetter letter)
    {
        var style = new StringBuilder();
        foreach (var font in letter.Fonts)
        {
            style.Append(FontRule(font));
        }

        style.Append(Sheet);
        if (letter.Letter.Type.Hyphenate)
        {
            style.Append("main { hyphens: auto; hyphenate-limit-chars: 7 3 3 }\n");
            style.Append("header, h1, h2, h3, .letter-addressee, .letter-names, .letter-signer { hyphens: manual }\n");
        }

        return style.Append(Print).Append(SheetRules(letter)).ToString();
    }

    private static string FontRule(WebFont font)
    {
        var family = font.Role switch
        {
            WebFontRole.Text => "Letter",
            WebFontRole.Label => "Letter Label",
            _ => "Letter Other",
        };
        var style = font.IsItalic ? "italic" : "normal";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"@font-face {{ font-family: \"{family}\"; font-weight: {font.Weight}; font-style: {style}; "
                + $"font-display: block; src: url({DataUri.Of("font/woff", font.Woff.Span)}) format(\"woff\"); "
                + $"unicode-range: {UnicodeRange.Of(font.Characters)} }}\n"
        );
    }

    // The same sheet, margins and size of type as in the PDF, and a draft's mark on each page.
    private static string SheetRules(ReflowedLetter letter)
    {
        var (page, type) = (letter.Letter.Page, letter.Letter.Type);
        var mark = letter.Outline.Running.DraftMark is { } words
            ? $"; @top-center {{ content: {Quoted(words)}; font: bold 11pt sans-serif }}"
            : string.Empty;
        return $"@page {{ size: {Points(page.Width)} {Points(page.Height)}; margin: {Points(page.Top)} "
            + $"{Points(page.Right)} {Points(page.Bottom)} {Points(page.Left)}{mark} }}\n"
            + $"@media print {{ body {{ font-size: {Points(type.Size)}; line-height: {Points(type.Leading)} }} }}\n";
    }

    private static string Points(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture) + "pt";

    // CSS Syntax 3, 4.3.7: any character by its number; a style sheet inside HTML must not hold "</".
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(
                Rune.IsLetterOrDigit(rune) || rune.Value is ' '
                    ? rune.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")
            );
        }

        return quoted.Append('"').ToString();
    }
}
