using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Certificates;

/// <summary>Paths to a root: those that lead there, and those that only seem to.</summary>
public sealed class CertificatePathTests
{
    private static readonly TestPki Pki = new();

    [Fact]
    public void A_signer_is_trusted_by_way_of_an_issuer_to_a_root()
    {
        var path = Path(Pki.Signer(), [Pki.Issuer.Own], [Pki.Root.Own]);
        Assert.True(path.IsTrusted);
        Assert.Equal(
            ["CN=Jane Roe, O=Alliance", "CN=Test Issuer", "CN=Test Root"],
            path.Certificates.Select(certificate => certificate.Subject)
        );
    }

    [Fact]
    public void A_certificate_that_is_trusted_by_itself_needs_nobody()
    {
        var own = TestAuthority
            .Root("Jane Roe", order => order with { IsAuthority = false, Usage = X509KeyUsageFlags.DigitalSignature })
            .Own;
        Assert.True(Path(own, [], [own]).IsTrusted);
        Refused(
            PathFault.Root,
            "no root that you trust vouches for it: it vouches for itself, and is not among them",
            Path(own, [], [Pki.Root.Own])
        );
    }

    // OpenSSL's default certificate contradicts itself: one extension says that it may issue others, another that it
    // may not.
    [Fact]
    public void A_certificate_that_contradicts_itself_is_trusted_only_by_itself()
    {
        var own = TestAuthority.Root("Jane Roe", order => order with { Usage = X509KeyUsageFlags.DigitalSignature });
        Assert.True(Path(own.Own, [], [own.Own]).IsTrusted);
        Refused(
            PathFault.Root,
            "no root that you trust vouches for it: it vouches for itself, and is not among them",
            Path(own.Own, [], [Pki.Root.Own])
        );
        Refused(
            PathFault.Form,
            "the certificate of Jane Roe gives no right to issue others, and one was issued with it",
            Path(own.Issue(new CertificateOrder("Minister")), [own.Own], [own.Own])
        );
    }

    [Fact]
    public void Of_roots_with_one_name_each_is_tried()
    {
        var (one, other) = (
            TestAuthority.Root("One Name", order => order with { KeyOwner = "one" }),
            TestAuthority.Root("One Name", order => order with { KeyOwner = "other" })
        );
        foreach (
            var signer in (TestCertificate[])[one.Issue(new CertificateOrder()), other.Issue(new CertificateOrder())]
        )
        {
            Assert.True(Path(signer, [], [one.Own, other.Own]).IsTrusted);
            Assert.True(Path(signer, [], [other.Own, one.Own]).IsTrusted);
        }

        // With one key too, where the first is no longer valid.
        var late = TestAuthority.Root(
            "One Name",
            order => order with { KeyOwner = "one", Until = TestTimes.Now.AddDays(-1) }
        );
        Assert.True(Path(one.Issue(new CertificateOrder()), [], [late.Own, one.Own]).IsTrusted);
        Refused(
            PathFault.Time,
            "the certificate of One Name has expired on 14 June 2026",
            Path(one.Issue(new CertificateOrder()), [], [late.Own, other.Own])
        );
    }

    // Trusting an issuer does not mean trusting the one above it.
    [Fact]
    public void A_certificate_on_the_way_may_be_the_one_that_is_trusted() =>
        Assert.True(Path(Pki.Signer(), [], [Pki.Issuer.Own]).IsTrusted);

    [Fact]
    public void Nobody_vouches()
    {
        Refused(
            PathFault.Root,
            "no root that you trust vouches for it: it goes back to 'Test Root', which is not among them",
            Path(Pki.Signer(), [Pki.Issuer.Own, Pki.Root.Own], [])
        );
        Refused(
            PathFault.Root,
            "no root that you trust vouches for it: the certificate of 'Test Issuer' is neither among them nor in "
                + "the file",
            Path(Pki.Signer(), [], [Pki.Root.Own])
        );
        var namesake = TestAuthority.Root(change: order => order with { KeyOwner = "somebody else" });
        Assert.False(Path(Pki.Signer(), [Pki.Issuer.Own], [namesake.Own]).IsTrusted);
    }

    [Fact]
    public void A_certificate_for_a_letter_cannot_issue_others()
    {
        var leaf = Pki.Signer(new CertificateOrder("Leaf"));
        var forged = TestAuthority.Of(leaf).Issue(new CertificateOrder("Minister"));
        Assert.Equal(PathFault.Form, Path(forged, [leaf, Pki.Issuer.Own], [Pki.Root.Own]).Fault);
    }

