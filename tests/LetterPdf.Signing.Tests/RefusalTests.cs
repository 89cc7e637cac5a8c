using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Signing.Tests;

/// <summary>The reasons for not signing a letter, each in words; and there is no file.</summary>
public sealed class RefusalTests
{
    private static readonly TestPki Pki = new();

    [Fact]
    public void There_is_no_place()
    {
        Assert.Equal(
            "the letter has no place for a signature: write 'signature:' with a 'name:' into its letter.yml and "
                + "build it again",
            Problem(Pki, SignableLetters.WithoutField)
        );
        Assert.Equal(
            "the letter has no place for a signature named 'Signature7'; it has 'Signature1', 'Signature2'",
            Problem(Pki, SignableLetters.TwoFields, change: order => order with { Field = "Signature7" })
        );
        var signed = TestSigning.Done(TestSigning.Sign(Pki, SignableLetters.OneField));
        Assert.Equal(
            "every place for a signature in the letter is signed ('Signature1'); for one more, write it into "
                + "letter.yml under 'signature:' and build the letter again",
            Problem(Pki, signed)
        );
        Assert.Equal(
            "'Signature1' is signed already, and a signature can't be replaced",
            Problem(Pki, signed, change: order => order with { Field = "Signature1" })
        );
    }

    [Fact]
    public void The_letter_is_none_or_has_faults()
    {
        Assert.Equal("it is not a PDF that letterpdf can read", Problem(Pki, "hello"u8.ToArray()));
        Assert.Equal("it is not a PDF that letterpdf can read", Problem(Pki, []));
        var changed = Addition.To(SignableLetters.OneField).Put("<</Nobody(knows)>>").Write();
        Assert.Equal(
            "it has faults, and a letter with faults is not to be signed; 'letterpdf verify' names them",
            Problem(Pki, changed)
        );
    }

    [Theory]
    [InlineData(
        "late",
        "the certificate of Jane Roe has expired on 14 June 2026, 12:00 UTC; ask whoever issued it (Test Issuer) "
            + "for a new one"
    )]
    [InlineData("early", "the certificate of Jane Roe is not valid before 16 June 2026, 12:00 UTC")]
    [InlineData(
        "usage",
        "the certificate of Jane Roe must not sign letters: it is not for signing (its key usage has neither "
            + "digital signature nor non-repudiation)"
    )]
    [InlineData(
        "purpose",
        "the certificate of Jane Roe must not sign letters: it is for something else than documents (its extended "
            + "key usage names neither documents nor e-mail)"
    )]
    [InlineData(
        "short",
        "the certificate of Jane Roe must not sign letters: its key is too short to be trusted (RSA, 1024 bits; "
            + "2048 bits are the least)"
    )]
    public void The_certificate_must_not_sign(string what, string problem) =>
        Assert.Equal(
            problem,
            Problem(
                Pki,
                SignableLetters.OneField,
                signer: Pki.Signer(
                    what switch
                    {
                        "late" => new CertificateOrder { Until = TestTimes.Now.AddDays(-1) },
                        "early" => new CertificateOrder { From = TestTimes.Now.AddDays(1) },
                        "usage" => new CertificateOrder { Usage = X509KeyUsageFlags.CrlSign },
                        "purpose" => new CertificateOrder { Purposes = [TestOids.ServerSigning] },
                        _ => new CertificateOrder { Kind = KeyKind.ShortRsa },
                    }
                )
            )
        );

    [Fact]
    public void An_issuer_on_the_way_has_expired()
    {
        var pki = new TestPki();
        var old = pki.Root.Intermediate("Old Issuer", order => order with { Until = TestTimes.Now.AddDays(-1) });
        using var identity = old.Issue(new CertificateOrder()).Identity(old.Own);
        Assert.Equal(
            "the certificate of Old Issuer has expired on 14 June 2026",
            Problem(pki, SignableLetters.OneField, change: order => order with { Identity = identity })
        );
    }

