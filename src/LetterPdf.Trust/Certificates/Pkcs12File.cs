using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Opens a PKCS #12 file (RFC 7292).</summary>
internal static class Pkcs12File
{
    private const string Damaged = "it is neither a PKCS #12 file (.p12, .pfx) nor a PEM file, or it is damaged";

    public static bool OpensWith(ReadOnlyMemory<byte> file, string passphrase) =>
        Decode(file) is not { } info || DerivationWork.IsTooMuch(file) || (info.IntegrityMode == Pkcs12IntegrityMode.Password && Verifies(info, passphrase));

    public static Result<IdentityParts> Read(ReadOnlyMemory<byte> file, string? passphrase)
    {
        if (Decode(file) is not { } info)
        {
            return Result<IdentityParts>.Failed(Damaged);
        }

        if (DerivationWork.IsTooMuch(file))
        {
            return Result<IdentityParts>.Failed(DerivationWork.TooMuch);
        }

        if (info.IntegrityMode == Pkcs12IntegrityMode.Password && !Verifies(info, passphrase ?? string.Empty))
        {
            return Result<IdentityParts>.Failed(passphrase is null ? "it is under a passphrase, and none was given" : "the passphrase is not the right one");
        }

        try
        {
            return Open(info, passphrase ?? string.Empty);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Result<IdentityParts>.Failed("it is encrypted in a way that is no longer in use (old programs write such files with RC2); save it again with a program of today, for example with 'openssl pkcs12 -export'");
        }
    }

    private static Pkcs12Info? Decode(ReadOnlyMemory<byte> file)
    {
        try
        {
            var info = Pkcs12Info.Decode(file, out var read);
            return read == file.Length ? info : null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    private static bool Verifies(Pkcs12Info info, string passphrase)
    {
        try
        {
            return info.VerifyMac(passphrase);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return false;
        }
    }

    private static IdentityParts Open(Pkcs12Info info, string passphrase)
    {
        var certificates = ImmutableArray.CreateBuilder<X509Certificate2>();
        var keys = ImmutableArray.CreateBuilder<Pkcs8PrivateKeyInfo>();
        foreach (var contents in info.AuthenticatedSafe)
        {
            if (contents.ConfidentialityMode == Pkcs12ConfidentialityMode.Password)
            {
                contents.Decrypt(passphrase);
            }

            foreach (var bag in contents.GetBags())
            {
                switch (bag)
                {
                    case Pkcs12CertBag { IsX509Certificate: true } certificate:
                        certificates.Add(CertificateFile.Decode(certificate.GetCertificate().RawData) ?? throw new CryptographicException());
                        break;
                    case Pkcs12KeyBag key:
                        keys.Add(Pkcs8PrivateKeyInfo.Decode(key.Pkcs8PrivateKey, out _, skipCopy: false));
                        break;
                    case Pkcs12ShroudedKeyBag key:
                        keys.Add(Pkcs8PrivateKeyInfo.DecryptAndDecode(passphrase, key.EncryptedPkcs8PrivateKey, out _));
                        break;
                }
            }
        }

        return new IdentityParts(certificates.ToImmutable(), keys.ToImmutable());
    }
}
