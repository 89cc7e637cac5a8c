using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Validation;

/// <summary>Verdicts on signatures: genuine ones, and every kind of attack.</summary>
public sealed class SignatureValidatorTests
{
    private static readonly byte[] Letter = "A letter."u8.ToArray();

    private static readonly TestPki Pki = new();

    private static readonly TestCertificate Signer = Pki.Signer();

    [Fact]
    public void A_genuine_signature()
    {
        var verdict = Validate(Cms(Signer).Of(Letter));
        Assert.True(verdict.Holds, string.Join("; ", verdict.Problems.Said()));
        Assert.Equal(
            (SignatureLevel.BaselineB, "ECDSA with SHA-256", "Jane Roe (Alliance)", "Test Root"),
            (verdict.Level, verdict.Algorithm, verdict.Signer!.FullName, verdict.Root!.Name)
        );
        Assert.Equal(RevocationStatus.Unknown, verdict.Revocation);
    }

    public static TheoryData<string, string> Fakes =>
        new(
            new TheoryDataRow<string, string>("nothing", "it can't be read"),
            new TheoryDataRow<string, string>(
                "changed letter",
                "what it was made for has been changed since, or is something else"
            ),
            new TheoryDataRow<string, string>("other key", "it was not made with the certificate's key"),
            new TheoryDataRow<string, string>(
                "other certificate for the key",
                "it was made with another certificate than the one beside it"
            ),
            new TheoryDataRow<string, string>("no certificate", "the signer's certificate is not there"),
            new TheoryDataRow<string, string>(
                "two signers",
                "it has more than one signer, which no signature of a PDF has"
            ),
            new TheoryDataRow<string, string>(
                "SHA-1",
                "it uses a digest or a method that nobody should rely on any more, or that letterpdf does not know "
                    + "(SHA-256 is the least)"
            ),
            new TheoryDataRow<string, string>(
                "two digests",
                "it says of itself that it was made with one digest, and with another"
            ),
            new TheoryDataRow<string, string>(
                "short RSA key",
                "its key is too short to be trusted (RSA, 1024 bits; 2048 bits are the least)"
            ),
            new TheoryDataRow<string, string>("no digest", "what it signs is not said in it"),
            new TheoryDataRow<string, string>("no type", "what it signs is not said in it"),
            new TheoryDataRow<string, string>("content inside", "it is for something else than a document"),
            new TheoryDataRow<string, string>("a time stamp", "it is for something else than a document"),
            new TheoryDataRow<string, string>(
                "without attributes, changed letter",
                "what it was made for has been changed since, or is something else"
            ),
            new TheoryDataRow<string, string>(
                "attributes signed in another order than they stand in",
                "it was not made with the certificate's key"
            )
        );

    [Theory]
    [MemberData(nameof(Fakes))]
    public void Fakes_are_told(string how, string problem)
    {
        var verdict = Validate(Fake(how));
        Assert.Equal([problem], verdict.Problems.Said());
        Assert.NotEqual(IntegrityOutcome.Intact, verdict.Integrity);
        Assert.False(verdict.Holds);
    }

    // Otherwise anybody with two certificates for one key could swap them, for instance after one was revoked.
    private static byte[] Fake(string how) =>
        how switch
        {
            "changed letter" => Cms(Signer).Of([.. Letter, 0]),
            "other key" => (Cms(Signer) with { Key = TestKey.Of(KeyKind.P256, "somebody else") }).Of(Letter),
            "other certificate for the key" => (
                Cms(Pki.Signer(new CertificateOrder("Minister") { KeyOwner = "Jane Roe" })) with
                {
                    Named = Signer,
                }
            ).Of(Letter),
            "no certificate" => (Cms(Signer) with { Certificates = [Pki.Issuer.Own] }).Of(Letter),
            "two signers" => (
                Cms(Signer) with
                {
                    MoreSigners = [Pki.Signer(new CertificateOrder("Second"))],
                    Certificates = [Signer],
                }
            ).Of(Letter),
            "SHA-1" => (Cms(Signer) with { Digest = HashAlgorithmName.SHA1 }).Of(Letter),
            "two digests" => (
                Cms(Signer) with
                {
                    Digest = HashAlgorithmName.SHA256,
                    SaidDigest = HashAlgorithmName.SHA512,
                }
            ).Of(Letter),
            "short RSA key" => Cms(Pki.Signer(new CertificateOrder { Kind = KeyKind.ShortRsa })).Of(Letter),
            "no digest" => (Cms(Signer) with { WithoutAttributes = [TestOids.MessageDigest] }).Of(Letter),
            "no type" => (Cms(Signer) with { WithoutAttributes = [TestOids.ContentType] }).Of(Letter),
            "content inside" => (Cms(Signer) with { IsInside = true }).Of(Letter),
            "a time stamp" => Pki.Stamps.Token(Letter),
            "without attributes, changed letter" => (Cms(Signer) with { HasAttributes = false }).Of([.. Letter, 0]),
            "attributes signed in another order than they stand in" => (
                Cms(Signer) with
                {
                    IsWrittenOutOfOrder = true,
                }
            ).Of(Letter),
            _ => [],
        };

