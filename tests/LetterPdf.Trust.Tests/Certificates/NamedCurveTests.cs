using System.Formats.Asn1;

namespace LetterPdf.Trust.Tests.Certificates;

public sealed class NamedCurveTests
{
    [Theory]
    [InlineData("1.2.840.10045.3.1.7", true, true)]
    [InlineData("1.3.132.0.34", true, true)]
    [InlineData("1.3.132.0.35", true, true)]
    [InlineData("1.3.36.3.3.2.8.1.1.7", true, false)]
    [InlineData("1.3.132.0.10", false, false)]
    public void Curves_are_known_by_their_names(string oid, bool isKnown, bool isNist)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteObjectIdentifier(oid);
        var parameters = writer.Encode();
        Assert.Equal((isKnown, isNist), (NamedCurve.IsKnown(parameters), NamedCurve.IsNist(parameters)));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x30, 0x03, 0x02, 0x01, 0x01 })]
    [InlineData(new byte[] { 0x05, 0x00 })]
    public void A_curve_that_is_written_out_has_no_name(byte[] parameters) =>
        Assert.False(NamedCurve.IsKnown(parameters));
}
