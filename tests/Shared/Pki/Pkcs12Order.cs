using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;

namespace LetterPdf.Tests.Pki;

/// <summary>The protection of a PKCS #12 file (RFC 7292), right or wrong.</summary>
internal sealed record Pkcs12Order(TestCertificate Owner, string Passphrase)
{
    // AES with 256 bits in CBC mode, and in GCM mode, which no PKCS #12 file uses.
    private static readonly byte[] Aes = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2A];
    private static readonly byte[] Unknown = [.. Aes[..^1], 0x2E];

    /// <summary>Whether it has the older encryption, with triple DES and SHA-1.</summary>
    public bool IsOld { get; init; }

    /// <summary>Whether it is encrypted with a cipher that is not supported here.</summary>
    public bool HasUnknownCipher { get; init; }

    /// <summary>The digest of an older MAC; null for none.</summary>
    public HashAlgorithmName? Seal { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>The digest of a PBMAC1 (RFC 9579).</summary>
    public HashAlgorithmName? NewerSeal { get; init; }

    /// <summary>The false object identifier with which the MAC states its digest.</summary>
    public string? SaidDigest { get; init; }

    public byte[] Make()
    {
        var parameters = IsOld
            ? new PbeParameters(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12, HashAlgorithmName.SHA1, 1000)
            : new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        var (keys, certificates) = (new Pkcs12SafeContents(), new Pkcs12SafeContents());
        keys.AddSafeBag(
            new Pkcs12ShroudedKeyBag(Pkcs8PrivateKeyInfo.Decode(Owner.Key.Pkcs8, out _).Encrypt(Passphrase, parameters))
        );
        certificates.AddCertificate(Owner.Certificate);
        var builder = new Pkcs12Builder();
        builder.AddSafeContentsEncrypted(certificates, Passphrase, parameters);
        builder.AddSafeContentsUnencrypted(keys);
        builder.SealWithoutIntegrity();
        return Sealed(builder.Encode());
    }

    private byte[] Sealed(byte[] open)
    {
        var parts = new AsnReader(open, AsnEncodingRules.BER).ReadSequence();
        parts.ReadInteger();
        var safe = parts.ReadSequence();
        safe.ReadObjectIdentifier();
        var contents = safe.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadOctetString();
        contents = HasUnknownCipher ? Replace(contents, Aes, Unknown) : contents;
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(3);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(TestOids.Data);
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                {
                    writer.WriteOctetString(contents);
                }
            }

            if (NewerSeal is { } newer)
            {
                WriteNewer(writer, contents, newer);
            }
            else if (Seal is { } older)
            {
                WriteOlder(writer, contents, older);
            }
        }

        return writer.Encode();
    }

    // The platform makes the older MAC.
    private void WriteOlder(AsnWriter writer, byte[] contents, HashAlgorithmName digest)
    {
        byte[] salt = [1, 2, 3, 4, 5, 6, 7, 8];
        var key = Derived(digest, salt);
        WriteSeal(
            writer,
            () =>
            {
                writer.WriteObjectIdentifier(SaidDigest ?? TestOids.Digest(digest));
                writer.WriteNull();
            },
            Code(digest, key, contents),
            salt,
            1000
        );
    }

    private void WriteNewer(AsnWriter writer, byte[] contents, HashAlgorithmName digest)
    {
        byte[] salt = [1, 2, 3, 4, 5, 6, 7, 8];
        var key = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(Passphrase), salt, 1000, digest, 32);
        var hmac =
            SaidDigest
            ?? "1.2.840.113549.2."
                + digest.Name switch
                {
                    "SHA1" => "7",
                    "SHA384" => "10",
                    "SHA512" => "11",
                    _ => "9",
                };
        WriteSeal(
            writer,
            () =>
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.5.14");
                using (writer.PushSequence())
                {
                    using (writer.PushSequence())
                    {
                        writer.WriteObjectIdentifier("1.2.840.113549.1.5.12");
                        using (writer.PushSequence())
                        {
                            writer.WriteOctetString(salt);
                            writer.WriteInteger(1000);
                            writer.WriteInteger(32);
                            WriteAlgorithm(writer, hmac);
                        }
                    }

                    WriteAlgorithm(writer, hmac);
                }
            },
            Code(digest, key, contents),
            [0],
            1
        );
    }

    private static void WriteAlgorithm(AsnWriter writer, string oid)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            writer.WriteNull();
        }
    }

    private static void WriteSeal(AsnWriter writer, Action algorithm, byte[] code, byte[] salt, int rounds)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    algorithm();
                }

                writer.WriteOctetString(code);
            }

            writer.WriteOctetString(salt);
            writer.WriteInteger(rounds);
        }
    }

    // RFC 7292, appendix B.2, for one block: the purpose, the salt and the passphrase, each filled up, digested a
    // thousand times.
    private byte[] Derived(HashAlgorithmName digest, byte[] salt)
    {
        var block = digest.Name is "SHA384" or "SHA512" ? 128 : 64;
        byte[] text = [.. Encoding.BigEndianUnicode.GetBytes(Passphrase), 0, 0];
        byte[] Filled(byte[] part) =>
            [.. Enumerable.Range(0, (part.Length + block - 1) / block * block).Select(i => part[i % part.Length])];
        byte[] key = [.. Enumerable.Repeat((byte)3, block), .. Filled(salt), .. Filled(text)];
        for (var i = 0; i < 1000; i++)
        {
            key = CryptographicOperations.HashData(digest, key);
        }

        return key;
    }

    private static byte[] Code(HashAlgorithmName digest, byte[] key, byte[] contents) =>
        CryptographicOperations.HmacData(digest, key, contents);

    private static byte[] Replace(byte[] bytes, byte[] from, byte[] to)
    {
        for (int at, start = 0; (at = bytes.AsSpan(start).IndexOf(from)) >= 0; start += at + 1)
        {
            to.CopyTo(bytes, start + at);
        }

        return bytes;
    }
}