    [Fact]
    public void Other_programs_forms_are_taken()
    {
        Assert.True(Validate((Cms(Signer) with { HasAttributes = false }).Of(Letter)).Holds);
        Assert.True(Validate((Cms(Signer) with { IsByKeyIdentifier = true }).Of(Letter)).Holds);
        Assert.True(Validate((Cms(Signer) with { IsOutOfOrder = true }).Of(Letter)).Holds);
        Assert.True(Validate((Cms(Signer) with { IsNamedAsOnce = true }).Of(Letter)).Holds);
        Assert.True(
            Validate((Cms(Signer) with { WithoutAttributes = [TestOids.SigningCertificateV2] }).Of(Letter)).Holds
        );
        Assert.True(Validate(IndefiniteForm.Of(Cms(Signer).Of(Letter), 3)).Holds);
        var pss = Pki.Signer(new CertificateOrder { Kind = KeyKind.Rsa, KeyOwner = "shared" });
        foreach (var salt in (int[])[0, 20, 32, 222])
        {
            Assert.True(Validate((Cms(pss) with { Salt = salt }).Of(Letter)).Holds);
        }
    }

    [Fact]
    public void Who_it_is_must_be_known()
    {
        Identity(
            IdentityOutcome.UnknownRoot,
            "no root that you trust vouches for it: the certificate of 'Test Issuer' is neither among them nor in "
                + "the file",
            (Cms(Signer) with { Certificates = [Signer] }).Of(Letter)
        );
        var own = TestAuthority.Root("Jane Roe").Own;
        Identity(
            IdentityOutcome.UnknownRoot,
            "no root that you trust vouches for it: it vouches for itself, and is not among them",
            new CmsOrder(
                TestAuthority.Root("Jane Roe", order => order with { IsAuthority = false, Usage = null }).Own
            ).Of(Letter)
        );
        Identity(
            IdentityOutcome.Unfit,
            "the certificate must not sign letters: it is not for signing (its key usage has neither digital "
                + "signature nor non-repudiation)",
            new CmsOrder(own).Of(Letter)
        );
        Identity(
            IdentityOutcome.Unfit,
            "the certificate must not sign letters: it is for something else than documents (its extended key usage "
                + "names neither documents nor e-mail)",
            Cms(Pki.Signer(new CertificateOrder { Purposes = [TestOids.ServerSigning] })).Of(Letter)
        );
        var leaf = Pki.Signer(new CertificateOrder("Leaf"));
        var minister = TestAuthority.Of(leaf).Issue(new CertificateOrder("Minister"));
        Assert.Equal(
            IdentityOutcome.Unfit,
            Validate(
                (new CmsOrder(minister) with { Certificates = [minister, leaf, Pki.Issuer.Own] }).Of(Letter)
            ).Identity
        );
    }

    [Fact]
    public void Without_a_stamp_the_certificate_must_hold_now()
    {
        var late = Pki.Signer(new CertificateOrder { Until = TestTimes.Now.AddDays(-1) });
        Identity(
            IdentityOutcome.OutOfTime,
            "the certificate of Jane Roe has expired on 14 June 2026, and no time stamp proves that the letter was "
                + "signed before",
            Cms(late).Of(Letter)
        );
        Assert.True(Validate(Cms(late).Of(Letter)).HasExpired);
    }