    [Fact]
    public void The_time_stamp_is_not_what_was_asked_for()
    {
        const string other =
            "the time stamp server http://clock.test/ gave no time stamp for this signature: it refused, or "
            + "answered something else than was asked";
        Assert.Equal(other, Stamped(stamps => stamps with { Status = 2 }));
        Assert.Equal(other, Stamped(stamps => stamps with { HasOtherNonce = true }));
        Assert.Equal(other, Stamped(stamps => stamps with { Change = _ => "<html>"u8.ToArray() }));
        Assert.Equal(
            "the clocks disagree: the time stamp server http://clock.test/ says 15 June 2026, 11:00 UTC, this "
                + "machine 15 June 2026, 12:00 UTC",
            Stamped(stamps => stamps with { Time = TestTimes.Now.AddHours(-1) })
        );
        var pki = new TestPki();
        var first = pki.Stamps.Token([1]);
        pki.Network.With(
            TestPki.StampServer,
            () => [0x30, 0x82, (byte)((first.Length + 5) >> 8), (byte)(first.Length + 5), 0x30, 3, 2, 1, 0, .. first]
        );
        Assert.Equal(other, Problem(pki, SignableLetters.OneField, SignatureLevel.BaselineT));
        pki.Network.WithFailure(TestPki.StampServer, Reason.Of(NetworkProblem.TooSlow, 20));
        Assert.Equal(
            "the time stamp server http://clock.test/ gave no time stamp: it did not answer within 20 seconds",
            Problem(pki, SignableLetters.OneField, SignatureLevel.BaselineT)
        );
    }

    [Fact]
    public void The_time_stamp_would_prove_nothing()
    {
        Assert.Equal(
            "the signature would prove less than was asked for: the time stamp proves nothing: no root that you "
                + "trust vouches for it: the certificate of 'Strange Root' is neither among them nor in the file",
            Stamped(_ => new TimestampOrder(TestAuthority.Root("Strange Root").Issue(CertificateOrder.ForTimestamps())))
        );
        Assert.Equal(
            "the time stamp server http://clock.test/ gave no time stamp for this signature: it refused, or "
                + "answered something else than was asked",
            Stamped(_ => new TimestampOrder(
                Pki.Root.Issue(CertificateOrder.ForTimestamps("Old Clock") with { Until = TestTimes.Now.AddDays(-1) })
            ))
        );
    }

    [Fact]
    public void Proof_for_long_cannot_be_had()
    {
        var pki = new TestPki();
        Assert.Equal(
            "the certificate of Jane Roe does not say where to ask whether it still holds, so there is no proof of "
                + "it to keep",
            Problem(pki, SignableLetters.OneField, SignatureLevel.BaselineLT, pki.Issuer.Issue(new CertificateOrder()))
        );
        var signer = pki.Signer();
        pki.Revoked.Add(new RevokedEntry(signer, TestTimes.Now.AddDays(-2), 4));
        Assert.Equal(
            "the certificate of Jane Roe was taken back on 13 June 2026 (it was replaced by another)",
            Problem(pki, SignableLetters.OneField, SignatureLevel.BaselineLT, signer)
        );
        var answered = pki.Signer(new CertificateOrder { ServerAddresses = [TestPki.AnswerServer] });
        pki.Revoked.Add(new RevokedEntry(answered, TestTimes.Now.AddDays(-2)));
        Assert.Equal(
            "the certificate of Jane Roe was taken back on 13 June 2026",
            Problem(pki, SignableLetters.OneField, SignatureLevel.BaselineLT, answered)
        );
        pki.Network.WithFailure(TestPki.SignerList, Reason.Of(NetworkProblem.AnsweredError, 500));
        Assert.Equal(
            "nobody could say whether the certificate of Jane Roe still holds: http://lists.test/issuer.crl: it "
                + "answered with error 500",
            Problem(pki, SignableLetters.OneField, SignatureLevel.BaselineLT)
        );
    }

    [Fact]
    public void Proof_for_long_needs_a_known_root_and_a_time_stamp()
    {
        var pki = new TestPki();
        Assert.Equal(
            "proof for a long time needs all certificates up to a root that is trusted, and for Jane Roe no root "
                + "that you trust vouches for it: the certificate of 'Strange Root' is neither among them nor in "
                + "the file",
            Problem(
                pki,
                SignableLetters.OneField,
                SignatureLevel.BaselineLT,
                TestAuthority.Root("Strange Root").Issue(new CertificateOrder())
            )
        );
        Assert.Equal(
            "proof for a long time needs the time of the signature to be proved, and no time stamp server is given",
            Problem(
                pki,
                SignableLetters.OneField,
                SignatureLevel.BaselineLT,
                change: order => order with { TimestampServer = null }
            )
        );
        Assert.DoesNotContain(pki.Network.Asked, address => address != TestPki.StampServer);
    }

