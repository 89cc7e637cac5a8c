using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The letter as a web page: one file, with nothing from elsewhere, and no script.</summary>
internal static class WebPage
{
    public static byte[] Write(ReflowedLetter letter)
    {
        var (html, language) = (new HtmlText(), letter.Outline.Language.Tag);
        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", language), ("dir", WebDirection.Of(language))).Line();
        WebHead.Write(letter, html);
        html.Open("body").Line().Open("main").Line();
        WebFragment.WriteDraftMark(letter, WebManner.Page, html);
        WriteTitle(letter, html);
        new WebArticle(letter, WebManner.Page, html).Write();
        html.Close("main").Line();
        WriteFile(letter, html);
        html.Close("body").Line().Close("html").Line();
        return html.ToBytes();
    }

    /// <summary>A file's name as an address beside the page: it may hold a colon or a question mark (RFC 3986,
    /// 4.2).</summary>
    public static string AddressOf(string fileName) => Uri.EscapeDataString(fileName);

    // Who listens to a page asks for its first heading; a letter without a subject has none of its own.
    private static void WriteTitle(ReflowedLetter letter, HtmlText html)
    {
        if (!letter.Outline.Opening.Any(part => part.Role == PartRole.Subject))
        {
            html.Open("h1", WebManner.Page.Class("title")).Text(letter.Outline.Title).Close("h1").Line();
        }
    }

    // The PDF is the letter; the page says where it is, and how one knows it.
    private static void WriteFile(ReflowedLetter letter, HtmlText html)
    {
        var pdf = letter.Pdf;
        const int kilobyte = 1024;
        var size = (pdf.Bytes.Length + kilobyte - 1) / kilobyte;
        html.Open("footer", WebManner.Page.Class("file")).Line();
        html.Open("p").Open("a", ("href", AddressOf(pdf.FileName)), ("type", "application/pdf"));
        html.Text(letter.Outline.Language.PdfLabel).Close("a");
        html.Text(FormattableString.Invariant($" ({size} KB)")).Close("p").Line();
        html.Open("p").Text("SHA-256: ").Open("code").Text(pdf.Sha256).Close("code").Close("p").Line();
        html.Close("footer").Line();
    }
}
