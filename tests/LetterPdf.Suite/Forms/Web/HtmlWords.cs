using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LetterPdf.Reflow;

namespace LetterPdf.Suite.Forms;

/// <summary>What a letter's HTML says: letter by letter, white space folded, without the marks that browsers set before
/// the items of lists.</summary>
internal static class HtmlWords
{
    private static readonly string[] Inline = ["a", "bdi", "code", "em", "span", "strong", "sup", "time"];

    public static IDocument Read(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The article's words.</summary>
    /// <param name="page">The whole of the HTML.</param>
    /// <param name="letter">Whose heading of footnotes is left out: pages of paper have none.</param>
    public static string OfArticle(IDocument page, ReflowedLetter letter)
    {
        var article = Assert.Single(page.QuerySelectorAll("article"));
        if (!letter.Outline.Notes.IsEmpty)
        {
            var heading = article.QuerySelectorAll("h2, h3").Last();
            Assert.Equal(letter.Outline.Language.NotesHeading, heading.TextContent);
            heading.Remove();
        }

        return Of(article);
    }

    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return PdfWords.Folded(text.ToString());
    }

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IText own)
        {
            text.Append(own.Data);
            return;
        }

        var isBlock = node is IElement element && !Inline.Contains(element.LocalName, StringComparer.Ordinal);
        text.Append(isBlock ? " " : string.Empty);
        foreach (var child in node.ChildNodes)
        {
            Append(text, child);
        }

        text.Append(isBlock ? " " : string.Empty);
    }
}
