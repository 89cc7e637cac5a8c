using System.Text;
using LetterPdf.Model;
using LetterPdf.Reflow;

namespace LetterPdf.Suite.Forms;

/// <summary>Golden letters as web pages, beside their PDFs.</summary>
public sealed class WebPageTests
{
    public static TheoryData<string> Names => GoldenForm.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_the_PDF_says(string name)
    {
        var form = GoldenForm.Of(name);
        var expected = PdfWords.Of(form.Report, withLabels: false);
        var page = Encoding.UTF8.GetString(form.Write(LetterForm.Html));
        var fragment = Encoding.UTF8.GetString(WebFragment.Write(form.Letter));
        Assert.All(
            new[] { page, Around(fragment), WebFragment.ForMail(form.Letter) },
            html => Assert.Equal(expected, HtmlWords.OfArticle(HtmlWords.Read(html), form.Letter))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_of_lists_begin_where_they_do_in_the_PDF(string name)
    {
        var form = GoldenForm.Of(name);
        var page = HtmlWords.Read(Encoding.UTF8.GetString(form.Write(LetterForm.Html)));
        var numbers = page.QuerySelectorAll("ol")
            .SelectMany(list => list.Children.Select((_, i) => int.Parse(list.GetAttribute("start") ?? "1", null) + i));
        var labels = form
            .Report.Elements.Where(element =>
                element.Role is "Lbl" && element.Text.EndsWith(". ", StringComparison.Ordinal)
            )
            .Select(element => int.Parse(element.Text.TrimEnd('.', ' '), null));
        Assert.Equal(labels, numbers);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_of_the_PDF_is_a_place_of_the_page(string name)
    {
        var form = GoldenForm.Of(name);
        var page = HtmlWords.Read(Encoding.UTF8.GetString(form.Write(LetterForm.Html)));
        var places = form
            .Document.Structure.OfType<NamedElement>()
            .Select(element => element.Identifier)
            .OfType<string>()
            .ToList();
        Assert.All(places, place => Assert.NotNull(page.GetElementById(place)));
        Assert.All(
            page.QuerySelectorAll("a[href^='#']"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_needs_nothing_from_elsewhere_and_has_no_script(string name)
    {
        var form = GoldenForm.Of(name);
        var bytes = form.Write(LetterForm.Html);
        Assert.Equal(bytes, form.Write(LetterForm.Html));
        Assert.DoesNotContain((byte)'\r', bytes);
        var page = HtmlWords.Read(Encoding.UTF8.GetString(bytes));
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, link[rel=stylesheet], [style]"));
        Assert.All(
            page.QuerySelectorAll("[src], image[href]"),
            element =>
                Assert.StartsWith(
                    "data:",
                    element.GetAttribute("src") ?? element.GetAttribute("href"),
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain("url(http", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(form.Letter.Letter.IsDraft, page.QuerySelector("meta[name=robots][content=noindex]") is not null);
        Assert.Equal(form.Letter.Outline.Running.DraftMark, page.QuerySelector("main > .letter-draft")?.TextContent);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fragment_has_nothing_that_an_editor_strips_or_another_page_has_too(string name)
    {
        var form = GoldenForm.Of(name);
        var html = Encoding.UTF8.GetString(WebFragment.Write(form.Letter));
        var fragment = HtmlWords.Read(Around(html));
        Assert.DoesNotContain("data:", html, StringComparison.Ordinal);
        Assert.Empty(fragment.Body!.QuerySelectorAll("article h1, style, link, meta, script, svg, img, [style]"));
        Assert.All(
            fragment.Body!.QuerySelectorAll("[id]"),
            element => Assert.StartsWith("letter-", element.Id, StringComparison.Ordinal)
        );
        Assert.All(
            fragment.Body!.QuerySelectorAll("[class]"),
            element => Assert.StartsWith("letter", element.ClassName, StringComparison.Ordinal)
        );
        var mail = HtmlWords.Read(WebFragment.ForMail(form.Letter));
        Assert.Empty(mail.QuerySelectorAll("[id], [class], img, svg, a[href^='#'], style, link"));
    }

    internal static string Around(string fragment) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>A page</title></head>\n<body>\n<h1>A page</h1>\n{fragment}</body>\n</html>\n";
}
