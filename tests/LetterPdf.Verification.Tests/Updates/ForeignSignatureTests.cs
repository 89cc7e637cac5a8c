using System.Globalization;
using System.Text;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>
/// Signatures in the manner of other programs (poppler, Okular, LibreOffice, Acrobat): in the existing place, with a
/// date and an appearance, or in a field of their own. They are accepted as long as they are invisible, and anything
/// visible is reported.
/// </summary>
public sealed class ForeignSignatureTests
{
    private const string Drawn = "with the signature in the field \"Signature2\" something was drawn on page 1";
    private const string Shown = "with the signature in the field \"Extra\" something was drawn on page 1";

    [Theory]
    [InlineData("/M (D:20240522120000Z)", "")]
    [InlineData("/M (D:20240522120000Z)/AP <</N # 0 R>>", "")]
    [InlineData("/AP <</N # 0 R>>/MK <<>>/DA (/Helv 0 Tf 0 g)/NM (x)", "% DSBlank\n")]
    [InlineData("/AP <</N # 0 R>>", "q 1 0 0 1 0 0 cm /FRM Do Q")]
    [InlineData("/AP <</N # 0 R>>", "/Tx BMC q 0 0 1 1 re W n BT ET Q EMC")]
    public void A_place_that_is_filled_with_nothing_to_see_is_signed(string more, string content)
    {
        var report = Verified.Of(Filled(more, content));
        Assert.Empty(
            report.Checks.SelectMany(check => check.Findings.Select(finding => ReasonWords.Of(finding.Reason)))
        );
        Assert.Equal((RevisionKind.Signature, true), (report.Revisions[^1].Kind, report.Revisions[^1].IsForeign));
        Assert.Equal(
            ["a signature was added by another program in the field \"Signature2\", which was there and empty"],
            report.Revisions[^1].Changes.Said()
        );
    }

    [Theory]
    [InlineData("BT /F1 12 Tf (No) Tj ET")]
    [InlineData("BT [(No)] TJ ET")]
    [InlineData("BT (No) ' ET")]
    [InlineData("0 0 9 9 re f")]
    [InlineData("0 0 m 9 9 l S")]
    [InlineData("0 0 9 9 re B*")]
    [InlineData("/Sh1 sh")]
    [InlineData("/Im1 Do")]
    [InlineData("BI /W 1 /H 1 ID x EI")]
    [InlineData("q /FRM Do /Other Do Q")]
    [InlineData("q ) Q")]
    public void An_appearance_that_draws_is_told(string content) =>
        AssertOther(Filled("/AP <</N # 0 R>>", content), Drawn);

    [Fact]
    public void An_appearance_of_what_is_elsewhere_on_the_page_is_told()
    {
        var picture = EditableFile.Of(SignedLetter.Signed).NumberOf("/Subtype /Form");
        AssertOther(
            Filled(string.Create(CultureInfo.InvariantCulture, $"/AP <</N {picture} 0 R>>"), string.Empty),
            Drawn
        );
        AssertOther(Filled("/AP <</N # 0 R/D <</On 1 0 R>>>>", string.Empty), Drawn);
    }

