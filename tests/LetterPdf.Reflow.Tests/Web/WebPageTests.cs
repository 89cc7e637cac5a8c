using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Typesetting.Tests.Outline;
using static LetterPdf.Typesetting.Tests.TestLetter;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>What is around the letter; and that nothing of it is lost, whatever the letter.</summary>
public sealed class WebPageTests
{
    private static readonly string[] Inline = ["A", "BDI", "EM", "SPAN", "STRONG", "SUP", "TIME", "svg", "IMG"];

    [Fact]
    public void No_word_is_lost_or_moved_and_every_link_inside_leads_somewhere() =>
        GeneratedLetters.All.Sample(
            letter =>
            {
                var expected = Words(letter);
                Assert.Equal(expected, WordsIn(WebLetter.PageOf(letter), letter));
                Assert.Equal(expected, WordsIn(WebLetter.FragmentOf(letter), letter));
                Assert.Equal(expected, WordsIn(WebFragment.ForMail(WebLetter.Of(letter)), letter));
                Assert.Equal(WebLetter.PageOf(letter), WebLetter.PageOf(letter));
                foreach (var html in new[] { WebLetter.PageOf(letter), WebLetter.FragmentOf(letter) })
                {
                    var page = WebLetter.Read(html);
                    var names = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
                    Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
                    Assert.All(
                        page.QuerySelectorAll("a[href^='#']"),
                        link => Assert.Contains(link.GetAttribute("href")![1..], names)
                    );
                }
            },
            iter: Cases.Of(150)
        );

    [Fact]
    public void The_head_says_what_the_letter_is()
    {
        var letter = With(
            new Paragraph([new TextInline("\"First\" words", Nowhere), new FootnoteReference(1, Nowhere)], Nowhere)
        ) with
        {
            Author = Line("Forum & Friends"),
            Keywords = [Line("court"), Line("law")],
            Language = LetterLanguage.Spanish,
            IsDraft = true,
        };
        var head = WebLetter.Read(WebLetter.PageOf(letter)).Head!;
        Assert.Equal("Borrador: A letter", head.QuerySelector("title")!.TextContent);
        Assert.Equal(
            [
                "width=device-width, initial-scale=1",
                "\"First\" words",
                "Forum & Friends",
                "court, law",
                "noindex",
                "light dark",
            ],
            head.QuerySelectorAll("meta[name]").Select(meta => meta.GetAttribute("content"))
        );
        Assert.Equal(
            ["article", "Borrador: A letter", "\"First\" words", "es_ES", "2024-05-22"],
            head.QuerySelectorAll("meta[property]").Select(meta => meta.GetAttribute("content"))
        );
    }

