using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>What ASN.1 structures of several standards have in common.</summary>
internal static class Asn1
{
    public static Asn1Tag Context(int number) => new(TagClass.ContextSpecific, number);

    public static Asn1Tag ContextConstructed(int number) => new(TagClass.ContextSpecific, number, isConstructed: true);

    public static bool IsContext(this AsnReader reader, int number) =>
        reader.HasData && reader.PeekTag() is { TagClass: TagClass.ContextSpecific } tag && tag.TagValue == number;

    /// <summary>UTCTime or GeneralizedTime (RFC 5280, 4.1.2.5).</summary>
    public static DateTimeOffset ReadTime(this AsnReader reader) =>
        reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
