using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>Whether bytes are one value in DER (ITU-T X.690, 10), with all values inside it.</summary>
internal static class DerForm
{
    // Names and extensions of real certificates stand less than 20 deep.
    private const int Deepest = 40;

    public static bool IsCanonical(ReadOnlyMemory<byte> data)
    {
        try
        {
            var reader = new AsnReader(data, AsnEncodingRules.DER);
            return reader.HasData && reader.PeekTag() == Asn1Tag.Sequence && IsCanonical(reader, 0) && !reader.HasData;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    // Reads one value. The reader rejects a length that is not in its shortest form.
    private static bool IsCanonical(AsnReader reader, int depth)
    {
        if (depth > Deepest)
        {
            return false;
        }

        var isConstructed = reader.PeekTag().IsConstructed;
        var content = new AsnReader(isConstructed ? reader.PeekContentBytes() : default, AsnEncodingRules.DER);
        reader.ReadEncodedValue();
        while (content.HasData)
        {
            if (!IsCanonical(content, depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