    [Theory]
    [InlineData("letter.pdf", "letter.pdf")]
    [InlineData("Brief (2) – 100 %?.pdf", "Brief%20%282%29%20%E2%80%93%20100%20%25%3F.pdf")]
    [InlineData("a:b#c.pdf", "a%3Ab%23c.pdf")]
    public void The_PDF_is_beside_the_page_whatever_its_name(string name, string address)
    {
        var letter = WebLetter.Of(With(Paragraph("Words.")));
        letter = letter with { Pdf = letter.Pdf with { FileName = name } };
        var page = WebLetter.Read(System.Text.Encoding.UTF8.GetString(WebPage.Write(letter)));
        Assert.Equal(address, page.QuerySelector("footer a")!.GetAttribute("href"));
        Assert.Equal(address, page.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        Assert.Equal("This letter as a PDF (3 KB)", page.QuerySelector("footer p")!.TextContent);
        Assert.Equal(letter.Pdf.Sha256, page.QuerySelector("footer code")!.TextContent);
        Assert.Null(page.QuerySelector("article footer"));
    }

    [Fact]
    public void A_draft_is_seen_to_be_one_on_the_screen_on_paper_and_in_another_page()
    {
        var letter = With(Paragraph("Words.")) with { IsDraft = true };
        var mark = LetterLanguage.AmericanEnglish.DraftMark;
        var page = WebLetter.PageOf(letter);
        Assert.Equal(mark, WebLetter.Read(page).QuerySelector("main > .letter-draft")!.TextContent);
        Assert.Contains("@top-center { content: \"DRAFT \\2013  not for publication\"", page, StringComparison.Ordinal);
        Assert.StartsWith(
            $"<p class=\"letter-draft\"><strong>{mark}",
            WebLetter.FragmentOf(letter),
            StringComparison.Ordinal
        );
        Assert.Contains(mark, WebFragment.ForMail(WebLetter.Of(letter)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "@top-center",
            WebLetter.PageOf(letter with { IsDraft = false }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_languages_locale_has_a_country() =>
        Assert.Equal(
            ["en_US", "en_GB", "es_ES", "fr_FR", "de_DE", "it_IT", "pt_PT", "nl_NL"],
            LetterLanguage.All.Select(WebHead.LocaleOf)
        );

    [Fact]
    public void A_description_ends_with_a_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("accountability,", 20));
        var outline = LetterOutline.Of(With(Paragraph(words)));
        var description = WebDescription.Of(outline)!;
        Assert.EndsWith("accountability\u2026", description, StringComparison.Ordinal);
        Assert.InRange(description.Length, 120, 160);
        var chinese = WebDescription.Of(LetterOutline.Of(With(Paragraph(new string('人', 158) + "😀😀😀"))))!;
        Assert.Equal(new string('人', 158) + "\u2026", chinese);
    }

    [Fact]
    public void A_letter_without_a_subject_has_a_title_for_the_ear()
    {
        var page = WebLetter.Read(WebLetter.PageOf(With(Paragraph("Words.")) with { Subject = null }));
        Assert.Equal("A letter", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Null(page.QuerySelector("article h1"));
    }

    private static string Words(Letter letter)
    {
        var words = new List<string>();
        foreach (var part in LetterOutline.Of(letter).Parts)
        {
            Add(words, part);
        }

        return Folded(string.Join(' ', words));
    }

    private static void Add(List<string> words, OutlinePart part)
    {
        switch (part)
        {
            case TextPart text:
                words.Add(LetterOutline.TextOf(text.Inlines));
                break;
            case HeadingPart heading:
                words.Add(LetterOutline.TextOf(heading.Inlines));
                break;
            case EntryPart entry:
                words.Add(LetterOutline.TextOf(entry.Inlines));
                break;
            case SignerPart signer:
                Add(words, signer.Lines);
                break;
            case ListPart list:
                AddAll(words, list.Items.SelectMany(item => item.Parts));
                break;
            case QuotePart quote:
                AddAll(words, quote.Parts);
                break;
            case TablePart table:
                AddAll(words, table.Rows.SelectMany(row => row.Cells));
                break;
            case SignatoryListPart list:
                Add(words, list.Heading);
                AddAll(
                    words,
                    list.Groups.SelectMany(group => group.Entries.Prepend<OutlinePart?>(group.Heading))
                        .OfType<OutlinePart>()
                );
                break;
            case NotePart note:
                words.Add(LetterOutline.TextOf(note.Label));
                AddAll(words, note.Parts);
                break;
        }
    }

    private static void AddAll(List<string> words, IEnumerable<OutlinePart> parts)
    {
        foreach (var part in parts)
        {
            Add(words, part);
        }
    }

    private static string WordsIn(string html, Letter letter)
    {
        var article = WebLetter.Read(html).QuerySelector("article")!;
        var headings = article.QuerySelectorAll("h2, h3").ToList();
        if (!letter.Footnotes.IsEmpty)
        {
            Assert.Equal(letter.Language.NotesHeading, headings[^1].TextContent);
            headings[^1].Remove();
        }

        var text = new System.Text.StringBuilder();
        Append(text, article);
        return Folded(text.ToString());
    }

    private static void Append(System.Text.StringBuilder text, AngleSharp.Dom.INode node)
    {
        if (node is AngleSharp.Dom.IText own)
        {
            text.Append(own.Data);
            return;
        }

        var joint = Inline.Contains(node.NodeName, StringComparer.Ordinal) ? "" : " ";
        text.Append(joint);
        foreach (var child in node.ChildNodes)
        {
            Append(text, child);
        }

        text.Append(joint);
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
