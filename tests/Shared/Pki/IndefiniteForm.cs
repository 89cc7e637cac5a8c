using System.Formats.Asn1;

namespace LetterPdf.Tests.Pki;

/// <summary>Rewrites DER with indefinite lengths (BER; ITU-T X.690, 8.1.3.6), as old programs do.</summary>
internal static class IndefiniteForm
{
    /// <summary>The value with indefinite lengths in its outermost constructed parts, down to a depth.</summary>
    public static byte[] Of(byte[] der, int depth)
    {
        var reader = new AsnReader(der, AsnEncodingRules.BER);
        var tag = reader.PeekTag();
        if (!tag.IsConstructed || depth == 0)
        {
            return der;
        }

        var parts = new List<byte>();
        var contents = new AsnReader(reader.PeekContentBytes(), AsnEncodingRules.BER);
        while (contents.HasData)
        {
            parts.AddRange(Of(contents.ReadEncodedValue().ToArray(), depth - 1));
        }

        return [der[0], 0x80, .. parts, 0, 0];
    }
}
