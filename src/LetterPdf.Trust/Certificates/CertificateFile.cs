using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Reads certificates without keys: PEM with one or several, or one in DER.</summary>
public static class CertificateFile
{
    /// <summary>Longer than any real list.</summary>
    private const int MostCertificates = 10_000;

    /// <summary>The certificates of a file, which has at least one.</summary>
    public static Result<CertificateList> Read(ReadOnlyMemory<byte> file)
    {
        if (!PemText.IsPem(file))
        {
            return Decode(file.Span) is { } single
                ? new CertificateList([single])
                : Reason.Of(IdentityProblem.NotCertificate);
        }

        var parts = PemText.Read(file, passphrase: null);
        return !parts.IsDone ? parts.Problem
            : parts.Value.Certificates is { IsEmpty: false, Length: <= MostCertificates } certificates
                ? new CertificateList(certificates)
            : Reason.Of(IdentityProblem.NoCertificate);
    }

    /// <summary>One certificate; null where the bytes are not one, or any part that is needed later can't be
    /// read.</summary>
    internal static X509Certificate2? Decode(ReadOnlySpan<byte> der)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadCertificate(der);
            return IsWhole(certificate) ? certificate : null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    // The platform decodes most parts only when they are accessed, and reports a broken one only then.
    private static bool IsWhole(X509Certificate2 certificate)
    {
        _ = (
            certificate.NotBefore,
            certificate.NotAfter,
            certificate.SubjectName.Name,
            certificate.IssuerName.Name,
            certificate.PublicKey.EncodedKeyValue
        );
        return certificate.Extensions.All(extension =>
            extension switch
            {
                X509KeyUsageExtension usage => usage.KeyUsages >= X509KeyUsageFlags.None,
                X509EnhancedKeyUsageExtension purposes => purposes.EnhancedKeyUsages.Count >= 0,
                X509BasicConstraintsExtension constraints => constraints.PathLengthConstraint >= 0,
                X509SubjectKeyIdentifierExtension identifier => identifier.SubjectKeyIdentifierBytes.Length >= 0,
                _ => true,
            }
        );
    }
}
