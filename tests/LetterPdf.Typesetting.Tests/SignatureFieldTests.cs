using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Places for electronic signatures are read where a signature is expected, and move nothing.</summary>
public sealed class SignatureFieldTests
{
    private static readonly ImmutableArray<ElectronicSignature> Two =
    [
        new()
        {
            Name = TestLetter.Line("Human Rights Now"),
            Reason = TestLetter.Line("We send it"),
            Place = TestLetter.Line("New York"),
            Contact = TestLetter.Line("a@example.org"),
        },
        new() { Name = TestLetter.Line("Forum") },
    ];

    private static readonly Letter Whole = TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(100))) with
    {
        Closing = TestLetter.Line("Sincerely,"),
        Signers =
        [
            new Signer { Name = TestLetter.Line("Jane Roe") },
            new Signer { Name = TestLetter.Line("John Doe") },
        ],
        Signatories = TestLetter.Signatories(2, [("Alpha", "US"), ("Beta", null)]),
        Copies = [TestLetter.Line("Somebody")],
        Signatures = Two,
    };

    [Fact]
    public void They_follow_the_people_under_the_closing_and_come_before_the_list()
    {
        var items = Items(Whole);
        Assert.Equal(
            ["John Doe", "field Signature1", "field Signature2", "Signatories"],
            items[(items.IndexOf("field Signature1") - 1)..(items.IndexOf("field Signature2") + 2)]
        );
    }

    [Fact]
    public void Each_says_what_it_is_for_in_the_letter_s_language_and_is_in_an_element_of_its_own()
    {
        var document = TestLetter.Set(Whole with { Language = LetterLanguage.German }).Document;
        var fields = Fields(document).ToArray();
        Assert.Equal(
            [
                (
                    "Signature1",
                    "Elektronische Signatur: Human Rights Now",
                    "Human Rights Now",
                    "We send it",
                    "New York",
                    "a@example.org"
                ),
                ("Signature2", "Elektronische Signatur: Forum", "Forum", null, null, null),
            ],
            fields.Select(placed =>
                (
                    placed.Field.Name,
                    placed.Field.Description,
                    placed.Field.Signer,
                    placed.Field.Reason,
                    placed.Field.Location,
                    placed.Field.Contact
                )
            )
        );
        Assert.Equal(2, fields.Select(placed => placed.Element).Distinct().Count());
        Assert.All(
            fields,
            placed =>
                Assert.Equal(
                    new PlainElement(StructureRole.Form, 0) { Place = placed.Field.Place },
                    document.Structure[placed.Element]
                )
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void They_are_on_the_page_where_the_closing_ends_and_nothing_moves_for_them(int paragraphs)
    {
        var letter = Whole with
        {
            Body = [.. Enumerable.Range(0, paragraphs + 1).Select(i => TestLetter.Paragraph(TestLetter.Prose(130, i)))],
        };
        var document = TestLetter.Set(letter).Document;
        var page = document.Pages.Single(page =>
            page.Frame.Items.Any(item => item is PlacedRun { Run.Text: "John Doe" })
        );
        Assert.Equal(2, page.Fields.Length);
        Assert.Equal(2, Fields(document).Count());
        Assert.Equal(Drawn(TestLetter.Set(letter with { Signatures = [] }).Document), Drawn(document));
    }

    [Fact]
    public void Without_a_closing_they_follow_the_text()
    {
        var items = Items(Whole with { Closing = null, Signers = [], Body = [TestLetter.Paragraph("The end.")] });
        Assert.Equal(
            ["The end.", "field Signature1", "field Signature2", "Signatories"],
            items[(items.IndexOf("field Signature1") - 1)..(items.IndexOf("field Signature2") + 2)]
        );
    }

    [Fact]
    public void Without_anything_behind_them_they_are_the_last()
    {
        var items = Items(Whole with { Signatories = null, Copies = [] });
        Assert.Equal(["John Doe", "field Signature1", "field Signature2"], items[^3..]);
    }

    [Fact]
    public void Footnotes_of_the_page_are_read_after_them()
    {
        var place = TestLetter.Nowhere;
        var letter = Whole with
        {
            Body = [new Paragraph([new TextInline("Text.", place), new FootnoteReference(1, place)], place)],
            Footnotes = [new Footnote(1, [TestLetter.Paragraph("The note.")], place)],
        };
        var items = Items(letter);
        Assert.True(items.IndexOf("field Signature2") < items.IndexOf("The note."));
        Assert.True(items.IndexOf("The note.") > items.IndexOf("Signatories"));
    }

    [Fact]
    public void A_draft_is_not_for_signing_and_has_no_identifier()
    {
        var letter = Whole with { Identifier = TestLetter.Line("HRN/17") };
        Assert.Equal("HRN/17", TestLetter.Set(letter).Document.Identifier);
        var draft = TestLetter.Set(letter with { IsDraft = true }).Document;
        Assert.Empty(Fields(draft));
        Assert.DoesNotContain(draft.Structure, element => element.Role == StructureRole.Form);
        Assert.Null(draft.Identifier);
    }

    private static IEnumerable<PlacedField> Fields(TypesetDocument document) =>
        document.Pages.SelectMany(page => page.Fields);

    private static string[] Drawn(TypesetDocument document) =>
        [
            .. document.Pages.SelectMany(page =>
                page.Frame.Items.Select(item =>
                    item is PlacedRun run
                        ? FormattableString.Invariant(
                            $"{page.Number} {run.X.Points} {run.Baseline.Points} {run.Run.Text}"
                        )
                        : FormattableString.Invariant($"{page.Number} {item.GetType().Name}")
                )
            ),
        ];

    private static List<string> Items(Letter letter) => [.. TestLetter.Set(letter).Document.Pages.SelectMany(Items)];

    // Fields at their places in the order of reading.
    private static IEnumerable<string> Items(Page page)
    {
        for (var i = 0; i <= page.Frame.Items.Length; i++)
        {
            foreach (var placed in page.Fields.Where(field => field.ItemsBefore == i))
            {
                yield return $"field {placed.Field.Name}";
            }

            if (i < page.Frame.Items.Length)
            {
                var item = page.Frame.Items[i];
                yield return item is PlacedRun run ? run.Run.Text : item.GetType().Name;
            }
        }
    }
}