    [Fact]
    public void With_a_stamp_it_must_have_held_then()
    {
        var late = Pki.Signer(new CertificateOrder { Until = TestTimes.Now.AddDays(-1) });
        var verdict = Validate(Stamped(late, TestTimes.Now.AddDays(-2)).Of(Letter));
        Assert.True(verdict.Holds, string.Join("; ", verdict.Problems.Said()));
        Assert.Equal(
            (true, SignatureLevel.BaselineT, TestTimes.Now.AddDays(-2)),
            (verdict.HasExpired, verdict.Level, verdict.Timestamp!.Time)
        );
        Identity(
            IdentityOutcome.OutOfTime,
            "the certificate of Jane Roe has expired on 14 June 2026",
            Stamped(late, TestTimes.Now.AddHours(-1)).Of(Letter)
        );
    }

    [Fact]
    public void A_stamp_that_proves_nothing_is_said_and_does_not_save_an_expired_certificate()
    {
        var late = Pki.Signer(new CertificateOrder { Until = TestTimes.Now.AddDays(-1) });
        string[] ProblemsWith(Func<byte[], byte[]> stamp, TestCertificate? signer = null) =>
            Validate((Cms(signer ?? Signer) with { Timestamp = stamp }).Of(Letter)).Problems.Said();
        Assert.Equal(["the time stamp belongs to another signature"], ProblemsWith(_ => Pki.Stamps.Token(Letter)));
        Assert.Equal(["the time stamp can't be read"], ProblemsWith(_ => [5, 0]));
        Assert.Equal(
            ["the time stamp is of 16 June 2026, 12:00 UTC, which is still to come"],
            ProblemsWith(value => (Pki.Stamps with { Time = TestTimes.Now.AddDays(1) }).Token(value))
        );
        var stranger = new TimestampOrder(
            TestAuthority.Root("Strange Root").Issue(CertificateOrder.ForTimestamps("Strange Clock"))
        );
        Assert.Equal(
            [
                "the time stamp proves nothing: no root that you trust vouches for it: the certificate of 'Strange "
                    + "Root' is neither among them nor in the file",
            ],
            ProblemsWith(stranger.Token)
        );
        var old = new TimestampOrder(
            Pki.Root.Issue(CertificateOrder.ForTimestamps("Old Clock") with { Until = TestTimes.Now.AddDays(-1) })
        )
        {
            Time = TestTimes.Now.AddDays(-2),
        };
        Assert.Equal(
            ["the time stamp proves nothing: the certificate of Old Clock has expired on 14 June 2026"],
            ProblemsWith(old.Token)
        );
        Assert.Equal(
            [
                "the time stamp proves nothing: the certificate of Old Clock has expired on 14 June 2026",
                "the certificate of Jane Roe has expired on 14 June 2026",
            ],
            ProblemsWith(old.Token, late)
        );
    }

    [Fact]
    public void A_stamp_by_an_authority_that_was_taken_back_before_proves_nothing()
    {
        var signed = Stamped(Signer, TestTimes.Now.AddDays(-2)).Of(Letter);
        SignatureVerdict With(DateTimeOffset revoked) =>
            new SignatureValidator(
                Pki.Trust,
                new ProofData([], [new RevocationListOrder(new RevokedEntry(Pki.Clock, revoked)).By(Pki.Root.Own)], [])
            ).Validate(signed, Letter);
        Assert.Equal(
            ["the time stamp proves nothing: the certificate of Test Clock was taken back on 12 June 2026, 12:00 UTC"],
            With(TestTimes.Now.AddDays(-3)).Problems.Said()
        );
        Assert.True(With(TestTimes.Now.AddDays(-1)).Holds);
    }

