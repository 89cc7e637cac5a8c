using System.Security.Cryptography.X509Certificates;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Signatures;

/// <summary>Who may sign, and which other certificates may come with the signer's own.</summary>
public sealed class SignerPathTests
{
    private static readonly TestPki Pki = new();

    [Fact]
    public void The_path_goes_along_without_its_root()
    {
        var path = Of(Pki.Signer(), Pki.Issuer.Own, Pki.Root.Own);
        Assert.Equal(
            ["CN=Jane Roe, O=Alliance", "CN=Test Issuer"],
            path.Value!.Certificates.Select(certificate => certificate.Subject)
        );
        Assert.Null(path.Value.Warning);
    }

    [Fact]
    public void Who_vouches_for_themselves_signs_with_a_warning()
    {
        var own = TestAuthority
            .Root("Jane Roe", order => order with { IsAuthority = false, Usage = X509KeyUsageFlags.DigitalSignature })
            .Own;
        var path = Of(own);
        Assert.Equal([own.Der], path.Value!.Certificates.Select(certificate => certificate.RawData));
        Assert.Equal(
            "no root that you trust vouches for it: it vouches for itself, and is not among them",
            path.Value.Warning.Said()
        );
    }

    [Theory]
    [InlineData("P256", null)]
    [InlineData("RsaPss", null)]
    [InlineData(
        "ShortRsa",
        "the certificate of Jane Roe must not sign letters: its key is too short to be trusted (RSA, 1024 bits; "
            + "2048 bits are the least)"
    )]
    [InlineData(
        "ShortCurve",
        "the certificate of Jane Roe must not sign letters: its key is too short to be trusted (elliptic curve, 192 "
            + "bits; 256 bits are the least)"
    )]
    public void Short_keys_are_refused(string kind, string? problem) =>
        Assert.Equal(
            problem,
            Of(
                Pki.Signer(new CertificateOrder { Kind = Enum.Parse<KeyKind>(kind), KeyOwner = "shared" }),
                Pki.Issuer.Own
            )
                .Problem.Said()
        );

    [Theory]
    [InlineData(X509KeyUsageFlags.DigitalSignature, true)]
    [InlineData(X509KeyUsageFlags.NonRepudiation, true)]
    [InlineData(X509KeyUsageFlags.NonRepudiation | X509KeyUsageFlags.KeyEncipherment, true)]
    [InlineData(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, false)]
    public void A_key_must_be_for_signing(X509KeyUsageFlags usage, bool isDone) =>
        Assert.Equal(
            isDone
                ? null
                : "the certificate of Jane Roe must not sign letters: it is not for signing (its key usage has "
                    + "neither digital signature nor non-repudiation)",
            Of(Pki.Signer(new CertificateOrder { Usage = usage }), Pki.Issuer.Own).Problem.Said()
        );

    [Theory]
    [InlineData(TestOids.DocumentSigning, true)]
    [InlineData(TestOids.EmailProtection, true)]
    [InlineData("2.5.29.37.0", true)]
    [InlineData(TestOids.ServerSigning, false)]
    [InlineData(TestOids.TimeStamping, false)]
    [InlineData(TestOids.OcspSigning, false)]
    public void A_certificate_must_be_for_documents(string purpose, bool isDone) =>
        Assert.Equal(
            isDone
                ? null
                : "the certificate of Jane Roe must not sign letters: it is for something else than documents (its "
                    + "extended key usage names neither documents nor e-mail)",
            Of(Pki.Signer(new CertificateOrder { Purposes = [purpose] }), Pki.Issuer.Own).Problem.Said()
        );

    [Fact]
    public void A_key_that_is_only_for_agreeing_on_keys_cannot_even_be_read_for_signing()
    {
        var signer = Pki.Signer(new CertificateOrder { Usage = X509KeyUsageFlags.KeyAgreement });
        Assert.Equal(
            "the private key does not belong to the certificate",
            IdentityFile.Read(signer.PemFile(), default, null).Problem.Said()
        );
    }

    [Fact]
    public void Time_is_up_or_not_yet_come()
    {
        Assert.Equal(
            "the certificate of Jane Roe has expired on 14 June 2026, 12:00 UTC; ask whoever issued it (Test "
                + "Issuer) for a new one",
            Of(Pki.Signer(new CertificateOrder { Until = TestTimes.Now.AddDays(-1) }), Pki.Issuer.Own).Problem.Said()
        );
        Assert.Equal(
            "the certificate of Jane Roe is not valid before 16 June 2026, 12:00 UTC",
            Of(Pki.Signer(new CertificateOrder { From = TestTimes.Now.AddDays(1) }), Pki.Issuer.Own).Problem.Said()
        );
    }

    private static Result<SignerPath> Of(TestCertificate signer, params TestCertificate[] others)
    {
        using var identity = signer.Identity(others);
        return SignerPath.Of(identity, Pki.Trust);
    }
}
