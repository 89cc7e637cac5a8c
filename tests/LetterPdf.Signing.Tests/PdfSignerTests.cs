using System.Globalization;
using System.Security.Cryptography.Pkcs;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Readers;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;
using UglyToad.PdfPig;

namespace LetterPdf.Signing.Tests;

/// <summary>Signed letters: each level, each kind of key, one signature and two; the letter is still the
/// same.</summary>
public sealed class PdfSignerTests
{
    public static TheoryData<string, string> Cases =>
        new(
            from kind in (KeyKind[])[KeyKind.P256, KeyKind.P384, KeyKind.P521, KeyKind.Rsa, KeyKind.RsaPss]
            from level in (SignatureLevel[])
                [SignatureLevel.BaselineB, SignatureLevel.BaselineT, SignatureLevel.BaselineLT]
            select (kind.ToString(), level.ToString())
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_level_with_each_kind_of_key(string kind, string levelName)
    {
        var level = Enum.Parse<SignatureLevel>(levelName);
        var pki = new TestPki();
        var signer = pki.Signer(new CertificateOrder { Kind = Enum.Parse<KeyKind>(kind), KeyOwner = "shared" });
        var signed = TestSigning.Sign(pki, SignableLetters.OneField, level, signer);
        var file = TestSigning.Done(signed);
        Assert.Equal(SignableLetters.OneField, file[..SignableLetters.OneField.Length]);
        Assert.Equal(("Signature1", level), (signed.Value!.Field, signed.Value.Verdict.Level));
        Assert.Empty(signed.Value.Notes);
        var report = TestSigning.AssertSound(file, pki.Trust, signatures: 1);
        Assert.Equal("PDF/A-2a + PDF/UA-1", report.Claims!.ToString());
        Assert.Equal(level, report.Signatures[0].Verdict.Level);
        Assert.Equal(
            level == SignatureLevel.BaselineLT
                ? [RevisionKind.Base, RevisionKind.Signature, RevisionKind.ProofData]
                : [RevisionKind.Base, RevisionKind.Signature],
            report.Revisions.Select(revision => revision.Kind)
        );
    }

    [Fact]
    public void A_letter_with_its_sources_inside_stays_what_they_give()
    {
        var pki = new TestPki();
        var file = TestSigning.Done(TestSigning.Sign(pki, SignableLetters.WithSources, SignatureLevel.BaselineLT));
        var report = TestSigning.AssertSound(file, pki.Trust, signatures: 1);
        Assert.Equal("PDF/A-3a + PDF/UA-1", report.Claims!.ToString());
        Assert.Equal(SignableLetters.WithSources.Length, report.BaseLength);
    }

    [Fact]
    public void Two_sign_one_after_the_other_and_each_may_come_back_later()
    {
        var pki = new TestPki();
        var first = TestSigning.Done(TestSigning.Sign(pki, SignableLetters.TwoFields, SignatureLevel.BaselineLT));
        var second = TestSigning.Done(
            TestSigning.Sign(
                pki,
                first,
                SignatureLevel.BaselineLT,
                pki.Signer(new CertificateOrder("The Others") { KeyOwner = "others" })
            )
        );
        Assert.Equal(first, second[..first.Length]);
        var report = TestSigning.AssertSound(second, pki.Trust, signatures: 2);
        Assert.Equal(["Jane Roe", "The Others"], report.Signatures.Select(signature => signature.Verdict.Signer!.Name));
        Assert.Equal(["Signature1", "Signature2"], report.Signatures.Select(signature => signature.Field.Name));
        Assert.All(report.Signatures, signature => Assert.Equal(SignatureLevel.BaselineLT, signature.Verdict.Level));
        TestSigning.AssertSound(second, pki.TrustAt(TestTimes.Now.AddYears(3)), signatures: 2);
    }

    [Fact]
    public void A_field_is_taken_by_its_name_and_the_other_later()
    {
        var pki = new TestPki();
        var first = TestSigning.Sign(
            pki,
            SignableLetters.TwoFields,
            change: order => order with { Field = "Signature2" }
        );
        Assert.Equal("Signature2", first.Value!.Field);
        Assert.Equal(
            ["the letter names 'The Others' as who signs here, and the certificate is of Jane Roe (Alliance)"],
            first.Value.Notes.Said()
        );
        var second = TestSigning.Sign(pki, TestSigning.Done(first));
        Assert.Equal("Signature1", second.Value!.Field);
        TestSigning.AssertSound(TestSigning.Done(second), pki.Trust, signatures: 2);
    }

    [Fact]
    public void Proof_that_is_there_is_not_kept_twice()
    {
        var pki = new TestPki();
        var first = TestSigning.Done(TestSigning.Sign(pki, SignableLetters.TwoFields, SignatureLevel.BaselineLT));
        var second = TestSigning.Done(TestSigning.Sign(pki, first, SignatureLevel.BaselineLT));
        var proofs = PdfSurvey.Of(second)!.Proofs.Data;
        Assert.Equal(
            proofs.Certificates.Length,
            proofs.Certificates.Select(item => Convert.ToHexString(item.Span)).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.Equal(
            proofs.Lists.Length,
            proofs.Lists.Select(item => Convert.ToHexString(item.Span)).Distinct(StringComparer.Ordinal).Count()
        );

        // Two signers, their issuer, the root and the time stamp authority.
        Assert.Equal(5, proofs.Certificates.Length);
    }

    // Another program's proof store has records for single signatures (/VRI), and may be in the catalog directly.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_else_a_store_of_proof_has_stays(bool isInCatalog)
    {
        var pki = new TestPki();
        var first = TestSigning.Done(TestSigning.Sign(pki, SignableLetters.TwoFields, SignatureLevel.BaselineT));
        var (survey, addition) = (PdfSurvey.Of(first)!, Addition.To(first));
        var number = addition.NextNumber;
        var der = System.Text.Encoding.Latin1.GetString(pki.Root.Own.Der);
        var store = string.Create(
            CultureInfo.InvariantCulture,
            $"<</Certs[{number} 0 R]/VRI<</0123456789ABCDEF0123456789ABCDEF01234567<</Cert[{number} 0 R]>>>>>>"
        );
        addition.Put(
            number,
            string.Create(CultureInfo.InvariantCulture, $"<</Length {der.Length}>>\nstream\n{der}\nendstream")
        );
        if (!isInCatalog)
        {
            addition.Put(number + 1, store);
        }

        var proved = addition
            .Put(
                survey.Root.Number,
                System.Text.Encoding.Latin1.GetString(
                    survey
                        .Catalog.With(
                            "DSS",
                            isInCatalog ? store : string.Create(CultureInfo.InvariantCulture, $"{number + 1} 0 R")
                        )
                        .Span
                )
            )
            .Write();
        var second = TestSigning.Done(TestSigning.Sign(pki, proved, SignatureLevel.BaselineLT));
        TestSigning.AssertSound(second, pki.Trust, signatures: 2);
        Assert.Contains(
            "/VRI",
            System.Text.Encoding.Latin1.GetString(second.AsSpan(proved.Length)),
            StringComparison.Ordinal
        );
        Assert.Single(
            PdfSurvey.Of(second)!.Proofs.Data.Certificates,
            item => item.Span.SequenceEqual(pki.Root.Own.Der)
        );
    }

    [Fact]
    public void The_dictionary_says_what_the_letter_planned_and_the_platform_accepts_its_value()
    {
        var pki = new TestPki();
        var file = TestSigning.Done(TestSigning.Sign(pki, SignableLetters.OneField));
        var value = Verified.Of(file).SignatureFields[0].Value!;
        Assert.Equal(
            ("Jane Roe", "We send this letter", "New York", "info@example.org", "D:20260615120000Z"),
            (value.Name, value.Reason, value.Location, value.ContactInfo, value.ClaimedTime)
        );
        Assert.Equal(("Adobe.PPKLite", "ETSI.CAdES.detached"), (value.Filter, value.SubFilter));
        var range = value.ByteRange;
        Assert.Equal(file.Length, range[2] + range[3]);
        var cms = new SignedCms(new ContentInfo([.. file[..(int)range[1]], .. file[(int)range[2]..]]), detached: true);
        cms.Decode(value.Contents.Span);
        cms.CheckSignature(verifySignatureOnly: true);
    }

    // A viewer may show the name without checking the certificate.
    [Fact]
    public void The_name_is_the_certificates_whomever_the_letter_planned_for()
    {
        var pki = new TestPki();
        var file = TestSigning.Done(
            TestSigning.Sign(
                pki,
                SignableLetters.OneField,
                signer: pki.Signer(new CertificateOrder("Žan Åsa (acting)") { KeyOwner = "other" })
            )
        );
        Assert.Equal("Žan Åsa (acting)", Verified.Of(file).SignatureFields[0].Value!.Name);
    }

    [Fact]
    public void Another_reader_finds_the_same_pages()
    {
        using var before = PdfDocument.Open(SignableLetters.OneField);
        using var after = PdfDocument.Open(
            TestSigning.Done(TestSigning.Sign(new TestPki(), SignableLetters.OneField, SignatureLevel.BaselineLT))
        );
        Assert.Equal(before.GetPages().Select(page => page.Text), after.GetPages().Select(page => page.Text));
    }

    [Fact]
    public void A_room_that_is_too_small_is_made_larger()
    {
        var pki = new TestPki();
        var crowd = Enumerable
            .Range(0, 40)
            .Select(number => pki.Root.Issue(new CertificateOrder($"Bystander {number}") { KeyOwner = "bystander" }))
            .ToArray();
        pki.Stamps = pki.Stamps with { Others = crowd };
        TestSigning.AssertSound(
            TestSigning.Done(TestSigning.Sign(pki, SignableLetters.OneField, SignatureLevel.BaselineT)),
            pki.Trust,
            signatures: 1
        );
        Assert.Equal([TestPki.StampServer, TestPki.StampServer], pki.Network.Asked);
    }

    [Fact]
    public void A_signer_whom_nobody_vouches_for_signs_with_a_note()
    {
        var pki = new TestPki();
        var own = TestAuthority
            .Root(
                "Jane Roe",
                order =>
                    order with
                    {
                        IsAuthority = false,
                        Usage = System.Security.Cryptography.X509Certificates.X509KeyUsageFlags.DigitalSignature,
                    }
            )
            .Own;
        var signed = TestSigning.Sign(pki, SignableLetters.OneField, signer: own);
        Assert.Equal(
            [
                "whoever checks the signature has to know the certificate's root: no root that you trust vouches "
                    + "for it: it vouches for itself, and is not among them",
            ],
            signed.Value!.Notes.Said()
        );
        TestSigning.AssertSound(signed.Value.Bytes.ToArray(), pki.TrustIn(own), signatures: 1);
    }
}
