using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LetterPdf.Model;
using LetterPdf.Typesetting.Tests;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>Letters as HTML, without typesetting them.</summary>
internal static class WebLetter
{
    public static ReflowedLetter Of(Letter letter) =>
        new(letter, LetterOutline.Of(letter), new PdfCopy("letter.pdf", new byte[2049], new string('0', 62) + "ab"));

    public static string PageOf(Letter letter) => Encoding.UTF8.GetString(WebPage.Write(Of(letter)));

    public static string FragmentOf(Letter letter) => Encoding.UTF8.GetString(WebFragment.Write(Of(letter)));

    public static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The article of a page.</summary>
    public static string ArticleOf(Letter letter)
    {
        var page = PageOf(letter);
        var start = page.IndexOf("<article", StringComparison.Ordinal);
        return page[start..(page.IndexOf("</article>", StringComparison.Ordinal) + "</article>\n".Length)];
    }

    /// <summary>The HTML of a letter's only paragraph.</summary>
    public static string Paragraph(params Inline[] inlines)
    {
        var article = ArticleOf(TestLetter.With(new Paragraph([.. inlines], TestLetter.Nowhere)));
        return article.Split('\n').Single(line => line.StartsWith("<p>", StringComparison.Ordinal));
    }
}
