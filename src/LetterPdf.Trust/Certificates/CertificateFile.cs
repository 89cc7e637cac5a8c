using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Reads certificates without keys: PEM with one or several, or one in DER.</summary>
public static class CertificateFile
{
    /// <summary>A list as long as no real one is.</summary>
    private const int MostCertificates = 10_000;

    /// <summary>The certificates of a file, which has at least one.</summary>
    public static Result<CertificateList> Read(ReadOnlyMemory<byte> file)
    {
        if (!PemText.IsPem(file))
        {
            return Decode(file.Span) is { } single ? new CertificateList([single]) : Result<CertificateList>.Failed("it is not a certificate (PEM or DER)");
        }

        var parts = PemText.Read(file, passphrase: null);
        return !parts.IsDone ? Result<CertificateList>.Failed(parts.Problem)
            : parts.Value.Certificates is { IsEmpty: false, Length: <= MostCertificates } certificates ? new CertificateList(certificates)
            : Result<CertificateList>.Failed("there is no certificate in it");
    }

    /// <summary>One certificate; null where the bytes are none.</summary>
    internal static X509Certificate2? Decode(ReadOnlySpan<byte> der)
    {
        try
        {
            return X509CertificateLoader.LoadCertificate(der);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
