using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class RuleTests
{
    public static TheoryData<string> Rules { get; } = [.. ConformanceRules.All.Select(rule => rule.Asks)];

    [Fact]
    public void Every_rule_has_its_examples_and_every_example_its_rule() =>
        Assert.Equal(
            ConformanceRules.All.Select(rule => rule.Asks).Order(StringComparer.Ordinal),
            RuleExamples.All.Select(example => example.Asks).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    [Fact]
    public void Every_rule_names_its_clause() => Assert.All(ConformanceRules.All, rule => Assert.NotEmpty(rule.Clause));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_document_that_breaks_one_rule_gets_that_finding_alone_and_no_file(string asks)
    {
        var (rule, example) = Of(asks);
        var document = example.Breaks.Done();
        var finding = Assert.Single(rule.Breaches(Exporting.Plan(document, example.Fonts)));
        Assert.Equal(example.Code, finding.Code.Id);
        Assert.Equal([finding], Exporting.Diagnose(document, example.Fonts));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_document_next_to_it_that_keeps_the_rule_is_written(string asks)
    {
        var (rule, example) = Of(asks);
        var document = example.Keeps.Done();
        Assert.True(rule.Binds(document.Conformance));
        Assert.Empty(rule.Breaches(Exporting.Plan(document, Repository.Fonts)));
        Assert.Empty(Exporting.Diagnose(document));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Only_the_claims_that_mean_a_rule_bring_it(string asks)
    {
        var (rule, example) = Of(asks);
        Assert.Equal(Conformance.All.Where(claim => example.Binds(claim)), Conformance.All.Where(rule.Binds));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_document_is_asked_what_its_claim_brings_and_nothing_else(string asks)
    {
        var (rule, example) = Of(asks);
        foreach (var claim in Conformance.All)
        {
            var document = example.Breaks.Done() with { Conformance = claim };
            var breaches = rule.Breaches(Exporting.Plan(document, example.Fonts)).ToList();
            var findings = Exporting.Diagnose(document, example.Fonts);
            Assert.Equal(example.Binds(claim) ? breaches : [], findings.Intersect(breaches));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_points_at_what_can_mend_it(string asks)
    {
        var (_, example) = Of(asks);
        Assert.Equal(
            [example.Place],
            Exporting.Diagnose(example.Breaks.Done(), example.Fonts).Select(finding => finding.Place)
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_at_what_came_from_no_file_points_at_the_start(string asks)
    {
        var (_, example) = Of(asks);
        var expected = example.Place == Places.Element ? Places.Start : example.Place;
        Assert.Equal(
            [expected],
            Exporting.Diagnose(WithoutSpans(example.Breaks.Done()), example.Fonts).Select(finding => finding.Place)
        );
    }

    [Fact]
    public void Each_text_of_the_metadata_is_mended_where_it_is_written()
    {
        // 16,384 letters that only UTF-16 can encode are its byte order mark and two bytes each.
        foreach (
            var (text, code) in new[]
            {
                ("a\u0001b", "LP0601"),
                ("a\uD83Db", "LP0601"),
                ("a\uFFFFb", "LP0601"),
                (Long('ő', 16_384), "LP0611"),
            }
        )
        {
            Expect(code, Places.Title, new Draft { Places = Places.All, Title = text });
            Expect(code, Places.Author, new Draft { Places = Places.All, Author = text });
            Expect(code, Places.Identifier, new Draft { Places = Places.All, Identifier = text });
            Expect(code, Places.Subject, new Draft { Places = Places.All, Subject = text });
            Expect(code, Places.Keywords, new Draft { Places = Places.All, Keywords = ["law", text] });
        }
    }

    [Fact]
    public void A_link_s_words_fit_a_string() =>
        ExpectFit(length =>
            Link(Long('x', length), parent => new InnerLinkElement(parent, new PlaceLink("note-1", "Note 1")))
        );

    [Fact]
    public void A_link_s_description_fits_a_string() =>
        ExpectFit(length =>
            Link("1", parent => new InnerLinkElement(parent, new PlaceLink("note-1", Long('x', length))))
        );

    [Fact]
    public void A_link_s_address_fits_a_string() =>
        ExpectFit(length =>
            Link("1", parent => new OuterLinkElement(parent, "https://example.org/".PadRight(length, 'x')))
        );

    [Fact]
    public void A_picture_s_description_fits_a_string() =>
        ExpectFit(length =>
        {
            var draft = new Draft { Places = Places.All };
            return draft.Picture(
                ContentTag.Of(draft.Element(new FigureElement(0, Long('x', length)) { Place = Places.Element }))
            );
        });

    [Fact]
    public void A_heading_s_bookmark_fits_a_string() =>
        ExpectFit(length =>
        {
            var draft = new Draft { Places = Places.All };
            return draft.Line(
                draft.Named(StructureRole.Heading1, "section-1", place: Places.Element),
                Long('x', length)
            );
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_a_field_says_fits_a_string(int which) =>
        ExpectFit(length =>
        {
            var draft = new Draft { Places = Places.All };
            var texts = Enumerable.Range(0, 5).Select(i => i == which ? Long('x', length) : "A").ToArray();
            var field = new UnsignedField("Signature1", texts[0], texts[1], Places.Element)
            {
                Reason = texts[2],
                Location = texts[3],
                Contact = texts[4],
            };
            return draft.Field(field);
        });

    [Fact]
    public void A_field_in_no_form_element_is_refused_in_every_claim()
    {
        foreach (var claim in Conformance.All)
        {
            var draft = new Draft { Places = Places.All, Conformance = claim };
            Expect("LP0601", Places.Element, draft.Field(element: draft.Element(StructureRole.Paragraph)));
        }
    }

    [Fact]
    public void A_form_element_holds_nothing_beside_its_field()
    {
        var draft = new Draft { Places = Places.All };
        var form = draft.Element(StructureRole.Form);
        Expect("LP0601", Places.Element, draft.Field(element: form).Line(form, "words"));
        draft = new Draft { Places = Places.All };
        form = draft.Element(StructureRole.Form, place: Places.Element);
        Assert.Equal(
            ["LP0601", "LP0601"],
            Exporting.Findings(
                draft.Field("A", element: form).Field("B", element: form).Line(StructureRole.Paragraph, "Text").Done()
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("A.B")]
    public void A_field_s_name_is_whole(string name) =>
        Expect("LP0601", Places.Element, new Draft { Places = Places.All }.Field(name));

    [Theory]
    [InlineData("note 1")]
    [InlineData("nöte-1")]
    [InlineData("note\t1")]
    public void Names_of_elements_are_ASCII_without_blanks(string name)
    {
        var draft = new Draft { Places = Places.All };
        draft.Line(draft.Named(StructureRole.Note, name, place: Places.Element), "Ibid.");
        Expect("LP0601", Places.Element, draft);
    }

    [Fact]
    public void An_element_s_language_is_mended_at_the_element()
    {
        var draft = new Draft { Places = Places.All };
        draft.Line(
            draft.Element(new SpanElement(draft.Element(StructureRole.Paragraph), "x y") { Place = Places.Element }),
            "Text"
        );
        Expect("LP0605", Places.Element, draft);
    }

    private static (ConformanceRule Rule, RuleExample Example) Of(string asks) =>
        (
            ConformanceRules.All.Single(rule => rule.Asks == asks),
            RuleExamples.All.Single(example => example.Asks == asks)
        );

    private static string Long(char character, int length) => new(character, length);

    private static Draft Link(string text, Func<int, StructureElement> link)
    {
        var draft = new Draft { Places = Places.All };
        draft.Line(draft.Named(StructureRole.Note, "note-1"), "Ibid.");
        return draft.Line(
            draft.Element(link(draft.Element(StructureRole.Paragraph)) with { Place = Places.Element }),
            text
        );
    }

    private static TypesetDocument WithoutSpans(TypesetDocument document) =>
        document with
        {
            Structure = [.. document.Structure.Select(element => element with { Place = null })],
            Pages =
            [
                .. document.Pages.Select(page =>
                    page with
                    {
                        Fields =
                        [
                            .. page.Fields.Select(placed => placed with { Field = placed.Field with { Place = null } }),
                        ],
                        Frame = page.Frame with
                        {
                            Items =
                            [
                                .. page.Frame.Items.Select(item =>
                                    item switch
                                    {
                                        PlacedRun placed => placed with { Run = placed.Run with { Place = null } },
                                        _ => item,
                                    }
                                ),
                            ],
                        },
                    }
                ),
            ],
        };

    private static void ExpectFit(Func<int, Draft> withStringOf)
    {
        Expect("LP0611", Places.Element, withStringOf(32_768));
        Assert.Empty(Exporting.Diagnose(withStringOf(32_767).Done()));
    }

    private static void Expect(string code, Place place, Draft draft)
    {
        var finding = Assert.Single(Exporting.Diagnose(draft.Line(StructureRole.Paragraph, "Text").Done()));
        Assert.Equal((code, place), (finding.Code.Id, finding.Place));
    }
}
