using System.Formats.Asn1;

namespace LetterPdf.Verification;

/// <summary>How long a signature's value is: DER as the standard has it, or BER, whose lengths may be open, as NSS and
/// others write it.</summary>
internal static class CmsLength
{
    private const byte Sequence = 0x30;

    /// <summary>The length of the sequence that the bytes begin with; null where they begin with none, or break off in
    /// it.</summary>
    public static int? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            AsnDecoder.ReadEncodedValue(bytes, AsnEncodingRules.BER, out _, out _, out var consumed);
            return bytes[0] == Sequence ? consumed : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
