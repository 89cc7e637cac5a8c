using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Trust;

namespace LetterPdf.Tests.Pki;

/// <summary>
/// A small world without faults: a root, an issuer of signers' certificates, a time stamp authority, and servers for
/// lists, responses and stamps. A test makes something in it wrong.
/// </summary>
internal sealed class TestPki
{
    public const string SignerList = "http://lists.test/issuer.crl";
    public const string RootList = "http://lists.test/root.crl";
    public const string AnswerServer = "http://answers.test/";
    public const string StampServer = "http://clock.test/";

    public TestPki()
    {
        Root = TestAuthority.Root();
        Issuer = Root.Intermediate(change: order => order with { ListAddresses = [RootList] });
        Clock = Root.Issue(
            CertificateOrder.ForTimestamps() with
            {
                From = TestTimes.Now.AddYears(-5),
                Until = TestTimes.Now.AddYears(5),
                ListAddresses = [RootList],
            }
        );
        Stamps = new TimestampOrder(Clock);
    }

    public TestAuthority Root { get; }

    public TestAuthority Issuer { get; }

    public TestCertificate Clock { get; }

    /// <summary>How the server of time stamps answers.</summary>
    public TimestampOrder Stamps { get; set; }

    public DateTimeOffset Now { get; set; } = TestTimes.Now;

    /// <summary>The certificates that the issuer has revoked.</summary>
    public List<RevokedEntry> Revoked { get; } = [];

    /// <summary>The certificates that the root has revoked.</summary>
    public List<RevokedEntry> RevokedByRoot { get; } = [];

    public MemoryNetwork Network =>
        field ??= new MemoryNetwork()
            .With(
                SignerList,
                () =>
                    (new RevocationListOrder([.. Revoked]) with { From = Now.AddHours(-1), Until = Now.AddDays(7) }).By(
                        Issuer.Own
                    )
            )
            .With(
                RootList,
                () =>
                    (
                        new RevocationListOrder([.. RevokedByRoot]) with
                        {
                            From = Now.AddHours(-1),
                            Until = Now.AddDays(7),
                        }
                    ).By(Root.Own)
            )
            .With(AnswerServer, request => Answered(request))
            .With(
                StampServer,
                request => (Stamps with { Time = Stamps.Time == TestTimes.Now ? Now : Stamps.Time }).Answer(request)
            );

    /// <summary>Roots, and the time.</summary>
    public TrustSettings Trust => TrustAt(Now);

    /// <summary>Certificates about which OCSP requests are answered.</summary>
    public List<TestCertificate> Issued { get; } = [];

    public TrustSettings TrustAt(DateTimeOffset time) => new(() => [Root.Own.Certificate], time);

    /// <summary>Trust in certain roots.</summary>
    public TrustSettings TrustIn(params TestCertificate[] roots)
    {
        ImmutableArray<X509Certificate2> certificates = [.. roots.Select(root => root.Certificate)];
        return new TrustSettings(() => certificates, Now);
    }

    /// <summary>A signer whose certificate gives the address of its issuer's list.</summary>
    public TestCertificate Signer(CertificateOrder? order = null)
    {
        var wanted = order ?? new CertificateOrder();
        var signer = Issuer.Issue(
            wanted.ListAddresses.Length + wanted.ServerAddresses.Length > 0
                ? wanted
                : wanted with
                {
                    ListAddresses = [SignerList],
                }
        );
        Issued.Add(signer);
        return signer;
    }

    public SigningIdentity Identity(TestCertificate signer) => signer.Identity(Issuer.Own);

    private byte[] Answered(byte[] request)
    {
        var identifier = new AsnReader(request, AsnEncodingRules.DER)
            .ReadSequence()
            .ReadSequence()
            .ReadSequence()
            .ReadSequence()
            .ReadSequence();
        identifier.ReadSequence();
        identifier.ReadOctetString();
        identifier.ReadOctetString();
        var serial = identifier.ReadIntegerBytes();
        var about = Issued.First(one => one.Certificate.SerialNumberBytes.Span.SequenceEqual(serial.Span));
        return new OcspOrder(about, Issuer.Own)
        {
            From = Now,
            Until = Now.AddDays(1),
            Revoked = Revoked.FirstOrDefault(entry => entry.Certificate == about)?.Time,
        }.By(Issuer.Own);
    }
}
