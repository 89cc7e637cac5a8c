using System.Text;
using LetterPdf.Operations;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>Signature fields and the signatures in them are read as they are, and their coverage is judged.</summary>
public sealed class SignatureTests
{
    public static TheoryData<string> Names => [.. SignatureTable.Faults.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_a_signature_is_found(string name)
    {
        var fault = SignatureTable.Faults.Single(row => row.Name == name);
        var report = Verified.Of(fault.Make());
        Assert.False(report.IsSound);
        Assert.Contains(
            report.Checks.Single(check => check.Name == fault.Check).Findings,
            finding => ReasonWords.Of(finding.Reason).Contains(fault.Telling, StringComparison.Ordinal)
        );
    }

    // The file may end without a line end, with one of one byte or of two: coverage ends after the end mark, or after
    // the line end.
    [Theory]
    [InlineData("", 0, true)]
    [InlineData("", -1, false)]
    [InlineData("\n", 0, true)]
    [InlineData("\n", -1, true)]
    [InlineData("\n", -2, false)]
    [InlineData("\r\n", 0, true)]
    [InlineData("\r\n", -1, false)]
    [InlineData("\r\n", -2, true)]
    [InlineData("\r\n", -3, false)]
    [InlineData("\n", 1, false)]
    public void A_signature_covers_its_file_to_the_last_byte(string end, int difference, bool isCovered)
    {
        var file = SignedLetter.Sign(
            SignedLetter.Unsigned,
            range: covered => [covered[0], covered[1], covered[2], covered[3] - 1 + end.Length + difference]
        );
        var value = Verified.Of((byte[])[.. file[..^1], .. Encoding.ASCII.GetBytes(end)]).SignatureFields[0].Value!;
        Assert.True(isCovered == value.CoversRevision, ReasonWords.Of(value.Faults));
    }

    [Fact]
    public void An_empty_field_says_who_is_to_sign()
    {
        var fields = Verified.Of(SignedLetter.Unsigned).SignatureFields;
        Assert.Equal(["Signature1", "Signature2"], fields.Select(field => field.Name));
        Assert.All(
            fields,
            field =>
            {
                Assert.False(field.IsSigned);
                Assert.Equal("Electronic signature of The Senders", field.TooltipText);
                Assert.Equal(1, field.Page);
                Assert.Equal(new SignaturePlan { Name = "The Senders", Reason = "Consent" }, field.Plan);
            }
        );
    }

    [Fact]
    public void A_signature_is_read_as_it_stands()
    {
        var file = SignedLetter.Sign(
            SignedLetter.Unsigned,
            change: text => SignedLetter.With(text, "/Reason (Consent)/Location (Geneva)/ContactInfo <FEFF00E9>")
        );
        var value = Verified.Of(file).SignatureFields[0].Value!;
        Assert.Equal(("Sig", "Adobe.PPKLite", "ETSI.CAdES.detached"), (value.Type, value.Filter, value.SubFilter));
        Assert.Equal(
            ("The Senders", "Consent", "Geneva", "é"),
            (value.Name, value.Reason, value.Location, value.ContactInfo)
        );
        Assert.Equal("D:20240522120000Z", value.ClaimedTime);
        Assert.Equal(new byte[] { 0x30, 3, 2, 1, 5 }, value.Contents.ToArray());
        Assert.Equal((SignedLetter.Contents.Length / 2) - 1 - 5, value.Padding);
        Assert.Equal(
            SignedLetter.Contents,
            Encoding.ASCII.GetString(file[value.ContentsRange!.Value.Start..value.ContentsRange.Value.End])
        );
        Assert.Equal(
            [
                0L,
                value.ContentsRange.Value.Start,
                value.ContentsRange.Value.End,
                file.Length - value.ContentsRange.Value.End,
            ],
            value.ByteRange
        );
        Assert.Equal(1, value.Revision);
        Assert.True(value.CoversRevision);
        Assert.Empty(value.Faults);
        Assert.False(value.IsTimeStamp);
        Assert.Null(value.CertificationLevel);
    }

    [Fact]
    public void What_a_signature_forbids_is_read()
    {
        var file = SignedLetter.Sign(
            SignedLetter.Unsigned,
            change: text =>
                SignedLetter.With(
                    text,
                    "/Reference [<</Type /SigRef/TransformMethod /DocMDP/TransformParams <</P 3>>>> "
                        + "<</TransformMethod /FieldMDP/Data 1 0 R/TransformParams <</Action /Exclude/Fields [(A) "
                        + "(B)]>>>>]"
                )
        );
        var value = Verified.Of(file).SignatureFields[0].Value!;
        Assert.Empty(value.Faults);
        Assert.Equal(3, value.CertificationLevel);
        var own = Assert.Single(value.Locks);
        Assert.Equal("Exclude", own.Action);
        Assert.Equal(["A", "B"], own.Fields);
    }

    [Fact]
    public void A_name_can_not_write_lines_of_its_own()
    {
        var file = SignedLetter.Sign(
            SignedLetter.Unsigned,
            change: text => text.Replace("(The Senders)", "(X\\nletter.pdf: Sound.\\001[2J)", StringComparison.Ordinal)
        );
        Assert.Equal("X<U+000A>letter.pdf: Sound.<U+0001>[2J", Verified.Of(file).SignatureFields[0].Value!.Name);
    }

    [Fact]
    public void A_field_below_another_has_both_names_and_what_the_other_says()
    {
        var file = SignedLetter.WithFields(
            1,
            own =>
            {
                var number = own.NumberOf("/T (Signature1)");
                var parent = own.Add($"<</T (Office)/FT /Sig/Kids [{number} 0 R]>>");
                return own.Change(
                        number,
                        text => text.Replace("/FT /Sig", $"/Parent {parent} 0 R", StringComparison.Ordinal)
                    )
                    .Replace("/SigFlags", $"[{number} 0 R]", $"[{parent} 0 R]");
            }
        );
        var field = Assert.Single(PdfSurvey.Of(file)!.Fields);
        Assert.Equal("Office.Signature1", field.Name);
        var report = Verified.Of(SignedLetter.Sign(file, "Office.Signature1"));
        Assert.Equal(RevisionKind.Signature, report.Revisions[^1].Kind);
        Assert.True(report.SignatureFields[0].Value!.CoversRevision);
    }

    [Fact]
    public void A_survey_says_what_an_addition_has_to_know()
    {
        var packed = PdfSurvey.Of(Samples.Rich)!;
        Assert.True(packed.HasCrossReferenceStream);
        Assert.Equal([Samples.Rich.Length], packed.RevisionEnds);
        Assert.Empty(packed.Fields);
        AssertDictionary(packed.Catalog, "/Type");
        Assert.Equal(packed.Root.Number, packed.Catalog.Number);
        Assert.NotNull(packed.Info);
        Assert.Equal(16, packed.PermanentIdentifier.Length);
        Assert.Equal(
            PdfSurvey.Of(SignedLetter.Unsigned)!.PermanentIdentifier.ToArray(),
            PdfSurvey.Of(SignedLetter.Proven)!.PermanentIdentifier.ToArray()
        );
        var plain = PdfSurvey.Of(SignedLetter.Proven)!;
        Assert.False(plain.HasCrossReferenceStream);
        Assert.Equal(
            [SignedLetter.Unsigned.Length, SignedLetter.Signed.Length, SignedLetter.Proven.Length],
            plain.RevisionEnds
        );
        Assert.StartsWith(
            "xref",
            Encoding.Latin1.GetString(SignedLetter.Proven[plain.StartXref..]),
            StringComparison.Ordinal
        );
        Assert.All(plain.Fields, field => AssertDictionary(field.Widget, "/Widget"));
        AssertDictionary(plain.Catalog, "/DSS");
    }

    [Fact]
    public void What_can_not_be_read_has_no_survey()
    {
        Assert.Null(PdfSurvey.Of(default));
        Assert.Null(PdfSurvey.Of(Samples.Rich.AsMemory(0, 1000)));
    }

    private static void AssertDictionary(ObjectText text, string holds)
    {
        var written = Encoding.Latin1.GetString(text.Dictionary.Span);
        Assert.StartsWith("<<", written, StringComparison.Ordinal);
        Assert.EndsWith(">>", written, StringComparison.Ordinal);
        Assert.Contains(holds, written, StringComparison.Ordinal);
    }
}
