using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class MetadataTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfaId = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfuaId = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace PdfaProperty = "http://www.aiim.org/pdfa/ns/property#";

    [Fact]
    public void The_packet_says_what_the_letter_says()
    {
        var packet = Parse(new Draft { Title = "Justice & <Peace> \"now\"", Author = "Örganization" });
        Assert.Equal(["Justice & <Peace> \"now\"", "Justice & <Peace> \"now\""], packet.Descendants(Dc + "title").Descendants(Rdf + "li").Select(li => li.Value), StringComparer.Ordinal);
        Assert.Equal(["x-default", "en-US"], packet.Descendants(Dc + "title").Descendants(Rdf + "li").Select(li => li.Attribute(XNamespace.Xml + "lang")!.Value), StringComparer.Ordinal);
        Assert.Equal("Örganization", packet.Descendants(Dc + "creator").Single().Value);
        Assert.Equal("en-US", packet.Descendants(Dc + "language").Single().Value);
        Assert.Equal("application/pdf", packet.Descendants(Dc + "format").Single().Value);
        Assert.All(["CreateDate", "ModifyDate", "MetadataDate"], name => Assert.Equal("2024-05-22T00:00:00Z", packet.Descendants(Xmp + name).Single().Value));
        Assert.Equal("letterpdf 0.1.0", packet.Descendants(Pdf + "Producer").Single().Value);
    }

    [Fact]
    public void Both_standards_are_claimed_and_the_second_is_described_for_the_first()
    {
        var packet = Parse(new Draft());
        Assert.Equal("2", packet.Descendants(PdfaId + "part").Single().Value);
        Assert.Equal("A", packet.Descendants(PdfaId + "conformance").Single().Value);
        Assert.Equal("1", packet.Descendants(PdfuaId + "part").Single().Value);
        Assert.Equal("part", packet.Descendants(PdfaProperty + "name").Single().Value);
    }

    [Theory]
    [InlineData(PdfStandard.PdfA2a, 1, 0)]
    [InlineData(PdfStandard.PdfUa1, 0, 1)]
    public void Only_what_is_claimed_is_said(PdfStandard standard, int archival, int accessible)
    {
        Assert.True(Conformance.TryCreate([standard], out var conformance));
        var packet = Parse(new Draft { Conformance = conformance });
        Assert.Equal(archival, packet.Descendants(PdfaId + "part").Count());
        Assert.Equal(accessible, packet.Descendants(PdfuaId + "part").Count());
        Assert.Empty(packet.Descendants(PdfaProperty + "name"));
    }

    [Fact]
    public void The_information_dictionary_agrees()
    {
        var pdf = Exporting.Readable(Filled(new Draft { Title = "T", Author = "A" }));
        Assert.EndsWith(
            "<<\n  /Title (T)\n  /Author (A)\n  /Creator (letterpdf 0.1.0)\n  /Producer (letterpdf 0.1.0)\n"
            + "  /CreationDate (D:20240522000000Z)\n  /ModDate (D:20240522000000Z)\n>>\nendobj\n\n",
            pdf[..pdf.IndexOf("xref\n0", StringComparison.Ordinal)],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalog_says_what_PDF_A_and_PDF_UA_ask()
    {
        var catalog = Exporting.Between(Exporting.Readable(Filled(new Draft())), "/Type /Catalog", "endobj");
        Assert.All(
            ["/Lang (en-US)", "/Marked true", "/DisplayDocTitle true", "/S /GTS_PDFA1", "/StructTreeRoot ", "/Metadata ", "/DestOutputProfile "],
            part => Assert.Contains(part, catalog, StringComparison.Ordinal));
    }

    [Fact]
    public void The_colour_profile_is_well_formed_and_white_is_white()
    {
        var profile = SrgbProfile.Bytes.Span;
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile[36..40]));
        var tags = Tags();
        Assert.Equal(["bTRC", "bXYZ", "chad", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"], tags.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(tags["rTRC"], tags["bTRC"]);
        for (var axis = 0; axis < 3; axis++)
        {
            Assert.Equal(Fixed(tags["wtpt"], axis), Fixed(tags["rXYZ"], axis) + Fixed(tags["gXYZ"], axis) + Fixed(tags["bXYZ"], axis), 0.0001);
        }

        static Dictionary<string, (int Offset, int Length)> Tags()
        {
            var table = SrgbProfile.Bytes.Span[128..];
            var tags = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
            for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(table); i++)
            {
                var entry = table.Slice(4 + (12 * i), 12);
                var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]));
                Assert.Equal(0, offset % 4);
                Assert.InRange(offset + length, 1, SrgbProfile.Bytes.Length);
                tags.Add(Encoding.ASCII.GetString(entry[..4]), (offset, length));
            }

            return tags;
        }

        static double Fixed((int Offset, int Length) tag, int axis) =>
            BinaryPrimitives.ReadInt32BigEndian(SrgbProfile.Bytes.Span[(tag.Offset + 8 + (4 * axis))..]) / 65536.0;
    }

    private static XDocument Parse(Draft draft) => XDocument.Parse(Encoding.UTF8.GetString(XmpPacket.Write(Filled(draft))).TrimStart('\uFEFF'));

    private static TypesetDocument Filled(Draft draft) => draft.Line(StructureRole.Paragraph, "Text").Done();
}
