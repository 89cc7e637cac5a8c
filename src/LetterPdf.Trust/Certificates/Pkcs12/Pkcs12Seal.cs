using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;

namespace LetterPdf.Trust;

/// <summary>Whether a passphrase is the one that protects a PKCS #12 file.</summary>
internal enum SealAnswer
{
    /// <summary>The file has no MAC, or one of an unknown kind: only opening it can tell.</summary>
    Unknown,

    Wrong,

    Right,
}

/// <summary>
/// The message authentication code over a PKCS #12 file: with the older derivation (RFC 7292, 5.1 and appendix B), or
/// PBMAC1 (RFC 9579). Computed here, since the platform rejects an unknown kind of MAC in the same way as a wrong
/// passphrase.
/// </summary>
internal sealed class Pkcs12Seal
{
    private const string Pbmac1 = "1.2.840.113549.1.5.14";
    private const string Pbkdf2 = "1.2.840.113549.1.5.12";
    private const byte MacPurpose = 3;

    private readonly byte[] _contents;
    private readonly AlgorithmIdentifier _algorithm;
    private readonly byte[] _value;
    private readonly byte[] _salt;
    private readonly int _rounds;

    private Pkcs12Seal(byte[] contents, AsnReader data)
    {
        _contents = contents;
        var info = data.ReadSequence();
        _algorithm = AlgorithmIdentifier.Read(info);
        _value = info.ReadOctetString();
        _salt = data.ReadOctetString();
        _rounds = data.HasData ? SmallNumber.Read(data) : 1;
    }

    /// <summary>The MAC of a file; null where it has none that can be read.</summary>
    public static Pkcs12Seal? Of(ReadOnlyMemory<byte> file)
    {
        try
        {
            var parts = new AsnReader(file, AsnEncodingRules.BER).ReadSequence();
            parts.ReadInteger();
            var contents = parts.ReadSequence();
            contents.ReadObjectIdentifier();
            return parts.HasData
                ? new Pkcs12Seal(
                    contents.ReadSequence(Asn1.ContextConstructed(0)).ReadOctetString(),
                    parts.ReadSequence()
                )
                : null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    public SealAnswer Ask(string passphrase)
    {
        try
        {
            return string.Equals(_algorithm.Oid, Pbmac1, StringComparison.Ordinal)
                ? AskNewer(passphrase)
                : AskOlder(passphrase);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault) || fault is ArgumentException)
        {
            // Lengths and rounds that no derivation takes.
            return SealAnswer.Unknown;
        }
    }

    // RFC 9579, 4: the passphrase in UTF-8, and the length of the key must be given.
    private SealAnswer AskNewer(string passphrase)
    {
        var parts = new AsnReader(_algorithm.Parameters, AsnEncodingRules.BER).ReadSequence();
        var (derivation, code) = (AlgorithmIdentifier.Read(parts), AlgorithmIdentifier.Read(parts));
        if (
            !string.Equals(derivation.Oid, Pbkdf2, StringComparison.Ordinal)
            || KeyDerivation.Read(derivation.Parameters) is not { Digest: not null, Length: { } length } way
            || KeyDerivation.DigestOf(code.Oid) is not { } digest
        )
        {
            return SealAnswer.Unknown;
        }

        return Compare(Code(digest, way.Key(Encoding.UTF8.GetBytes(passphrase), length)));
    }

    // An empty passphrase and none at all differ here, and typing nothing may mean either.
    private SealAnswer AskOlder(string passphrase)
    {
        if (
            Digests.FirstOrDefault(entry => string.Equals(entry.Oid, _algorithm.Oid, StringComparison.Ordinal))
            is not { Digest.Name: not null } kind
        )
        {
            return SealAnswer.Unknown;
        }

        byte[] text = [.. Encoding.BigEndianUnicode.GetBytes(passphrase), 0, 0];
        var answer = Compare(
            Code(kind.Digest, Pkcs12Derivation.Key(kind.Digest, kind.Block, text, _salt, _rounds, MacPurpose))
        );
        return answer == SealAnswer.Wrong && passphrase.Length == 0
            ? Compare(Code(kind.Digest, Pkcs12Derivation.Key(kind.Digest, kind.Block, [], _salt, _rounds, MacPurpose)))
            : answer;
    }

    private static (string Oid, HashAlgorithmName Digest, int Block)[] Digests =>
        [
            (Oids.Sha1, HashAlgorithmName.SHA1, 64),
            (Oids.Sha256, HashAlgorithmName.SHA256, 64),
            (Oids.Sha384, HashAlgorithmName.SHA384, 128),
            (Oids.Sha512, HashAlgorithmName.SHA512, 128),
        ];

    private byte[] Code(HashAlgorithmName digest, byte[] key)
    {
        using var code = IncrementalHash.CreateHMAC(digest, key);
        code.AppendData(_contents);
        return code.GetHashAndReset();
    }

    private SealAnswer Compare(byte[] code) =>
        CryptographicOperations.FixedTimeEquals(code, _value) ? SealAnswer.Right : SealAnswer.Wrong;
}