    [Fact]
    public void An_issuer_that_may_not_issue_cannot()
    {
        var silent = Pki.Root.Intermediate("Silent", order => order with { Usage = X509KeyUsageFlags.CrlSign });
        Assert.Equal(PathFault.Form, Path(silent.Issue(new CertificateOrder()), [silent.Own], [Pki.Root.Own]).Fault);
        var last = Pki.Root.Intermediate("Last", order => order with { PathLength = 0 });
        var beyond = last.Intermediate("Beyond");
        Assert.Equal(
            PathFault.Form,
            Path(beyond.Issue(new CertificateOrder()), [beyond.Own, last.Own], [Pki.Root.Own]).Fault
        );
        Assert.True(Path(last.Issue(new CertificateOrder()), [last.Own], [Pki.Root.Own]).IsTrusted);
    }

    [Fact]
    public void An_issuer_for_some_names_cannot_vouch_for_others()
    {
        var constrained = Pki.Root.Intermediate(
            "Constrained",
            order => order with { Extensions = [Condition.Names(["Alliance"])] }
        );
        Assert.True(Path(constrained.Issue(new CertificateOrder()), [constrained.Own], [Pki.Root.Own]).IsTrusted);
        Assert.Equal(
            PathFault.Form,
            Path(
                constrained.Issue(new CertificateOrder("Minister") { Organization = "Ministry" }),
                [constrained.Own],
                [Pki.Root.Own]
            ).Fault
        );
    }

    [Fact]
    public void A_critical_extension_that_nobody_knows_is_a_fault()
    {
        var odd = Pki.Signer(
            new CertificateOrder { Extensions = [new X509Extension("1.2.3.4.5", [5, 0], critical: true)] }
        );
        Assert.Equal(PathFault.Form, Path(odd, [Pki.Issuer.Own], [Pki.Root.Own]).Fault);
    }

    [Fact]
    public void Each_must_be_valid_at_the_time()
    {
        var late = TestAuthority.Root("Old Root", order => order with { Until = TestTimes.Now.AddDays(-1) });
        Refused(
            PathFault.Time,
            "the certificate of Old Root has expired on 14 June 2026",
            Path(late.Issue(new CertificateOrder()), [], [late.Own])
        );
        Assert.True(
            CertificatePath
                .Build(
                    late.Issue(new CertificateOrder()).Certificate,
                    [],
                    [late.Own.Certificate],
                    TestTimes.Now.AddDays(-2),
                    PathUse.Documents
                )
                .IsTrusted
        );
        Refused(
            PathFault.Time,
            "the certificate of Jane Roe has expired on 14 June 2026",
            Path(
                Pki.Signer(new CertificateOrder { Until = TestTimes.Now.AddDays(-1) }),
                [Pki.Issuer.Own],
                [Pki.Root.Own]
            )
        );
        Refused(
            PathFault.Time,
            "the certificate of Jane Roe is not valid before 16 June 2026",
            Path(Pki.Signer(new CertificateOrder { From = TestTimes.Now.AddDays(1) }), [Pki.Issuer.Own], [Pki.Root.Own])
        );
    }

    [Fact]
    public void What_was_issued_with_sha1_or_a_short_key_could_be_somebody_elses()
    {
        const string weak =
            "was issued with a method or a key that nobody should rely on any more, or that letterpdf does not know "
            + "(SHA-256 and 2048 bits are the least)";
        Refused(
            PathFault.Weak,
            $"the certificate of Jane Roe {weak}",
            Path(Pki.Signer(new CertificateOrder { Digest = HashAlgorithmName.SHA1 }), [Pki.Issuer.Own], [Pki.Root.Own])
        );
        var shortKey = Pki.Root.Intermediate("Short", order => order with { Kind = KeyKind.ShortRsa });
        Refused(
            PathFault.Weak,
            $"the certificate of Jane Roe {weak}",
            Path(shortKey.Issue(new CertificateOrder()), [shortKey.Own], [Pki.Root.Own])
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(222)]
    public void An_issuer_may_sign_with_pss_and_any_salt(int salt)
    {
        var issuer = Pki.Root.Intermediate(
            "Pss Issuer",
            order => order with { Kind = KeyKind.RsaPss, KeyOwner = "pss" }
        );
        var path = Path(issuer.Issue(new CertificateOrder { Salt = salt }), [issuer.Own], [Pki.Root.Own]);
        Assert.True(path.IsTrusted, path.Problem.Said());
    }

    private static CertificatePath Path(
        TestCertificate certificate,
        TestCertificate[] others,
        TestCertificate[] roots
    ) =>
        CertificatePath.Build(
            certificate.Certificate,
            others.Select(other => other.Certificate),
            [.. roots.Select(root => root.Certificate)],
            TestTimes.Now,
            PathUse.Documents
        );

    private static void Refused(PathFault fault, string problem, CertificatePath path) =>
        Assert.Equal((fault, problem), (path.Fault, path.Problem.Said()));
}
