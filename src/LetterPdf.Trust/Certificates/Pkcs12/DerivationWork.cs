using System.Formats.Asn1;
using System.Numerics;

namespace LetterPdf.Trust;

/// <summary>How much work a file asks for before it opens (RFC 8018, 4.2): a forged one could keep the program busy for
/// days.</summary>
internal static class DerivationWork
{
    private const int MostRounds = 5_000_000;
    private const int DeepestValue = 24;

    /// <summary>Whether any part asks for too much. In every known form the number of rounds follows the
    /// salt.</summary>
    public static bool IsTooMuch(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            return IsTooMuch(new AsnReader(encoded, AsnEncodingRules.BER), 0);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    private static bool IsTooMuch(AsnReader reader, int depth)
    {
        var isBehindSalt = false;
        while (reader.HasData && depth < DeepestValue)
        {
            var tag = reader.PeekTag();
            var isText = tag.HasSameClassAndValue(Asn1Tag.PrimitiveOctetString);
            if (isBehindSalt && tag.HasSameClassAndValue(Asn1Tag.Integer) && reader.ReadInteger() is var rounds)
            {
                if (rounds > MostRounds || rounds < BigInteger.Zero)
                {
                    return true;
                }
            }
            else if (
                (isText || tag.IsConstructed)
                && IsTooMuchInside(isText ? reader.ReadOctetString() : reader.PeekContentBytes(), depth)
            )
            {
                return true;
            }
            else if (!isText)
            {
                reader.ReadEncodedValue();
            }

            isBehindSalt = isText;
        }

        return false;
    }

    // An octet string may contain values of its own, or only look as if it did.
    private static bool IsTooMuchInside(ReadOnlyMemory<byte> contents, int depth)
    {
        try
        {
            return IsTooMuch(new AsnReader(contents, AsnEncodingRules.BER), depth + 1);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }
}
