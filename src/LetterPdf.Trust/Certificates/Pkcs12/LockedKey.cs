using System.Formats.Asn1;
using System.Security.Cryptography.Pkcs;

namespace LetterPdf.Trust;

/// <summary>A private key under a passphrase (RFC 5958, 3).</summary>
internal static class LockedKey
{
    /// <summary>The key, or why it does not open.</summary>
    public static Result<Pkcs8PrivateKeyInfo> Open(ReadOnlyMemory<byte> encoded, string passphrase)
    {
        try
        {
            return Pkcs8PrivateKeyInfo.DecryptAndDecode(passphrase, encoded, out _);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Pkcs12File.Closed(AlgorithmOf(encoded));
        }
    }

    private static AlgorithmIdentifier? AlgorithmOf(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            return AlgorithmIdentifier.Read(new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence());
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
