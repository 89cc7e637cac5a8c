using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LetterPdf.Trust;

/// <summary>An algorithm and its parameters (RFC 5280, 4.1.1.2).</summary>
/// <param name="Oid">Its object identifier.</param>
/// <param name="Parameters">As encoded; empty where there are none.</param>
internal sealed record AlgorithmIdentifier(string Oid, ReadOnlyMemory<byte> Parameters)
{
    /// <exception cref="AsnContentException">There is no algorithm identifier.</exception>
    public static AlgorithmIdentifier Read(AsnReader reader)
    {
        var sequence = reader.ReadSequence();
        var oid = sequence.ReadObjectIdentifier();
        var parameters = sequence.HasData ? sequence.ReadEncodedValue() : default;
        sequence.ThrowIfNotEmpty();
        return new AlgorithmIdentifier(oid, parameters);
    }

    public void Write(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oid);
            if (!Parameters.IsEmpty)
            {
                writer.WriteEncodedValue(Parameters.Span);
            }
        }
    }

    /// <summary>The digest that an object identifier names; null for one that is not safe to use, or not
    /// known.</summary>
    public static HashAlgorithmName? Digest(string oid) =>
        oid switch
        {
            Oids.Sha256 => HashAlgorithmName.SHA256,
            Oids.Sha384 => HashAlgorithmName.SHA384,
            Oids.Sha512 => HashAlgorithmName.SHA512,
            _ => null,
        };

    public static string OidOf(HashAlgorithmName digest) =>
        digest.Name switch
        {
            "SHA384" => Oids.Sha384,
            "SHA512" => Oids.Sha512,
            _ => Oids.Sha256,
        };
}
