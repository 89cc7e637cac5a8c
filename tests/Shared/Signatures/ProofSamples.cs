using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace LetterPdf.Tests.Signatures;

/// <summary>A certificate and a list as they are in a proof store, one character a byte; their owners do not
/// matter.</summary>
internal static class ProofSamples
{
    /// <summary>What stands in the certificate as it is.</summary>
    public const string Holder = "A Holder of Proof";

    private static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<(string Certificate, string List)> Made = new(Make);

    public static string Certificate => Made.Value.Certificate;

    public static string List => Made.Value.List;

    private static (string Certificate, string List) Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Holder}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: true,
                hasPathLengthConstraint: false,
                0,
                critical: true
            )
        );
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var certificate = request.CreateSelfSigned(From, From.AddYears(5));
        var list = new CertificateRevocationListBuilder().Build(
            certificate,
            1,
            From.AddYears(1),
            HashAlgorithmName.SHA256,
            null,
            From
        );
        return (Encoding.Latin1.GetString(certificate.RawData), Encoding.Latin1.GetString(list));
    }
}
