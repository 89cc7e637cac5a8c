using LetterPdf.Model;
using UglyToad.PdfPig.Tokens;

namespace LetterPdf.Export.Tests;

/// <summary>Places for signatures, as a program that signs finds them.</summary>
public sealed class FormTests
{
    [Fact]
    public void A_field_is_one_object_with_its_annotation_and_what_is_to_stand_in_the_signature()
    {
        var pdf = Exporting.Readable(WithFields());
        Assert.Contains(
            """
              /Type /Annot
              /Subtype /Widget
              /FT /Sig
              /T (Signature1)
              /TU (Signature of A)
              /F 132
              /Rect [0 0 0 0]
              /P 3 0 R
              /StructParent 2
              /LPDF_Signature <<
                /Name (A)
                /Reason (We send it)
                /Location (New York)
                /ContactInfo (a@example.org)
              >>
            >>
            """.ReplaceLineEndings("\n"),
            pdf,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/StructParent 3\n  /LPDF_Signature <<\n    /Name (B)\n  >>\n>>\n",
            pdf,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_form_names_its_fields_in_order_and_says_that_the_file_may_only_be_added_to()
    {
        using var file = new FinishedFile(WithFields());
        Assert.IsType<IndirectReferenceToken>(file.Catalog.Data["AcroForm"]);
        var form = file.At<DictionaryToken>("AcroForm");
        Assert.Equal(["Fields", "SigFlags"], form.Data.Keys);
        Assert.Equal(3, file.At<NumericToken>("AcroForm", "SigFlags").Int);
        Assert.Equal(["Signature1", "Signature2"], Fields(file).Select(field => FinishedFile.Text(field.Data["T"])));
    }

    [Fact]
    public void Fields_are_annotations_of_their_page_after_its_links_and_lead_to_their_elements()
    {
        using var file = new FinishedFile(WithFields());
        var page = file.In<DictionaryToken>(Fields(file)[0].Data["P"]);
        var annotations = file.In<ArrayToken>(page, "Annots").Data;
        Assert.Equal(
            ["Link", "Widget", "Widget"],
            annotations.Select(annotation => file.In<NameToken>(annotation, "Subtype").Data)
        );
        Assert.Equal(file.At<ArrayToken>("AcroForm", "Fields").Data, annotations.Skip(1));
        Assert.Equal("S", file.In<NameToken>(page, "Tabs").Data);

        var numbers = file.At<ArrayToken>("StructTreeRoot", "ParentTree", "Nums").Data;
        foreach (var field in annotations.Skip(1))
        {
            var key = file.In<NumericToken>(field, "StructParent").Int;
            var element = file.In<DictionaryToken>(numbers[(2 * key) + 1]);
            Assert.Equal("Form", file.In<NameToken>(element, "S").Data);
            var kid = Assert.Single(file.In<ArrayToken>(element, "K").Data);
            Assert.Equal("OBJR", file.In<NameToken>(kid, "Type").Data);
            Assert.Equal(field, ((DictionaryToken)kid).Data["Obj"]);
        }
    }

    [Fact]
    public void A_field_is_read_at_its_place_among_the_lines_and_nothing_of_it_is_drawn()
    {
        Assert.Equal(
            """
            Document [en-US]
              P
                "See "
                Link <https://example.org/> "this"
              P "Respectfully,"
              Form "Signature of A"
              Form "Signature of B"
              P "cc: Somebody"

            """.ReplaceLineEndings("\n"),
            StructureText.Write(WithFields())
        );
        var with = Exporting.Readable(WithFields());
        var without = Exporting.Readable(Lines(fields: false));
        Assert.Equal(
            Exporting.Between(without, "stream\n", "endstream"),
            Exporting.Between(with, "stream\n", "endstream")
        );
    }

    [Fact]
    public void Fields_first_last_and_alone_on_their_pages_keep_their_places()
    {
        var draft = new Draft()
            .Field("A", "one")
            .Line(StructureRole.Paragraph, "two")
            .NewPage()
            .Field("B", "three")
            .NewPage()
            .Line(StructureRole.Paragraph, "four")
            .Field("C", "five");
        Assert.Equal(
            "Document [en-US]\n  Form \"one\"\n  P \"two\"\n  Form \"three\"\n  P \"four\"\n  Form \"five\"\n",
            StructureText.Write(draft.Done())
        );
        using var file = new FinishedFile(draft.Done());
        Assert.Equal([1, 1, 1], Enumerable.Range(1, 3).Select(page => file.Pdf.GetPage(page).GetAnnotations().Count()));
    }

    // Content before and after a field belongs to two sequences, so that the field can be read between them.
    [Fact]
    public void A_field_in_the_midst_of_an_element_s_text_does_not_change_the_text()
    {
        var draft = new Draft();
        var quote = draft.Element(StructureRole.BlockQuote);
        var form = draft.Element(StructureRole.Form, quote);
        draft.Line(quote, "one ").Field(element: form).Line(quote, "two");
        Assert.Equal(
            "Document [en-US]\n  BlockQuote\n    \"one \"\n    Form \"Signature of A\"\n    \"two\"\n",
            StructureText.Write(draft.Done())
        );
        Assert.Empty(Exporting.Findings(draft.Done()));
    }

    [Fact]
    public void A_document_without_fields_has_no_form()
    {
        var pdf = Exporting.Readable(Lines(fields: false));
        Assert.DoesNotContain("/AcroForm", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("/Widget", pdf, StringComparison.Ordinal);
    }

    private static IReadOnlyList<DictionaryToken> Fields(FinishedFile file) =>
        [.. file.At<ArrayToken>("AcroForm", "Fields").Data.Select(field => file.In<DictionaryToken>(field))];

    private static TypesetDocument WithFields() => Lines(fields: true);

    private static TypesetDocument Lines(bool fields)
    {
        var draft = new Draft();
        var paragraph = draft.Element(StructureRole.Paragraph);
        var link = draft.Element(new OuterLinkElement(paragraph, "https://example.org/"));
        draft
            .NextLine()
            .Text(ContentTag.Of(paragraph), "See ", 72)
            .Text(ContentTag.Of(link), "this", 100)
            .Line(StructureRole.Paragraph, "Respectfully,");
        if (fields)
        {
            var first = new UnsignedField("Signature1", "Signature of A", "A", null)
            {
                Reason = "We send it",
                Location = "New York",
                Contact = "a@example.org",
            };
            draft.Field(first);
            draft.Field(new UnsignedField("Signature2", "Signature of B", "B", null));
        }

        return draft.Line(StructureRole.Paragraph, "cc: Somebody").Done();
    }
}
