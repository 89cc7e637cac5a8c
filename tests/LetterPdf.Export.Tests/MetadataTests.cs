using System.Buffers.Binary;
using System.Globalization;
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
    private static readonly XNamespace PdfaExtension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace PdfaSchema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace PdfaProperty = "http://www.aiim.org/pdfa/ns/property#";

    public static TheoryData<string> Claims { get; } = [.. Conformance.All.Select(claim => claim.ToString())];

    [Fact]
    public void The_packet_says_what_the_letter_says()
    {
        var packet = Parse(new Draft { Title = "Justice & <Peace> \"now\"", Author = "Örganization" });
        Assert.Equal(
            ["Justice & <Peace> \"now\"", "Justice & <Peace> \"now\""],
            packet.Descendants(Dc + "title").Descendants(Rdf + "li").Select(li => li.Value),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["x-default", "en-US"],
            packet
                .Descendants(Dc + "title")
                .Descendants(Rdf + "li")
                .Select(li => li.Attribute(XNamespace.Xml + "lang")!.Value),
            StringComparer.Ordinal
        );
        Assert.Equal("Örganization", packet.Descendants(Dc + "creator").Single().Value);
        Assert.Equal("en-US", packet.Descendants(Dc + "language").Single().Value);
        Assert.Equal("application/pdf", packet.Descendants(Dc + "format").Single().Value);
        Assert.All(
            ["CreateDate", "ModifyDate", "MetadataDate"],
            name => Assert.Equal("2024-05-22T00:00:00Z", packet.Descendants(Xmp + name).Single().Value)
        );
        Assert.Equal("letterpdf 0.6.0", packet.Descendants(Pdf + "Producer").Single().Value);
    }

    [Theory]
    [InlineData("HRN/2024/17")]
    [InlineData("https://example.org/letters?a=1&b=<2>")]
    [InlineData("Az. 3 \"Žan\" 正")]
    public void The_identifier_is_said_once_and_as_it_is(string identifier)
    {
        using var file = new FinishedFile(Filled(new Draft { Identifier = identifier }));
        Assert.Equal([identifier], Packet(file).Descendants(Dc + "identifier").Select(element => element.Value));
        Assert.Empty(Parse(new Draft()).Descendants(Dc + "identifier"));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_file_claims_its_standards_and_no_other(string claim)
    {
        var said = Finished(ClaimOf(claim))
            .Descendants()
            .Where(element => element.Name.Namespace == PdfaId || element.Name.Namespace == PdfuaId);
        var expected = new List<(XName, string)>();
        if (claim.StartsWith("PDF/A-", StringComparison.Ordinal))
        {
            expected.Add((PdfaId + "part", claim[6..7]));
            expected.Add((PdfaId + "conformance", claim[7..8].ToUpperInvariant()));
        }

        if (claim.EndsWith("PDF/UA-1", StringComparison.Ordinal))
        {
            expected.Add((PdfuaId + "part", "1"));
        }

        Assert.Equal(expected, said.Select(element => (element.Name, element.Value)));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void PDF_UA_is_described_for_PDF_A_where_both_are_claimed(string claim)
    {
        var packet = Finished(ClaimOf(claim));
        var described = packet
            .Descendants()
            .Where(element =>
                element.Name.NamespaceName.StartsWith("http://www.aiim.org/pdfa/ns/", StringComparison.Ordinal)
                && element.Name.Namespace != PdfaId
            );
        if (!claim.Contains(" + ", StringComparison.Ordinal))
        {
            Assert.Empty(described);
            return;
        }

        var schema = packet
            .Descendants(PdfaExtension + "schemas")
            .Single()
            .Elements(Rdf + "Bag")
            .Single()
            .Elements(Rdf + "li")
            .Single();
        Assert.Equal(
            [PdfaSchema + "schema", PdfaSchema + "namespaceURI", PdfaSchema + "prefix", PdfaSchema + "property"],
            schema.Elements().Select(element => element.Name)
        );
        Assert.Equal(
            ["PDF/UA identification", PdfuaId.NamespaceName, "pdfuaid"],
            schema.Elements().Take(3).Select(element => element.Value),
            StringComparer.Ordinal
        );
        var property = schema
            .Elements(PdfaSchema + "property")
            .Single()
            .Elements(Rdf + "Seq")
            .Single()
            .Elements(Rdf + "li")
            .Single();
        Assert.Equal(
            [
                PdfaProperty + "name",
                PdfaProperty + "valueType",
                PdfaProperty + "category",
                PdfaProperty + "description",
            ],
            property.Elements().Select(element => element.Name)
        );
        Assert.Equal(
            ["part", "Integer", "internal", "The part of ISO 14289 that the file meets"],
            property.Elements().Select(element => element.Value),
            StringComparer.Ordinal
        );
        Assert.All(
            [schema, property],
            resource => Assert.Equal("Resource", resource.Attribute(Rdf + "parseType")?.Value)
        );
    }

    [Theory]
    [InlineData("Justice & <Peace> \"now\" 'then' ]]> &amp;")]
    [InlineData("Accountability 🙂 for all")]
    [InlineData("Œuvre à l’«État» — 5 €")]
    [InlineData("Ελλάδα, Україна")]
    [InlineData("正義と平和")]
    [InlineData("العدالة للجميع")]
    [InlineData("(a \\ b) %c {0} #d")]
    [InlineData("þÿ\u00A0\u00AD")]
    [InlineData(" one\rtwo\r\nthree\nfour\tfive ")]
    public void Both_places_of_metadata_say_the_same(string text)
    {
        using var file = new FinishedFile(
            Filled(
                new Draft
                {
                    Title = text,
                    Author = $"1{text}",
                    Subject = $"2{text}",
                    Keywords = [$"3{text}", "law"],
                }
            )
        );
        var info = file.Pdf.Information;
        var packet = Packet(file);
        Assert.Equal(
            [text, $"1{text}", $"2{text}", $"3{text}, law"],
            [info.Title, info.Author, info.Subject, info.Keywords]
        );
        Assert.Equal([info.Title, info.Title], Items("title"));
        Assert.Equal([info.Author], Items("creator"));
        Assert.Equal([info.Subject, info.Subject], Items("description"));
        Assert.Equal(info.Keywords, string.Join(", ", Items("subject")));
        Assert.Equal(info.Keywords, packet.Descendants(Pdf + "Keywords").Single().Value);

        IEnumerable<string> Items(string name) =>
            packet.Descendants(Dc + name).Single().Descendants(Rdf + "li").Select(item => item.Value);
    }

    [Fact]
    public void Both_places_of_metadata_name_the_same_program_and_the_same_day()
    {
        using var file = new FinishedFile(Filled(new Draft()));
        var info = file.Pdf.Information;
        var packet = Packet(file);
        Assert.Equal(info.Producer, packet.Descendants(Pdf + "Producer").Single().Value);
        Assert.Equal(info.Creator, packet.Descendants(Xmp + "CreatorTool").Single().Value);
        Assert.Equal(
            info.GetCreatedDateTimeOffset(),
            DateTimeOffset.Parse(packet.Descendants(Xmp + "CreateDate").Single().Value, CultureInfo.InvariantCulture)
        );
        Assert.Equal(
            info.GetModifiedDateTimeOffset(),
            DateTimeOffset.Parse(packet.Descendants(Xmp + "ModifyDate").Single().Value, CultureInfo.InvariantCulture)
        );
        Assert.Equal(new DateTimeOffset(2024, 5, 22, 0, 0, 0, TimeSpan.Zero), info.GetCreatedDateTimeOffset());
    }

    [Fact]
    public void What_a_letter_does_not_say_stands_in_neither_place()
    {
        using var file = new FinishedFile(Filled(new Draft { Author = null }));
        Assert.Equal(
            [null, null, null],
            [file.Pdf.Information.Author, file.Pdf.Information.Subject, file.Pdf.Information.Keywords]
        );
        XName[] names = [Dc + "creator", Dc + "description", Dc + "subject", Pdf + "Keywords"];
        Assert.DoesNotContain(Packet(file).Descendants(), element => names.Contains(element.Name));
    }

    [Fact]
    public void The_information_dictionary_agrees()
    {
        var pdf = Exporting.Readable(Filled(new Draft { Title = "T", Author = "A" }));
        Assert.Contains(
            "<<\n  /Title (T)\n  /Author (A)\n  /Creator (letterpdf 0.6.0)\n  /Producer (letterpdf 0.6.0)\n"
                + "  /CreationDate (D:20240522000000Z)\n  /ModDate (D:20240522000000Z)\n>>\nendobj\n\n",
            pdf,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_catalog_says_what_PDF_A_and_PDF_UA_ask()
    {
        var catalog = Exporting.Between(Exporting.Readable(Filled(new Draft())), "/Type /Catalog", "endobj");
        Assert.All(
            [
                "/Lang (en-US)",
                "/Marked true",
                "/DisplayDocTitle true",
                "/S /GTS_PDFA1",
                "/StructTreeRoot ",
                "/Metadata ",
                "/DestOutputProfile ",
            ],
            part => Assert.Contains(part, catalog, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_colour_profile_is_well_formed_and_white_is_white()
    {
        var profile = SrgbProfile.Bytes.Span;
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile[36..40]));
        var tags = Tags();
        Assert.Equal(
            ["bTRC", "bXYZ", "chad", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"],
            tags.Keys.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(tags["rTRC"], tags["bTRC"]);
        for (var axis = 0; axis < 3; axis++)
        {
            Assert.Equal(
                Fixed(tags["wtpt"], axis),
                Fixed(tags["rXYZ"], axis) + Fixed(tags["gXYZ"], axis) + Fixed(tags["bXYZ"], axis),
                0.0001
            );
        }

        static Dictionary<string, (int Offset, int Length)> Tags()
        {
            var table = SrgbProfile.Bytes.Span[128..];
            var tags = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
            for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(table); i++)
            {
                var entry = table.Slice(4 + (12 * i), 12);
                var (offset, length) = (
                    BinaryPrimitives.ReadInt32BigEndian(entry[4..]),
                    BinaryPrimitives.ReadInt32BigEndian(entry[8..])
                );
                Assert.Equal(0, offset % 4);
                Assert.InRange(offset + length, 1, SrgbProfile.Bytes.Length);
                tags.Add(Encoding.ASCII.GetString(entry[..4]), (offset, length));
            }

            return tags;
        }

        static double Fixed((int Offset, int Length) tag, int axis) =>
            BinaryPrimitives.ReadInt32BigEndian(SrgbProfile.Bytes.Span[(tag.Offset + 8 + (4 * axis))..]) / 65536.0;
    }

    private static XDocument Parse(Draft draft) =>
        XDocument.Parse(Encoding.UTF8.GetString(XmpPacket.Write(Filled(draft))).TrimStart('\uFEFF'));

    private static Conformance ClaimOf(string name) => Conformance.All.Single(claim => claim.ToString() == name);

    private static XDocument Finished(Conformance claim)
    {
        using var file = new FinishedFile(Filled(new Draft { Conformance = claim }));
        return Packet(file);
    }

    private static XDocument Packet(FinishedFile file)
    {
        Assert.True(file.Pdf.TryGetXmpMetadata(out var metadata));
        return XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlMemory().Span).TrimStart('\uFEFF'));
    }

    private static TypesetDocument Filled(Draft draft) => draft.Line(StructureRole.Paragraph, "Text").Done();
}