    [Fact]
    public void Taken_back_before_after_and_without_a_proof_of_time()
    {
        SignatureVerdict With(byte[] signed, DateTimeOffset revoked) =>
            new SignatureValidator(
                Pki.Trust with
                {
                    Fresh = new ProofData(
                        [],
                        [new RevocationListOrder(new RevokedEntry(Signer, revoked, 1)).By(Pki.Issuer.Own)],
                        []
                    ),
                },
                ProofData.None
            ).Validate(signed, Letter);
        var stamped = Stamped(Signer, TestTimes.Now.AddDays(-2)).Of(Letter);
        var before = With(stamped, TestTimes.Now.AddDays(-3));
        Assert.Equal(
            (
                IdentityOutcome.Revoked,
                "the certificate of Jane Roe was taken back on 12 June 2026, 12:00 UTC (its key was stolen or lost)"
            ),
            (before.Identity, Assert.Single(before.Problems.Said()))
        );
        var after = With(stamped, TestTimes.Now.AddDays(-1));
        Assert.True(after.Holds);
        Assert.Equal(RevocationOutcome.Revoked, after.Revocation.Outcome);
        Assert.Equal(IdentityOutcome.Revoked, With(Cms(Signer).Of(Letter), TestTimes.Now.AddDays(-1)).Identity);
    }

    // Revoked in the very second of the signature counts as before it.
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Taken_back_in_the_very_second(int seconds, bool holds)
    {
        var time = TestTimes.Now.AddDays(-2);
        var lists = new ProofData(
            [],
            [new RevocationListOrder(new RevokedEntry(Signer, time.AddSeconds(seconds))).By(Pki.Issuer.Own)],
            []
        );
        Assert.Equal(
            holds,
            new SignatureValidator(Pki.Trust, lists).Validate(Stamped(Signer, time).Of(Letter), Letter).Holds
        );
        lists = new ProofData(
            [],
            [new RevocationListOrder(new RevokedEntry(Pki.Clock, time.AddSeconds(seconds))).By(Pki.Root.Own)],
            []
        );
        Assert.Equal(
            holds,
            new SignatureValidator(Pki.Trust, lists).Validate(Stamped(Signer, time).Of(Letter), Letter).Holds
        );
    }

    // Clocks may differ by ten minutes, and no more.
    [Theory]
    [InlineData(600, true)]
    [InlineData(601, false)]
    [InlineData(36_000, false)]
    public void A_stamp_may_be_a_little_ahead(int seconds, bool holds)
    {
        var verdict = Validate(Stamped(Signer, TestTimes.Now.AddSeconds(seconds)).Of(Letter));
        Assert.Equal(holds, verdict.Holds);
        Assert.Equal(
            holds,
            new SignatureValidator(Pki.Trust, ProofData.None)
                .ValidateTimestamp((Pki.Stamps with { Time = TestTimes.Now.AddSeconds(seconds) }).Token(Letter), Letter)
                .Holds
        );
    }

    // A weak method does not make it a forgery: nothing is known.
    [Fact]
    public void What_is_too_weak_is_not_called_forged()
    {
        Assert.Equal(IntegrityOutcome.Weak, Validate(Fake("SHA-1")).Integrity);
        Assert.Equal(IntegrityOutcome.Weak, Validate(Fake("short RSA key")).Integrity);
        Assert.Equal(
            IntegrityOutcome.Weak,
            Validate(Cms(Pki.Signer(new CertificateOrder { Kind = KeyKind.ShortCurve })).Of(Letter)).Integrity
        );
        Assert.Equal(IntegrityOutcome.Forged, Validate(Fake("other key")).Integrity);
        Assert.Equal(IntegrityOutcome.Forged, Validate(Fake("two digests")).Integrity);
        Assert.Equal(IntegrityOutcome.Changed, Validate(Fake("changed letter")).Integrity);
        var weakly = Pki.Signer(new CertificateOrder { Digest = HashAlgorithmName.SHA1 });
        Assert.Equal(
            (IntegrityOutcome.Intact, IdentityOutcome.Weak),
            (Validate(Cms(weakly).Of(Letter)).Integrity, Validate(Cms(weakly).Of(Letter)).Identity)
        );
    }

