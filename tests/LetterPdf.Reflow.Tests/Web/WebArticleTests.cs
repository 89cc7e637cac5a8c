using LetterPdf.Model;
using static LetterPdf.Typesetting.Tests.TestLetter;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>A small letter with every part, as HTML, word by word.</summary>
public sealed class WebArticleTests
{
    private static readonly Letter Whole = With(
        new Paragraph([new TextInline("A & B", Nowhere), new FootnoteReference(1, Nowhere)], Nowhere),
        new Heading(1, [new TextInline("Why", Nowhere)], Nowhere),
        new ListBlock(3, [Entry("three"), Entry("four")], Nowhere) { IsTight = true },
        new ListBlock(null, [Entry("a dot")], Nowhere),
        new BlockQuote([Paragraph("Quoted.")], Nowhere),
        new ThematicBreak(Nowhere),
        new Table(
            [null, TextAlignment.End],
            [
                new TableRow(IsHeader: true, [Cell("Year"), Cell(null)], Nowhere),
                new TableRow(IsHeader: false, [Cell("1998"), Cell("2")], Nowhere),
            ],
            Nowhere
        )
    ) with
    {
        Letterhead = new Letterhead
        {
            Name = Line("Forum"),
            Tagline = Line("For all"),
            Address = [Line("Main Street 1"), Line("Geneva")],
        },
        Delivery = Line("By mail"),
        Closing = Line("Sincerely,"),
        Signers = [new Signer { Name = Line("Jane Roe"), Title = Line("Director") }],
        Footnotes = [new Footnote(1, [Paragraph("A source.")], Nowhere)],
        Signatories = Signatories(1, [("Action Corps", "US"), ("Réseau", null)]),
        Enclosures = [Line("A report"), Line("A list")],
    };

    [Fact]
    public void A_page() =>
        Assert.Equal(
            """
            <article class="letter" lang="en-US" itemscope="" itemtype="https://schema.org/Message">
            <meta itemprop="headline" content="A letter">
            <meta itemprop="inLanguage" content="en-US">
            <header class="letter-center" itemprop="author sender" itemscope="" itemtype="https://schema.org/Organization">
            <p class="letter-sender" itemprop="name">Forum</p>
            <p class="letter-tagline">For all</p>
            <address class="letter-sender-address" itemprop="address">Main Street 1 · Geneva</address>
            </header>
            <p class="letter-date"><time datetime="2024-05-22" itemprop="datePublished dateSent">May 22, 2024</time></p>
            <p class="letter-delivery">By mail</p>
            <p class="letter-addressee"><span itemprop="recipient">President A. B. Example</span><br>1 Main Street<br>Washington, D.C.</p>
            <h1 class="letter-subject" id="subject">Re: A subject</h1>
            <p class="letter-salutation">Dear President Example:</p>
            <p>A &amp; B<sup><a href="#note-0001" id="note-0001-reference" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
            <h2 id="section-1">Why</h2>
            <ol start="3">
            <li>three</li>
            <li>four</li>
            </ol>
            <ul>
            <li>
            <p>a dot</p>
            </li>
            </ul>
            <blockquote>
            <p>Quoted.</p>
            </blockquote>
            <hr>
            <div class="letter-table" role="region" aria-labelledby="table-1" tabindex="0">
            <table>
            <thead>
            <tr id="table-1"><th scope="col">Year</th><td class="letter-cell-end"></td></tr>
            </thead>
            <tbody>
            <tr><td>1998</td><td class="letter-cell-end">2</td></tr>
            </tbody>
            </table>
            </div>
            <p class="letter-closing">Sincerely,</p>
            <div class="letter-signers">
            <div class="letter-signer">
            <p>Jane Roe<br>Director</p>
            </div>
            </div>
            <section class="letter-signatories" aria-labelledby="signatories">
            <h2 id="signatories">Signatories</h2>
            <ul class="letter-names">
            <li>Action Corps (US)</li>
            <li>Réseau</li>
            </ul>
            </section>
            <p class="letter-enclosures">Enclosures: A report<br>A list</p>
            <section class="letter-notes" role="doc-endnotes" aria-labelledby="notes">
            <h2 id="notes">Notes</h2>
            <ul>
            <li id="note-0001"><p><sup><a href="#note-0001-reference" role="doc-backlink" aria-label="Back to reference 1">1</a></sup> A source.</p></li>
            </ul>
            </section>
            </article>

            """,
            WebLetter.ArticleOf(Whole),
            ignoreLineEndingDifferences: true
        );

    [Fact]
    public void A_fragment_says_the_same_a_level_deeper_and_without_facts()
    {
        var fragment = WebLetter.FragmentOf(Whole);
        Assert.StartsWith("<article class=\"letter\" lang=\"en-US\">\n<header", fragment, StringComparison.Ordinal);
        Assert.Contains("<h2 class=\"letter-subject\" id=\"letter-subject\">Re:", fragment, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"letter-section-1\">Why", fragment, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"#letter-note-0001\" id=\"letter-note-0001-reference\"",
            fragment,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "item",
            fragment.Replace("itemize", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("tabindex", fragment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_has_its_style_in_itself_and_no_links_inside()
    {
        var mail = WebFragment.ForMail(WebLetter.Of(Whole));
        Assert.Contains("<p style=\"margin: 0 0 16px\">A &amp; B<sup style", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("class=", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(" id=", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("letter.pdf", mail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_in_a_language_from_right_to_left_is_turned_as_a_whole()
    {
        var letter = With(Paragraph("שלום Peace.")) with
        {
            Language = LetterLanguage.AmericanEnglish with { Tag = "he" },
        };
        var page = WebLetter.PageOf(letter);
        Assert.Contains("<html lang=\"he\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"letter\" lang=\"he\" dir=\"rtl\"", page, StringComparison.Ordinal);
    }

    private static ListEntry Entry(string text) => new([Paragraph(text)], Nowhere);

    private static TableCell Cell(string? text) => new(text is null ? [] : [new TextInline(text, Nowhere)], Nowhere);
}
