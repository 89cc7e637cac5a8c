using System.Security.Cryptography;
using LetterPdf.Model;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Revocation;

/// <summary>OCSP responses: their responders, their certificates and their age.</summary>
public sealed class OcspResponseTests
{
    private static readonly DateTimeOffset Day = TestTimes.Now.AddDays(-10);

    private static readonly TestPki Pki = new();

    private static readonly TestCertificate Signer = Pki.Signer();

    private static readonly OcspOrder Good = new(Signer, Pki.Issuer.Own);

    [Theory]
    [InlineData("SHA1")]
    [InlineData("SHA256")]
    [InlineData("SHA384")]
    public void The_issuer_itself_answers(string nameDigest) =>
        Assert.Equal(
            new RevocationStatus(RevocationOutcome.Good, TestTimes.Now.AddMinutes(-5)),
            Status((Good with { NameDigest = new HashAlgorithmName(nameDigest) }).By(Pki.Issuer.Own))
        );

    [Fact]
    public void Taken_back_with_and_without_a_reason()
    {
        Assert.Equal(
            new RevocationStatus(RevocationOutcome.Revoked, Day, Reason.Of(RevocationCause.KeyCompromise)),
            Status((Good with { Revoked = Day, Reason = 1 }).By(Pki.Issuer.Own))
        );
        Assert.Equal(
            new RevocationStatus(RevocationOutcome.Revoked, Day),
            Status((Good with { Revoked = Day }).By(Pki.Issuer.Own))
        );
    }

    [Fact]
    public void A_server_that_does_not_know_or_gives_no_answer_says_nothing()
    {
        Assert.Equal(RevocationStatus.Unknown, Status((Good with { IsUnknown = true }).By(Pki.Issuer.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status((Good with { Status = 3 }).By(Pki.Issuer.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status([0x30, 3, 0x0A, 1, 6]));
    }

    [Fact]
    public void Somebody_whom_the_issuer_has_named_answers() =>
        Assert.Equal(RevocationOutcome.Good, Status(Good.By(Pki.Issuer.Issue(CertificateOrder.ForOcsp()))).Outcome);

    [Fact]
    public void Nobody_else_does()
    {
        var stranger = TestAuthority.Root("Stranger");
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(stranger.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(stranger.Issue(CertificateOrder.ForOcsp()))));
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(Pki.Root.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(Pki.Root.Issue(CertificateOrder.ForOcsp()))));
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(Signer)));
        Assert.Equal(
            RevocationStatus.Unknown,
            Status(Good.By(Pki.Issuer.Issue(CertificateOrder.ForOcsp() with { Purposes = null })))
        );
        Assert.Equal(
            RevocationStatus.Unknown,
            Status(Good.By(Pki.Issuer.Issue(CertificateOrder.ForOcsp() with { Until = TestTimes.Now.AddDays(-1) })))
        );
        var namesake = TestAuthority.Root("Test Issuer", order => order with { KeyOwner = "somebody else" });
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(namesake.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status(Good.By(namesake.Issue(CertificateOrder.ForOcsp()))));
        Assert.Equal(
            RevocationStatus.Unknown,
            Status((Good with { Digest = HashAlgorithmName.SHA1 }).By(Pki.Issuer.Own))
        );
    }

    [Fact]
    public void An_answer_about_another_certificate_is_none_about_this()
    {
        Assert.Equal(RevocationStatus.Unknown, Status((Good with { About = Pki.Signer() }).By(Pki.Issuer.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status((Good with { Issuer = Pki.Root.Own }).By(Pki.Issuer.Own)));
    }

    [Fact]
    public void Good_holds_as_long_as_it_says_and_taken_back_holds_for_ever()
    {
        var old = Good with { From = TestTimes.Now.AddDays(-30), Until = TestTimes.Now.AddDays(-20) };
        Assert.Equal(RevocationStatus.Unknown, Status(old.By(Pki.Issuer.Own)));
        Assert.Equal(RevocationOutcome.Good, Status(old.By(Pki.Issuer.Own), TestTimes.Now.AddDays(-25)).Outcome);
        Assert.Equal(RevocationOutcome.Good, Status(old.By(Pki.Issuer.Own), TestTimes.Now.AddDays(-40)).Outcome);
        Assert.Equal(
            RevocationOutcome.Revoked,
            Status((old with { Revoked = TestTimes.Now.AddDays(-31) }).By(Pki.Issuer.Own)).Outcome
        );
        Assert.Equal(
            RevocationStatus.Unknown,
            Status((Good with { From = TestTimes.Now.AddDays(1), Until = TestTimes.Now.AddDays(2) }).By(Pki.Issuer.Own))
        );
    }

    [Fact]
    public void Of_several_words_the_worst_counts_and_the_earliest_time()
    {
        byte[][] answers =
        [
            Good.By(Pki.Issuer.Own),
            (Good with { Revoked = Day }).By(Pki.Issuer.Own),
            (Good with { Revoked = Day.AddDays(-1) }).By(Pki.Issuer.Own),
            Good.By(Pki.Issuer.Own),
        ];
        var evidence = RevocationEvidence.Of(
            new ProofData(
                [],
                [new RevocationListOrder().By(Pki.Issuer.Own)],
                [.. answers.Select(answer => (ReadOnlyMemory<byte>)answer)]
            )
        );
        Assert.Equal(
            new RevocationStatus(RevocationOutcome.Revoked, Day.AddDays(-1)),
            evidence.StatusOf(Signer.Certificate, Pki.Issuer.Own.Certificate, TestTimes.Now, TestTimes.Now)
        );
    }

    private static RevocationStatus Status(byte[] answer, DateTimeOffset? time = null) =>
        RevocationEvidence
            .Of(new ProofData([], [], [answer]))
            .StatusOf(Signer.Certificate, Pki.Issuer.Own.Certificate, time ?? TestTimes.Now, TestTimes.Now);
}
