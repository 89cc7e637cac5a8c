using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Verification.Tests;

/// <summary>Additions to a finished file: signatures and proof for them are facts, and everything else is found and
/// reported.</summary>
public sealed class UpdateTests
{
    public static TheoryData<string> Names => [.. UpdateTable.Faults.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_addition_that_matters_is_found(string name)
    {
        var fault = UpdateTable.Faults.Single(row => row.Name == name);
        var report = Verified.Of(fault.Make());
        Assert.False(report.IsSound);
        var findings = report.Checks.SelectMany(result =>
            result.Findings.Select(finding => $"{result.Name}: {ReasonWords.Of(finding.Reason)}")
        );
        Assert.Contains(
            findings,
            finding =>
                finding.StartsWith(fault.Check + ": ", StringComparison.Ordinal)
                && finding.Contains(fault.Telling, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_signature_is_a_fact_and_no_fault(bool asStream)
    {
        var report = AssertSound(SignedLetter.Sign(SignedLetter.Unsigned, asStream: asStream));
        Assert.Equal([RevisionKind.Base, RevisionKind.Signature], report.Revisions.Select(revision => revision.Kind));
        Assert.Equal(
            ["a signature was added in the field \"Signature1\", which was there and empty"],
            report.Revisions[1].Changes.Said()
        );
        Assert.Equal(SignedLetter.Unsigned.Length, report.BaseLength);
    }

    [Fact]
    public void Signatures_and_proof_data_in_turn_are_facts()
    {
        var file = SignedLetter.Prove(SignedLetter.Sign(SignedLetter.Unsigned));
        file = SignedLetter.Sign(file, "Signature2");
        var report = AssertSound(file);
        Assert.Equal(
            [RevisionKind.Base, RevisionKind.Signature, RevisionKind.ProofData, RevisionKind.Signature],
            report.Revisions.Select(revision => revision.Kind)
        );
        Assert.All(report.SignatureFields, field => Assert.True(field.Value!.CoversRevision));
        Assert.Equal([1, 3], report.SignatureFields.Select(field => field.Value!.Revision));
        Assert.Equal(
            [RevisionKind.ProofData, RevisionKind.Signature],
            report.RevisionsAfter(report.SignatureFields[0].Value!).Select(revision => revision.Kind)
        );
        Assert.All(report.Revisions, revision => Assert.True(revision.HasNewestText));
        Assert.Equal(file.Length, report.Revisions[^1].End);
    }

    [Fact]
    public void A_time_stamp_is_named_as_one()
    {
        var file = SignedLetter.Sign(
            SignedLetter.Signed,
            "Signature2",
            change: text =>
                text.Replace("/Type /Sig", "/Type /DocTimeStamp", StringComparison.Ordinal)
                    .Replace("ETSI.CAdES.detached", "ETSI.RFC3161", StringComparison.Ordinal)
        );
        var report = AssertSound(file);
        Assert.Equal(
            ["a time stamp was added by another program in the field \"Signature2\", which was there and empty"],
            report.Revisions[^1].Changes.Said()
        );
        Assert.True(report.SignatureFields[1].Value!.IsTimeStamp);
    }

    [Fact]
    public void More_proof_data_is_a_fact()
    {
        var file = SignedLetter.Proven;
        var store = UpdateTable.NumberOf(file, "/Type /DSS");
        var next = PdfSurvey.Of(file)!.Size;
        var text = EditableFile
            .Of(file)
            .TextOf(store)
            .Replace("/Certs [", $"/CRLs [{next} 0 R]/Certs [", StringComparison.Ordinal);
        var report = AssertSound(
            Addition.To(file).Put(store, text).Put(next, UpdateTable.Stream(ProofSamples.List)).Write()
        );
        Assert.Equal(RevisionKind.ProofData, report.Revisions[^1].Kind);
    }

    [Fact]
    public void Proof_data_leave_packed_letters_sound_as_another_reader_finds_too()
    {
        foreach (var file in new[] { Samples.Real.Bytes, Samples.Rich, Samples.WithSources })
        {
            Assert.Equal(RevisionKind.ProofData, AssertSound(SignedLetter.Prove(file)).Revisions[1].Kind);
        }
    }

    [Fact]
    public void A_line_end_that_the_next_addition_brings_belongs_to_the_file_before()
    {
        var unended = SignedLetter.Sign(SignedLetter.Unsigned)[..^1];
        var field = PdfSurvey.Of(unended)!.Fields[0];
        Assert.False(field.Value!.CoversRevision);
        var ended = SignedLetter.Sign(
            SignedLetter.Unsigned,
            range: covered => [covered[0], covered[1], covered[2], covered[3] - 1]
        );
        var report = AssertSound(SignedLetter.Sign(ended, "Signature2"));
        Assert.All(report.SignatureFields, own => Assert.True(own.Value!.CoversRevision));
    }

    [Fact]
    public void Whether_the_text_was_the_same_is_said_of_each_revision()
    {
        var changed = Verified.Of(
            UpdateTable.Faults.Single(fault => fault.Name == "the content of a page is replaced").Make()
        );
        Assert.Equal([false, false, true], changed.Revisions.Select(revision => revision.HasNewestText));
        var turned = Verified.Of(UpdateTable.Faults.Single(fault => fault.Name == "a page is turned").Make());
        Assert.Equal([true, true, true], turned.Revisions.Select(revision => revision.HasNewestText));
        var read = Verified.Of(UpdateTable.Faults.Single(fault => fault.Name == "a tag is changed").Make());
        Assert.Equal([false, false, true], read.Revisions.Select(revision => revision.HasNewestText));
    }

    [Fact]
    public void A_letter_as_build_makes_it_is_sound_when_it_is_signed_and_proven()
    {
        var file = SignedLetter.Prove(
            SignedLetter.Sign(Samples.WithFields, PdfSurvey.Of(Samples.WithFields)!.Fields[0].Name)
        );
        AssertSound(file);
        AssertSound(SignedLetter.Sign(file, PdfSurvey.Of(file)!.Fields[1].Name));
    }

    private static VerificationReport AssertSound(byte[] file)
    {
        var report = Verified.Of(file);
        Assert.Empty(report.Checks.SelectMany(check => check.Findings.Select(finding => $"{check.Name}: {finding}")));
        Assert.All(
            (string[])["updates", "signatures"],
            name => Assert.Equal(CheckOutcome.Passed, report.Checks.Single(check => check.Name == name).Outcome)
        );
        return report;
    }
}
