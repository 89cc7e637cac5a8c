using System.Formats.Asn1;
using System.Numerics;

namespace LetterPdf.Trust;

/// <summary>A count in a certificate, which could be written as any large number.</summary>
internal static class SmallNumber
{
    /// <summary>The number, capped at the largest that is counted with.</summary>
    /// <exception cref="AsnContentException">There is none, or it is below zero.</exception>
    public static int Read(AsnReader reader, Asn1Tag? tag = null)
    {
        var number = reader.ReadInteger(tag);
        return number < BigInteger.Zero ? throw new AsnContentException() : (int)BigInteger.Min(number, int.MaxValue);
    }
}
