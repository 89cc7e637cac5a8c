using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>
/// Whether bytes are, from the first to the last, what a proof store says they are. If only the beginning were
/// checked, anything could be hidden after or within it.
/// </summary>
public static class ProofForm
{
    /// <summary>One certificate in DER (RFC 5280, 4.1).</summary>
    public static bool IsCertificate(ReadOnlyMemory<byte> data) =>
        IsSignedWhole(data, last: null) && CertificateFile.Decode(data.Span) is not null;

    /// <summary>One list of revoked certificates in DER (RFC 5280, 5.1).</summary>
    public static bool IsList(ReadOnlyMemory<byte> data) =>
        IsSignedWhole(data, last: null) && RevocationList.Read(data) is not null;

    /// <summary>One OCSP response in DER (RFC 6960, 4.2.1).</summary>
    public static bool IsAnswer(ReadOnlyMemory<byte> data) =>
        DerForm.IsCanonical(data)
        && Basic(data) is { } basic
        && IsSignedWhole(basic, last: Asn1.ContextConstructed(0))
        && OcspResponse.Read(data) is not null;

    /// <summary>One time stamp in DER (RFC 3161, 2.4.2).</summary>
    public static bool IsTimestamp(ReadOnlyMemory<byte> data) =>
        DerForm.IsCanonical(data) && IsContentInfo(data) && TimestampToken.Read(data, []).IsDone;

    // RFC 5652, 3: the kind of the content, and one content.
    private static bool IsContentInfo(ReadOnlyMemory<byte> data)
    {
        var parts = new AsnReader(data, AsnEncodingRules.DER).ReadSequence();
        if (!Takes(parts, Asn1Tag.ObjectIdentifier) || !parts.HasData || parts.PeekTag() != Asn1.ContextConstructed(0))
        {
            return false;
        }

        var content = parts.ReadSequence(Asn1.ContextConstructed(0));
        return !parts.HasData && Takes(content, Asn1Tag.Sequence) && !content.HasData;
    }

    // All three have a signed part, the algorithm and the signature; an OCSP response may have certificates after
    // them.
    private static bool IsSignedWhole(ReadOnlyMemory<byte> data, Asn1Tag? last)
    {
        if (!DerForm.IsCanonical(data))
        {
            return false;
        }

        var parts = new AsnReader(data, AsnEncodingRules.DER).ReadSequence();
        return Takes(parts, Asn1Tag.Sequence)
            && Takes(parts, Asn1Tag.Sequence)
            && Takes(parts, Asn1Tag.PrimitiveBitString)
            && (!parts.HasData || (last is { } tag && Takes(parts, tag) && !parts.HasData));
    }

    private static bool Takes(AsnReader reader, Asn1Tag tag)
    {
        if (!reader.HasData || !reader.PeekTag().HasSameClassAndValue(tag))
        {
            return false;
        }

        reader.ReadEncodedValue();
        return true;
    }

    // ResponseStatus, followed by the type and the bytes of the response and nothing more.
    private static ReadOnlyMemory<byte>? Basic(ReadOnlyMemory<byte> data)
    {
        try
        {
            var response = new AsnReader(data, AsnEncodingRules.DER).ReadSequence();
            response.ReadEnumeratedBytes();
            var outer = response.ReadSequence(Asn1.ContextConstructed(0));
            var bytes = outer.ReadSequence();
            bytes.ReadObjectIdentifier();
            var basic = bytes.ReadOctetString();
            return response.HasData || outer.HasData || bytes.HasData ? null : basic;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