    [Fact]
    public void An_earlier_signature_is_broken_already()
    {
        var cms = (byte[] content) => new CmsOrder(Pki.Signer()) { MessageDigest = new byte[32] }.Of(content);
        Assert.Equal(
            "the signature in 'Signature1' does not hold: what it was made for has been changed since, or is "
                + "something else",
            Problem(Pki, new FileSignature(cms).In(SignableLetters.TwoFields))
        );
    }

    [Theory]
    [InlineData("/DocMDP", "/P 1", false)]
    [InlineData("/DocMDP", "/P 2", true)]
    [InlineData("/FieldMDP", "/Action/All", false)]
    [InlineData("/FieldMDP", "/Action/Include/Fields[(Signature2)]", false)]
    [InlineData("/FieldMDP", "/Action/Include/Fields[(Signature1)]", true)]
    [InlineData("/FieldMDP", "/Action/Exclude/Fields[(Signature1)]", false)]
    [InlineData("/FieldMDP", "/Action/Exclude/Fields[(Signature2)]", true)]
    public void An_earlier_signature_may_forbid_it(string method, string parameters, bool isAllowed)
    {
        var pki = new TestPki();
        var signer = pki.Signer();
        var certifies = new FileSignature(content =>
            new CmsOrder(signer) { Certificates = [signer, pki.Issuer.Own] }.Of(content)
        )
        {
            More =
                $"/M(D:20260615120000Z)/Reference[<</Type/SigRef/TransformMethod{method}/TransformParams<</Type/TransformParams/V/1.2{parameters}>>>>]",
        };
        var signed = TestSigning.Sign(pki, certifies.In(SignableLetters.TwoFields));
        Assert.Equal(
            isAllowed
                ? null
                : "the signature in 'Signature1' does not allow anything to be added, and signing would break it",
            signed.Problem.Said()
        );
    }

    // ETSI EN 319 142-1 and ISO 32000-1 agree: proof does not change the document; but level 1 certifies that nothing
    // follows at all.
    [Fact]
    public void What_was_signed_by_others_in_other_ways_may_be_signed_once_more()
    {
        var pki = new TestPki();
        var signer = pki.Signer();
        var stamp = new FileSignature(content => pki.Stamps.Token(content))
        {
            Type = "DocTimeStamp",
            SubFilter = "ETSI.RFC3161",
            More = string.Empty,
        };
        var older = new FileSignature(content =>
            new CmsOrder(signer) { Certificates = [signer, pki.Issuer.Own], HasAttributes = false }.Of(content)
        )
        {
            SubFilter = "adbe.pkcs7.detached",
        };
        foreach (var file in (byte[][])[stamp.In(SignableLetters.TwoFields), older.In(SignableLetters.TwoFields)])
        {
            TestSigning.AssertSound(TestSigning.Done(TestSigning.Sign(pki, file)), pki.Trust, signatures: 2);
        }
    }

    private static string? Stamped(Func<TimestampOrder, TimestampOrder> change)
    {
        var pki = new TestPki();
        pki.Stamps = change(pki.Stamps);
        var first = pki.TrustIn(pki.Root.Own, Pki.Root.Own);
        return Problem(
            pki,
            SignableLetters.OneField,
            SignatureLevel.BaselineT,
            change: order => order with { Trust = first }
        );
    }

    private static string? Problem(
        TestPki pki,
        byte[] file,
        SignatureLevel level = SignatureLevel.BaselineB,
        TestCertificate? signer = null,
        Func<SigningOrder, SigningOrder>? change = null
    )
    {
        var before = (byte[])file.Clone();
        var signed = TestSigning.Sign(pki, file, level, signer, change);
        Assert.Null(signed.Value);
        Assert.Equal(before, file);
        return signed.Problem.Said();
    }
}