    [Theory]
    [InlineData("/M [1 0 R]", "the field \"Signature2\" was changed")]
    [InlineData("/AA <</Bl <</S /JavaScript/JS (x)>>>>", "the field \"Signature2\" was changed")]
    [InlineData("/MK <</BG [1 0 0]>>", "a place for a signature does more than wait for one (/MK)")]
    [InlineData("/TU (Another)", "the field \"Signature2\" was changed")]
    [InlineData("/Rect [0 0 99 99]/AP <</N # 0 R>>", "the field \"Signature2\" was changed")]
    [InlineData("/F 2", "the field \"Signature2\" was changed")]
    [InlineData("/StructParent 0", "the field \"Signature2\" was changed")]
    public void A_place_is_otherwise_as_it_was(string more, string fault)
    {
        var report = Verified.Of(Filled(more, string.Empty));
        Assert.False(report.IsSound);
        Assert.Contains(
            report.Checks.SelectMany(check => check.Findings),
            finding => ReasonWords.Of(finding.Reason).Contains(fault, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_appearance_that_is_exchanged_later_is_told()
    {
        var file = Filled("/AP <</N # 0 R>>", "% DSBlank\n");
        var appearance = EditableFile.Of(file).NumberOf("% DSBlank");
        var report = Verified.Of(Addition.To(file).Put(appearance, Form("0 0 9 9 re f")).Write());
        Assert.Equal(RevisionKind.Other, report.Revisions[^1].Kind);
        Assert.Contains(
            "what the field \"Signature2\" shows on the page was replaced",
            report.Revisions[^1].Changes.Said()
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_further_signature_comes_in_a_field_of_its_own(bool isTime)
    {
        var report = Verified.Of(InOwnField(isTime: isTime));
        Assert.Equal((RevisionKind.Signature, true), (report.Revisions[^1].Kind, report.Revisions[^1].IsForeign));
        Assert.Equal(
            [
                $"a further {(isTime ? "time stamp" : "signature")} was added by another program, in a field of its "
                    + $"own that nobody sees (\"Extra\")",
            ],
            report.Revisions[^1].Changes.Said()
        );
        Assert.Equal("Extra", report.SignatureFields[^1].Name);
    }

    [Theory]
    [InlineData("/Rect [0 0 0 0]", "/Rect [100 100 300 200]/AP <</N # 0 R>>", Shown)]
    [InlineData("/Rect [0 0 0 0]", "/Rect [100 100 300 200]", Shown)]
    [InlineData("/T (Extra)", "/T (Signature2)", "was added")]
    [InlineData("/FT /Sig", "/FT /Tx", "the field \"Extra\" was added")]
    [InlineData("/P ", "/A <</S /URI/URI (x)>>/P ", "the field \"Extra\" was added")]
    [InlineData("/P ", "/Parent 1 0 R/P ", "the field \"Extra\" was added")]
    public void A_field_of_its_own_does_nothing_else(string from, string to, string fault) =>
        AssertOther(InOwnField(text => text.Replace(from, to, StringComparison.Ordinal)), fault);

    [Fact]
    public void The_form_and_the_page_are_only_longer_by_it()
    {
        AssertOther(
            InOwnField(form: text =>
                text.Replace("/SigFlags 3", "/SigFlags 3/NeedAppearances true", StringComparison.Ordinal)
            ),
            "the form was changed"
        );
        AssertOther(
            InOwnField(form: text => text.Replace("/SigFlags 3", "/SigFlags 2", StringComparison.Ordinal)),
            "the form was changed"
        );
        AssertOther(
            InOwnField(page: text =>
                text.Replace("/Rotate 0", string.Empty, StringComparison.Ordinal)
                    .Replace("/Tabs", "/Rotate 90/Tabs", StringComparison.Ordinal)
            ),
            "page 1 has another size"
        );
        AssertOther(
            InOwnField(page: text => text.Replace("/Annots [", "/Annots [2 0 R ", StringComparison.Ordinal)),
            "page 1 has other links, notes or fields on it"
        );
    }

    private static void AssertOther(byte[] file, string fault)
    {
        var revision = Verified.Of(file).Revisions[^1];
        Assert.Equal(RevisionKind.Other, revision.Kind);
        Assert.Contains(revision.Changes.Said(), change => change.Contains(fault, StringComparison.Ordinal));
    }

    // The second place, signed with more entries in it; the mark is the number of an appearance with that content,
    // which may draw an empty form.
    private static byte[] Filled(string more, string content) =>
        SignedLetter.Sign(
            SignedLetter.Signed,
            "Signature2",
            more: addition =>
            {
                var (number, field) = (
                    addition.NextNumber,
                    PdfSurvey.Of(SignedLetter.Signed)!.Fields.Single(own => own.Name == "Signature2").Widget
                );
                var key = more[..more.IndexOf(' ', StringComparison.Ordinal)];
                var text = Encoding.Latin1.GetString(field.Dictionary.Span);
                text = key is "/TU" or "/Rect" or "/F" or "/StructParent"
                    ? System.Text.RegularExpressions.Regex.Replace(
                        text,
                        key + @" (\([^)]*\)|\[[^]]*\]|\d+)",
                        string.Empty
                    )
                    : text;
                var own = more.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                addition.Put(
                    field.Number,
                    SignedLetter.With(text, string.Create(CultureInfo.InvariantCulture, $"/V {number - 1} 0 R{own}"))
                );
                return more.Contains('#', StringComparison.Ordinal)
                    ? addition
                        .Put(
                            number,
                            Form(
                                content,
                                string.Create(
                                    CultureInfo.InvariantCulture,
                                    $"/Resources <</XObject <</FRM {number + 1} 0 R>>>>"
                                )
                            )
                        )
                        .Put(number + 1, Form(string.Empty))
                    : addition;
            }
        );

    private static string Form(string content, string more = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type /XObject/Subtype /Form/BBox [0 0 0 0]{more}/Length {content.Length}>>\nstream\n{content}\n"
                + $"endstream"
        );

    private static byte[] InOwnField(
        Func<string, string>? field = null,
        Func<string, string>? form = null,
        Func<string, string>? page = null,
        bool isTime = false
    )
    {
        var file = SignedLetter.Signed;
        var edited = EditableFile.Of(file);
        var (pageNumber, formNumber) = (edited.NumberOf("/Type /Page/"), edited.NumberOf("/SigFlags"));
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        var kind = isTime
            ? "/Type /DocTimeStamp/Filter /Adobe.PPKLite/SubFilter /ETSI.RFC3161"
            : "/Type /Sig/Filter /Adobe.PPKLite/SubFilter /adbe.pkcs7.detached";
        var own = string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type /Annot/Subtype /Widget/FT /Sig/T (Extra)/F 132/Rect [0 0 0 0]/P {pageNumber} 0 R/V {number} 0 R>>"
        );
        var shown = (field?.Invoke(own) ?? own).Replace(
            "#",
            (number + 2).ToString(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
        var reference = string.Create(CultureInfo.InvariantCulture, $" {number + 1} 0 R]");
        addition
            .Put(
                number,
                $"<<{kind}/ByteRange [{new string('#', 60)}]/Contents {SignedLetter.Contents}/M (D:20240522120000Z)>>"
            )
            .Put(number + 1, shown)
            .Put(formNumber, Longer(edited.TextOf(formNumber), "/Fields [", reference, form))
            .Put(pageNumber, Longer(edited.TextOf(pageNumber), "/Annots [", reference, page));
        return SignedLetter.Cover(
            (
                shown.Contains("/AP", StringComparison.Ordinal)
                    ? addition.Put(number + 2, Form("0 0 9 9 re f"))
                    : addition
            ).Write(),
            file.Length,
            null
        );
    }

    private static string Longer(string text, string list, string reference, Func<string, string>? change)
    {
        var end = text.IndexOf(']', text.IndexOf(list, StringComparison.Ordinal));
        var longer = text[..end] + reference + text[(end + 1)..];
        return change?.Invoke(longer) ?? longer;
    }
}
