using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Revocation;

/// <summary>Revocation lists: their statements, the certificates that they cover, and lists that say nothing about
/// any.</summary>
public sealed class RevocationListTests
{
    private static readonly DateTimeOffset Day = TestTimes.Now.AddDays(-10);

    private static readonly TestPki Pki = new();

    private static readonly TestCertificate Signer = Pki.Signer();

    [Fact]
    public void The_platform_reads_the_tests_list_and_we_read_the_platforms()
    {
        var builder = CertificateRevocationListBuilder.Load(
            new RevocationListOrder(new RevokedEntry(Signer, Day, 1)).By(Pki.Issuer.Own),
            out var number
        );
        Assert.Equal(7, number);
        Assert.True(builder.RemoveEntry(Signer.Certificate.SerialNumberBytes.Span));
        var theirs = new CertificateRevocationListBuilder();
        theirs.AddEntry(Signer.Certificate, Day, X509RevocationReason.Superseded);
        using var issuer = Pki.Issuer.Own.WithKey;
        var encoded = theirs.Build(
            issuer.SubjectName,
            X509SignatureGenerator.CreateForECDsa(issuer.GetECDsaPrivateKey()!),
            1,
            TestTimes.Now.AddDays(1),
            HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, true, false),
            TestTimes.Now.AddHours(-1)
        );
        Assert.Equal(
            new RevocationStatus(RevocationOutcome.Revoked, Day, Reason.Of(RevocationCause.Superseded)),
            Status(encoded)
        );
    }

    [Fact]
    public void A_certificate_that_is_not_on_it_holds_as_of_the_list()
    {
        Assert.Equal(
            new RevocationStatus(RevocationOutcome.Good, TestTimes.Now.AddHours(-1)),
            Status(new RevocationListOrder())
        );
        Assert.Equal(
            RevocationOutcome.Good,
            Status(new RevocationListOrder(new RevokedEntry(Pki.Signer(), Day))).Outcome
        );
    }

    [Theory]
    [InlineData(1, "its key was stolen or lost")]
    [InlineData(2, "the key of whoever issued it was stolen or lost")]
    [InlineData(3, "its owner no longer belongs to the organization")]
    [InlineData(4, "it was replaced by another")]
    [InlineData(5, "it is no longer needed")]
    [InlineData(6, "it is put on hold")]
    [InlineData(9, "a right was withdrawn")]
    [InlineData(10, "the key of whoever vouches for attributes was stolen or lost")]
    [InlineData(0, null)]
    [InlineData(77, null)]
    public void A_reason_is_said_in_words(int reason, string? words) =>
        Assert.Equal(
            words,
            Status(new RevocationListOrder(new RevokedEntry(Pki.Signer(), Day), new RevokedEntry(Signer, Day, reason)))
                .Cause.Said()
        );

    [Fact]
    public void A_key_that_was_stolen_earlier_is_not_to_be_trusted_since_then()
    {
        Assert.Equal(
            Day.AddDays(-5),
            Status(new RevocationListOrder(new RevokedEntry(Signer, Day, 1) { InvalidSince = Day.AddDays(-5) })).Said
        );
        Assert.Equal(
            Day,
            Status(new RevocationListOrder(new RevokedEntry(Signer, Day, 1) { InvalidSince = Day.AddDays(5) })).Said
        );
    }

    [Fact]
    public void Only_the_issuer_can_say_it()
    {
        var namesake = TestAuthority.Root("Test Issuer", order => order with { KeyOwner = "somebody else" });
        var silent = Pki.Root.Intermediate("Silent", order => order with { Usage = X509KeyUsageFlags.KeyCertSign });
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder().By(namesake.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder().By(Pki.Root.Own)));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder().By(Pki.Issuer.Own, namesake.Own.Key)));
        var below = silent.Issue(new CertificateOrder());
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder().By(silent.Own), below, silent.Own));
    }

    [Fact]
    public void A_list_that_says_less_than_it_seems_to_is_no_word()
    {
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { IsDelta = true }));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { HasUnknownExtension = true }));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { Digest = HashAlgorithmName.SHA1 }));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { Scope = ListScope.SomeReasons() }));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { Scope = ListScope.Only(4) }));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { Scope = ListScope.Only(5) }));
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { Scope = ListScope.Only(2) }));
        Assert.Equal(RevocationOutcome.Good, Status(new RevocationListOrder { Scope = ListScope.Only(1) }).Outcome);
        Assert.Equal(
            RevocationOutcome.Good,
            Status(new RevocationListOrder { Scope = ListScope.Only(2) }, Pki.Issuer.Own, Pki.Root.Own).Outcome
        );
    }

    // All parts of a divided list are signed by the issuer; an attacker adds one without the certificate.
    [Fact]
    public void One_part_of_a_list_cannot_hide_what_stands_in_another()
    {
        Assert.Equal(
            RevocationOutcome.Good,
            Status(new RevocationListOrder { Scope = ListScope.Address(TestPki.SignerList) }).Outcome
        );
        Assert.Equal(
            RevocationStatus.Unknown,
            Status(new RevocationListOrder { Scope = ListScope.Address("http://lists.test/other.crl") })
        );
        Assert.Equal(
            RevocationStatus.Unknown,
            Status(new RevocationListOrder { Scope = ListScope.Name(Pki.Issuer.Own) })
        );
        Assert.Equal(RevocationStatus.Unknown, Status(new RevocationListOrder { Scope = ListScope.RelativeName() }));
    }

    [Fact]
    public void A_list_may_be_signed_with_pss()
    {
        var issuer = Pki.Root.Intermediate(
            "Pss Issuer",
            order => order with { Kind = KeyKind.RsaPss, KeyOwner = "pss" }
        );
        var below = issuer.Issue(new CertificateOrder());
        Assert.Equal(
            RevocationOutcome.Good,
            Status((new RevocationListOrder { Salt = 222 }).By(issuer.Own), below, issuer.Own).Outcome
        );
    }

    [Fact]
    public void A_list_that_breaks_off_is_none()
    {
        var whole = new RevocationListOrder(new RevokedEntry(Signer, Day, 1)).By(Pki.Issuer.Own);
        for (var length = 0; length < whole.Length; length += 7)
        {
            Assert.Null(RevocationList.Read(whole.AsMemory(0, length)));
        }

        Assert.Null(RevocationList.Read((byte[])[.. whole, 0]));
    }

    private static RevocationStatus Status(
        RevocationListOrder order,
        TestCertificate? certificate = null,
        TestCertificate? issuer = null
    ) => Status(order.By(issuer ?? Pki.Issuer.Own), certificate, issuer);

    private static RevocationStatus Status(
        byte[] list,
        TestCertificate? certificate = null,
        TestCertificate? issuer = null
    ) =>
        RevocationEvidence
            .Of(new ProofData([], [list], []))
            .StatusOf(
                (certificate ?? Signer).Certificate,
                (issuer ?? Pki.Issuer.Own).Certificate,
                TestTimes.Now,
                TestTimes.Now
            );
}
