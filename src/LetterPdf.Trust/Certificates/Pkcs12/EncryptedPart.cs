using System.Collections.Immutable;
using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>How the parts of a PKCS #12 file are encrypted (RFC 7292, 4.1; RFC 5652, 8), which the platform does not
/// tell.</summary>
internal static class EncryptedPart
{
    private const string EncryptedData = "1.2.840.113549.1.7.6";

    /// <summary>One for each part, in their order; null for one that is not encrypted under a passphrase. None where
    /// the file can't be read.</summary>
    public static ImmutableArray<AlgorithmIdentifier?> AlgorithmsOf(ReadOnlyMemory<byte> file)
    {
        try
        {
            var whole = new AsnReader(file, AsnEncodingRules.BER).ReadSequence();
            whole.ReadInteger();
            var safe = whole.ReadSequence();
            safe.ReadObjectIdentifier();
            var parts = new AsnReader(
                safe.ReadSequence(Asn1.ContextConstructed(0)).ReadOctetString(),
                AsnEncodingRules.BER
            ).ReadSequence();
            var algorithms = ImmutableArray.CreateBuilder<AlgorithmIdentifier?>();
            while (parts.HasData)
            {
                algorithms.Add(Algorithm(parts.ReadSequence()));
            }

            return algorithms.ToImmutable();
        }
        catch (AsnContentException)
        {
            return [];
        }
    }

    private static AlgorithmIdentifier? Algorithm(AsnReader part)
    {
        if (!string.Equals(part.ReadObjectIdentifier(), EncryptedData, StringComparison.Ordinal))
        {
            return null;
        }

        var data = part.ReadSequence(Asn1.ContextConstructed(0)).ReadSequence();
        data.ReadInteger();
        var contents = data.ReadSequence();
        contents.ReadObjectIdentifier();
        return AlgorithmIdentifier.Read(contents);
    }
}