    [Fact]
    public void A_baseline_signature_names_its_certificate_and_no_time()
    {
        Assert.True(Validate(Cms(Signer).Of(Letter)).IsBaseline);
        Assert.True(Validate((Cms(Signer) with { IsByKeyIdentifier = true }).Of(Letter)).IsBaseline);
        Assert.False(Validate((Cms(Signer) with { HasAttributes = false }).Of(Letter)).IsBaseline);
        Assert.False(
            Validate((Cms(Signer) with { WithoutAttributes = [TestOids.SigningCertificateV2] }).Of(Letter)).IsBaseline
        );
        Assert.False(Validate((Cms(Signer) with { IsNamedAsOnce = true }).Of(Letter)).IsBaseline);
        Assert.False(Validate((Cms(Signer) with { HasSigningTime = true }).Of(Letter)).IsBaseline);
        Assert.True(Validate((Cms(Signer) with { HasSigningTime = true }).Of(Letter)).Holds);
        var kept = new SignatureValidator(Pki.Trust, new ProofData([Signer.Der, Pki.Issuer.Own.Der], [], [])).Validate(
            (Cms(Signer) with { Certificates = [] }).Of(Letter),
            Letter
        );
        Assert.Equal((true, false), (kept.Holds, kept.IsBaseline));
    }

    [Fact]
    public void All_proof_inside_makes_the_level_for_long()
    {
        var signed = Stamped(Signer, TestTimes.Now.AddMinutes(-1)).Of(Letter);
        ReadOnlyMemory<byte> issuers = new RevocationListOrder().By(Pki.Issuer.Own);
        ReadOnlyMemory<byte> roots = new RevocationListOrder().By(Pki.Root.Own);
        SignatureLevel Level(params ReadOnlyMemory<byte>[] lists) =>
            new SignatureValidator(Pki.Trust, new ProofData([], [.. lists], [])).Validate(signed, Letter).Level;
        Assert.Equal(SignatureLevel.BaselineLT, Level(issuers, roots));
        Assert.Equal(SignatureLevel.BaselineT, Level(issuers));
        Assert.Equal(SignatureLevel.BaselineT, Level(roots));
    }

    [Fact]
    public void The_signers_certificate_may_stand_in_what_the_file_keeps()
    {
        var verdict = new SignatureValidator(
            Pki.Trust,
            new ProofData([Signer.Der, Pki.Issuer.Own.Der], [], [])
        ).Validate((Cms(Signer) with { Certificates = [] }).Of(Letter), Letter);
        Assert.True(verdict.Holds, string.Join("; ", verdict.Problems.Said()));
    }

    [Fact]
    public void A_time_stamp_for_a_whole_document()
    {
        var validator = new SignatureValidator(Pki.Trust, ProofData.None);
        Assert.True(validator.ValidateTimestamp(Pki.Stamps.Token(Letter), Letter).Holds);
        Assert.Equal(
            ["what it was made for has been changed since, or is something else"],
            validator.ValidateTimestamp(Pki.Stamps.Token(Letter), "Another."u8).Problems.Said()
        );
        var stranger = new TimestampOrder(
            TestAuthority.Root("Strange Root").Issue(CertificateOrder.ForTimestamps("Strange Clock"))
        );
        Assert.False(validator.ValidateTimestamp(stranger.Token(Letter), Letter).Holds);
        Assert.Equal(["the time stamp can't be read"], validator.ValidateTimestamp(default, Letter).Problems.Said());
    }

    private static CmsOrder Cms(TestCertificate signer) => new(signer) { Certificates = [signer, Pki.Issuer.Own] };

    private static CmsOrder Stamped(TestCertificate signer, DateTimeOffset time) =>
        Cms(signer) with
        {
            Timestamp = value => (Pki.Stamps with { Time = time }).Token(value),
        };

    private static SignatureVerdict Validate(byte[] signed) =>
        new SignatureValidator(Pki.Trust, ProofData.None).Validate(signed, Letter);

    private static void Identity(IdentityOutcome outcome, string problem, byte[] signed)
    {
        var verdict = Validate(signed);
        Assert.Equal((IntegrityOutcome.Intact, outcome, false), (verdict.Integrity, verdict.Identity, verdict.Holds));
        Assert.Equal([problem], verdict.Problems.Said());
    }
}
