using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Tests;

namespace LetterPdf.Reflow.Tests.Text;

/// <summary>Small letters made by hand, each for what is hard to type.</summary>
internal static class MadeLetters
{
    private static readonly Place Here = TestLetter.Nowhere;

    private static readonly string Prose =
        "The Court is one of last resort, and acts where those who should have acted did not do so in time.";

    public static ImmutableArray<(string Name, Letter Letter)> All { get; } =
    [
        ("links", Links()),
        ("lists", Lists()),
        ("structure", Structure()),
        ("tables", Tables()),
        ("notes", Notes()),
        ("signatories", Signatories()),
        ("head-and-end", HeadAndEnd()),
        ("languages", Languages()),
    ];

    private static Letter Links() =>
        TestLetter.With(
            Words(
                Run("See "),
                new Link(
                    "https://example.org/a/very/long/way/to/the/report?id=7&page=12#part-3",
                    [Run("our report")],
                    Here
                ),
                Run(", or write to "),
                new Link("mailto:office@example.org", [Run("our office")], Here),
                Run(".")
            ),
            Words(
                Run("The words may be the address: "),
                new Link("https://example.org/report", [Run("https://example.org/report")], Here),
                Run(", "),
                new Link("https://example.org/", [Run("example.org")], Here),
                Run(", "),
                new Link("mailto:office@example.org", [Run("office@example.org")], Here),
                Run(". But "),
                new Link("https://example.net/", [Run("example.org")], Here),
                Run(" leads elsewhere.")
            ),
            Words(
                new Link(
                    "https://example.org/" + string.Concat(Enumerable.Repeat("far-away/", 9)),
                    [Run("An address longer than a line")],
                    Here
                ),
                Run(" stays in one piece.")
            )
        );

    private static Letter Lists() =>
        TestLetter.With(
            Text("Tight:"),
            new ListBlock(
                9,
                [Item(Text(Prose)), Item(Text("Ten."), Bullets(Item(Text(Prose)), Item(Text("Second."))))],
                Here
            )
            {
                IsTight = true,
            },
            Text("Loose:"),
            new ListBlock(null, [Item(Text(Prose), Text("More of the same.")), Item(Text("Last."))], Here)
        );

    private static Letter Structure() =>
        TestLetter.With(
            new Heading(1, [Run("Why it matters")], Here),
            Words(
                new Emphasis([Run("In italics")], Here),
                Run(", "),
                new Strong([Run("in bold")], Here),
                Run(" and in "),
                new SmallCaps([Run("Nato")], Here),
                Run(" capitals, with a hard"),
                new HardBreak(Here),
                Run("break.")
            ),
            new BlockQuote([Text(Prose), Text("It has limits.")], Here),
            new ThematicBreak(Here),
            new Heading(
                2,
                [Run("A heading that is so long that it takes more than one line of the text below it")],
                Here
            ),
            Text("The end.")
        );

    private static Letter Tables() =>
        TestLetter.With(
            Table(["Country", "Joined"], ["Kenya", "2005"], ["République démocratique du Congo", "2002"], ["日本", ""]),
            Table(["Country", "Remark", "Seen?"], ["Kenya", Prose, "Yes"], ["Peru", "", ""]),
            Table(["Only headings", "in a table"])
        );

    private static Letter Notes() =>
        TestLetter.With(
            Words(
                Run("At "),
                new Link("https://example.org/a", [Run("example.org/a"), new FootnoteReference(1, Here)], Here),
                Run(".")
            ),
            Words(
                Run("One statement"),
                new FootnoteReference(1, Here),
                Run(" and another"),
                new FootnoteReference(2, Here),
                new FootnoteReference(1, Here),
                Run(".")
            )
        ) with
        {
            Footnotes =
            [
                new Footnote(1, [Text(Prose)], Here),
                new Footnote(2, [Text("See there."), Text("Or here.")], Here),
            ],
            Closing = TestLetter.Line("Sincerely,"),
        };

    private static Letter Signatories() =>
        TestLetter.With(Text(Prose)) with
        {
            Closing = TestLetter.Line("Sincerely,"),
            Signatories = new SignatoryList
            {
                Heading = TestLetter.Line("Signatories"),
                Entries =
                [
                    Signatory("Amnesty Kenya", "Ann Lee") with
                    {
                        IsPending = true,
                    },
                    Signatory("The Organization for Justice, Peace and the Rule of Law in All of Eastern Africa", null),
                    Signatory("منظمة حقوق", null),
                ],
                Groups = [new(TestLetter.Line("Kenya"), 2), new(TestLetter.Line("Egypt"), 1)],
                CountryTag = CountryTag.None,
            },
        };

    private static Letter HeadAndEnd() =>
        TestLetter.With(Text("Short.")) with
        {
            IsDraft = true,
            Letterhead = new Letterhead
            {
                Name = TestLetter.Line("Forum"),
                Tagline = TestLetter.Line("For all"),
                Address = [TestLetter.Line("1 Main Street"), TestLetter.Line("Springfield")],
                Contact = [TestLetter.Line("office@example.org")],
            },
            Delivery = TestLetter.Line("By courier"),
            Addressees =
            [
                new Addressee { Name = TestLetter.Line("Jane Roe"), Title = TestLetter.Line("Chair") },
                new Addressee { Name = TestLetter.Line("John Doe") },
            ],
            Closing = TestLetter.Line("Sincerely,"),
            Signers =
            [
                new Signer { Name = TestLetter.Line("Kim Poe"), Title = TestLetter.Line("Director") },
                new Signer { Name = TestLetter.Line("Ann Coe") },
            ],
            Signatures = [new ElectronicSignature { Name = TestLetter.Line("Kim Poe") }],
            Enclosures = [TestLetter.Line("Report"), TestLetter.Line("List")],
            Copies = [TestLetter.Line("The Secretary")],
        };

    private static Letter Languages() =>
        TestLetter.With(
            Text(
                "Le «\u00A0mot\u00A0» du président, et n°\u00A07\u202F; un tiret – comme ici – et la fin de la phrase – ici."
            ),
            Words(new ForeignText("ar", [Run("حقوق الإنسان")], Here), Run(" signifie « droits humains ».")),
            Text(string.Concat(Enumerable.Repeat("国際刑事裁判所は最後の砦です。", 4))),
            Table(["Pays", "Remarque"], ["Pérou", Prose])
        ) with
        {
            Language = LetterLanguage.French,
        };

    private static TextInline Run(string text) => new(text, Here);

    private static Block Words(params ImmutableArray<Inline> inlines) => new Paragraph(inlines, Here);

    private static Block Text(string text) => Words(Run(text));

    private static ListEntry Item(params ImmutableArray<Block> blocks) => new(blocks, Here);

    private static ListBlock Bullets(params ImmutableArray<ListEntry> items) =>
        new(null, items, Here) { IsTight = true };

    private static Block Table(params string[][] rows) =>
        new Table(
            [.. rows[0].Select((_, i) => i == 1 && rows[0].Length == 2 ? TextAlignment.End : (TextAlignment?)null)],
            [
                .. rows.Select(
                    (row, i) =>
                        new TableRow(
                            i == 0,
                            [.. row.Select(cell => new TableCell(cell.Length == 0 ? [] : [Run(cell)], Here))],
                            Here
                        )
                ),
            ],
            Here
        );

    private static Signatory Signatory(string name, string? person) =>
        new(TestLetter.Line(name), null) { Name = person is null ? null : TestLetter.Line(person) };
}
