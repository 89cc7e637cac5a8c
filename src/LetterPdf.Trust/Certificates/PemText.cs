using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Certificates and keys as text (RFC 7468).</summary>
internal static class PemText
{
    private const string Certificate = "CERTIFICATE";
    private const string Key = "PRIVATE KEY";
    private const string EncryptedKey = "ENCRYPTED PRIVATE KEY";
    private const string RsaKey = "RSA PRIVATE KEY";
    private const string CurveKey = "EC PRIVATE KEY";

    public static bool IsPem(ReadOnlyMemory<byte> file) => file.Span.IndexOf("-----BEGIN "u8) >= 0;

    public static bool HasEncryptedKey(ReadOnlyMemory<byte> file) =>
        file.Span.IndexOf("-----BEGIN ENCRYPTED PRIVATE KEY-----"u8) >= 0;

    /// <summary>All that a text holds, in its order.</summary>
    public static Result<IdentityParts> Read(ReadOnlyMemory<byte> file, string? passphrase)
    {
        // RFC 1421, 4.6.1.1: key encryption based on MD5, which no current reader supports.
        if (file.Span.IndexOf("Proc-Type: 4,ENCRYPTED"u8) >= 0)
        {
            return Reason.Of(IdentityProblem.OldEncryption);
        }

        var certificates = ImmutableArray.CreateBuilder<X509Certificate2>();
        var keys = ImmutableArray.CreateBuilder<Pkcs8PrivateKeyInfo>();
        var rest = Encoding.Latin1.GetString(file.Span).AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            var label = rest[fields.Label].ToString();
            var data = new byte[fields.DecodedDataLength];
            _ = Convert.TryFromBase64Chars(rest[fields.Base64Data], data, out _);
            rest = rest[fields.Location.End..];
            if (Add(label, data, passphrase, certificates, keys) is { } problem)
            {
                return problem;
            }
        }

        return new IdentityParts(certificates.ToImmutable(), keys.ToImmutable());
    }

    private static Reason? Add(
        string label,
        byte[] data,
        string? passphrase,
        ImmutableArray<X509Certificate2>.Builder certificates,
        ImmutableArray<Pkcs8PrivateKeyInfo>.Builder keys
    )
    {
        try
        {
            switch (label)
            {
                case Certificate:
                    certificates.Add(CertificateFile.Decode(data) ?? throw new CryptographicException());
                    break;
                case Key:
                    keys.Add(Pkcs8PrivateKeyInfo.Decode(data, out _));
                    break;
                case RsaKey or CurveKey:
                    keys.Add(FromOlderForm(label, data));
                    break;
                case EncryptedKey when passphrase is null:
                    return Reason.Of(IdentityProblem.KeyPassphraseMissing);
                case EncryptedKey when DerivationWork.IsTooMuch(data):
                    return Reason.Of(IdentityProblem.TooMuchWork);
                case EncryptedKey:
                    return Decrypt(data, passphrase, keys);
            }

            return null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Reason.Of(IdentityProblem.PemPartDamaged, label);
        }
    }

    private static Reason? Decrypt(byte[] data, string passphrase, ImmutableArray<Pkcs8PrivateKeyInfo>.Builder keys)
    {
        var opened = LockedKey.Open(data, passphrase);
        if (opened.IsDone)
        {
            keys.Add(opened.Value);
        }

        return opened.Problem;
    }

    // RFC 8017, A.1.2 and RFC 5915: the forms of a key before PKCS #8.
    private static Pkcs8PrivateKeyInfo FromOlderForm(string label, byte[] data)
    {
        if (string.Equals(label, RsaKey, StringComparison.Ordinal))
        {
            using var rsa = RSA.Create();
            rsa.ImportRSAPrivateKey(data, out _);
            return Pkcs8PrivateKeyInfo.Decode(rsa.ExportPkcs8PrivateKey(), out _);
        }

        using var curve = ECDsa.Create();
        curve.ImportECPrivateKey(data, out _);
        return Pkcs8PrivateKeyInfo.Decode(curve.ExportPkcs8PrivateKey(), out _);
    }
}
