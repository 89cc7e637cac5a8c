using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>The certificates that go along with a signature.</summary>
/// <param name="Certificates">The signer's own first, then each issuer's; the root only where it is the signer's
/// own.</param>
/// <param name="Warning">That no trusted root vouches for it; null where one does.</param>
public sealed record SignerPath(ImmutableArray<X509Certificate2> Certificates, Reason? Warning)
{
    /// <summary>The path for the identity that is about to sign; a problem where the certificate must not sign
    /// now.</summary>
    public static Result<SignerPath> Of(SigningIdentity identity, TrustSettings settings)
    {
        var facts = identity.Facts;
        if (settings.Now < facts.From || settings.Now > facts.Until)
        {
            return settings.Now > facts.Until
                ? Reason.Of(CertificateProblem.SignerExpired, facts.Name, facts.Until, facts.Issuer)
                : Reason.Of(CertificateProblem.SignerNotYetValid, facts.Name, facts.From);
        }

        if (CertificatePurpose.AgainstDocuments(identity.Certificate) is { } unfit)
        {
            return Reason.Of(CertificateProblem.MustNotSign, facts.Name, unfit);
        }

        var path = CertificatePath.Build(
            identity.Certificate,
            identity.Others,
            settings.Roots,
            settings.Now,
            PathUse.Documents
        );
        var withoutRoot = path
            .Certificates.Where((certificate, index) => index == 0 || !IsRoot(certificate))
            .Select(Copy);
        return path.Fault switch
        {
            PathFault.None => new SignerPath([.. withoutRoot], null),
            PathFault.Root => new SignerPath([.. withoutRoot], path.Problem),
            _ => path.Problem!,
        };
    }

    // A copy, because the identity's own certificates are disposed of with it.
    private static X509Certificate2 Copy(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadCertificate(certificate.RawData);

    private static bool IsRoot(X509Certificate2 certificate) =>
        certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}
