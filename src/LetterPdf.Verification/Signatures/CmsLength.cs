using System.Formats.Asn1;

namespace LetterPdf.Verification;

/// <summary>The length of a signature's value: strict DER, or BER with indefinite lengths, as NSS and others write
/// it.</summary>
internal static class CmsLength
{
    private const byte Sequence = 0x30;

    /// <summary>The length in bytes of the sequence that the bytes begin with; null where they begin with none, or it
    /// is truncated.</summary>
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
