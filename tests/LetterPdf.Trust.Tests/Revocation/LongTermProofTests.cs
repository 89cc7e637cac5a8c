using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Revocation;

/// <summary>The proof that is collected for later years, and the reasons why it sometimes can't be.</summary>
public sealed class LongTermProofTests
{
    private const string Name = "Jane Roe";

    [Fact]
    public void By_lists()
    {
        var pki = new TestPki();
        var proof = Collect(pki, pki.Signer());
        Assert.True(proof.IsDone, proof.Problem.Said());
        Assert.Equal([TestPki.SignerList, TestPki.RootList, TestPki.RootList], pki.Network.Asked);
        Assert.Equal(4, proof.Value.Certificates.Length);
        Assert.Equal(3, proof.Value.Lists.Length);
        Assert.Empty(proof.Value.Answers);
    }

    [Fact]
    public void By_answers_first_and_by_lists_where_they_say_nothing()
    {
        var pki = new TestPki();
        var order = new CertificateOrder
        {
            ServerAddresses = [TestPki.AnswerServer],
            ListAddresses = [TestPki.SignerList],
        };
        Assert.Single(Collect(pki, pki.Signer(order)).Value!.Answers);
        pki.Network.WithFailure(TestPki.AnswerServer, Reason.Of(NetworkProblem.AnsweredError, 500));
        var second = Collect(pki, pki.Signer(order));
        Assert.Empty(second.Value!.Answers);
        pki.Network.With(TestPki.AnswerServer, () => "garbage"u8.ToArray());
        Assert.Empty(Collect(pki, pki.Signer(order)).Value!.Answers);
    }

    [Fact]
    public void What_was_taken_back_is_said()
    {
        var pki = new TestPki();
        var signer = pki.Signer();
        pki.Revoked.Add(new RevokedEntry(signer, TestTimes.Now.AddDays(-3), 1));
        Assert.Equal(
            "the certificate of Jane Roe was taken back on 12 June 2026 (its key was stolen or lost)",
            Collect(pki, signer).Problem.Said()
        );
        var other = new TestPki();
        other.RevokedByRoot.Add(new RevokedEntry(other.Issuer.Own, TestTimes.Now.AddDays(-3)));
        Assert.Equal(
            "the certificate of Test Issuer was taken back on 12 June 2026",
            Collect(other, other.Signer()).Problem.Said()
        );
        var third = new TestPki();
        third.RevokedByRoot.Add(new RevokedEntry(third.Clock, TestTimes.Now.AddDays(-3)));
        Assert.Equal(
            "the certificate of Test Clock was taken back on 12 June 2026",
            Collect(third, third.Signer()).Problem.Said()
        );
    }

    [Fact]
    public void Nobody_to_ask_and_nobody_who_answers()
    {
        var pki = new TestPki();
        var silent = pki.Issuer.Issue(new CertificateOrder());
        Assert.Equal(
            $"the certificate of {Name} does not say where to ask whether it still holds, so there is no proof of "
                + $"it to keep",
            Collect(pki, silent).Problem.Said()
        );
        pki.Network.WithFailure(TestPki.SignerList, Reason.Of(NetworkProblem.TooSlow, 20));
        Assert.Equal(
            $"nobody could say whether the certificate of {Name} still holds: {TestPki.SignerList}: it did not "
                + $"answer within 20 seconds",
            Collect(pki, pki.Signer()).Problem.Said()
        );
        pki.Network.With(
            TestPki.SignerList,
            () =>
                (new RevocationListOrder { From = TestTimes.Now.AddDays(-9), Until = TestTimes.Now.AddDays(-2) }).By(
                    pki.Issuer.Own
                )
        );
        Assert.Equal(
            $"nobody could say whether the certificate of {Name} still holds: {TestPki.SignerList} gave no answer "
                + $"that can be relied on",
            Collect(pki, pki.Signer()).Problem.Said()
        );
    }

    [Fact]
    public void Both_paths_must_lead_to_a_root()
    {
        var pki = new TestPki();
        var signer = pki.Signer();
        var problem = Collect(pki, signer, pki.TrustIn()).Problem.Said();
        Assert.Equal(
            $"proof for a long time needs all certificates up to a root that is trusted, and for {Name} no root "
                + $"that you trust vouches for it: the certificate of 'Test Root' is neither among them nor in "
                + $"the file",
            problem
        );
    }

    [Fact]
    public void Addresses_that_are_none_of_the_web_are_never_asked()
    {
        var certificate = new TestPki().Signer(
            new CertificateOrder
            {
                ListAddresses = ["ldap://lists.test/x", "file:///etc/passwd", "http://lists.test/ok"],
                ServerAddresses = ["ftp://a.test/", "https://b.test/"],
            }
        );
        Assert.Equal(
            ["http://lists.test/ok"],
            DistributionPoints.Of(certificate.Certificate).Select(address => address.AbsoluteUri)
        );
        Assert.Equal(
            ["https://b.test/"],
            DistributionPoints.ServersOf(certificate.Certificate).Select(address => address.AbsoluteUri)
        );
    }

    private static Result<ProofData> Collect(TestPki pki, TestCertificate signer, TrustSettings? trust = null)
    {
        using var identity = pki.Identity(signer);
        ImmutableArray<X509Certificate2> certificates = [signer.Certificate, pki.Issuer.Own.Certificate];
        var signature = DetachedSignature.Sign(identity, certificates, "A letter."u8);
        return LongTermProof.Collect(
            signature.Value!.Encode(pki.Stamps.Token(signature.Value.Value.ToArray())),
            identity,
            trust ?? pki.Trust,
            pki.Network
        );
    }
}
