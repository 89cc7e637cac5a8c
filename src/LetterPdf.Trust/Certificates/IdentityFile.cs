using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>
/// Reads a certificate with its private key: a PKCS #12 file (.p12, .pfx; RFC 7292) or PEM (RFC 7468). Keys never
/// enter a key store of the machine, so nothing of the private key remains when the program ends.
/// </summary>
public static class IdentityFile
{
    /// <summary>Whether the key in a file is protected by a passphrase, as far as can be seen without one.</summary>
    public static bool NeedsPassphrase(ReadOnlyMemory<byte> certificateFile, ReadOnlyMemory<byte> keyFile) =>
        PemText.IsPem(certificateFile) || !keyFile.IsEmpty
            ? PemText.HasEncryptedKey(certificateFile) || PemText.HasEncryptedKey(keyFile)
            : !Pkcs12File.OpensWith(certificateFile, string.Empty);

    /// <summary>The identity in one file or two.</summary>
    /// <param name="certificateFile">PKCS #12, or PEM with one certificate or several (the signer's is the one that the
    /// key belongs to).</param>
    /// <param name="keyFile">PEM with the private key; empty where the first file has it.</param>
    /// <param name="passphrase">The passphrase of the private key; null where none was given.</param>
    public static Result<SigningIdentity> Read(
        ReadOnlyMemory<byte> certificateFile,
        ReadOnlyMemory<byte> keyFile,
        string? passphrase
    )
    {
        var parts = PemText.IsPem(certificateFile)
            ? PemText.Read(certificateFile, passphrase)
            : Pkcs12File.Read(certificateFile, passphrase);
        if (!parts.IsDone)
        {
            return parts.Problem;
        }

        var (certificates, keys) = (parts.Value.Certificates, parts.Value.Keys);
        if (!keyFile.IsEmpty)
        {
            var second = PemText.Read(keyFile, passphrase);
            if (!second.IsDone)
            {
                return second.Problem;
            }

            (certificates, keys) = ([.. certificates, .. second.Value.Certificates], [.. keys, .. second.Value.Keys]);
        }

        return Join(certificates, keys);
    }

    private static Result<SigningIdentity> Join(
        ImmutableArray<X509Certificate2> certificates,
        ImmutableArray<Pkcs8PrivateKeyInfo> keys
    )
    {
        if (certificates.IsEmpty || keys.Length != 1)
        {
            return Reason.Of(
                certificates.IsEmpty ? IdentityProblem.NoCertificate
                : keys.IsEmpty ? IdentityProblem.NoKey
                : IdentityProblem.SeveralKeys
            );
        }

        var key = FileKey.Read(keys[0]);
        if (!key.IsDone)
        {
            return key.Problem;
        }

        if (certificates.FirstOrDefault(key.Value.IsOf) is not { } own)
        {
            key.Value.Dispose();
            return Reason.Of(IdentityProblem.KeyOfAnother);
        }

        return new SigningIdentity(own, key.Value, [.. certificates.Where(certificate => certificate != own)]);
    }
}
