using System.Xml;
using System.Xml.Linq;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads the document's XMP packet, without following anything that leads out of it.</summary>
internal static class XmpReader
{
    private const int MostCharacters = 1_000_000;
    private const int DeepestNesting = 64;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    public static XmpFacts? Read(PdfBody body, PdfDictionary catalog, FaultLog log)
    {
        var number = PdfBody.NumberOf(catalog["Metadata"]);
        if (body.Resolve(catalog["Metadata"]) is not PdfStream stream || body.Data(stream) is not { } data)
        {
            log.Add(CheckName.Metadata, MetadataFault.Missing, number);
            return null;
        }

        if (stream.Dictionary["Filter"] is not null)
        {
            log.Add(CheckName.Metadata, MetadataFault.Packed, number);
        }

        try
        {
            if (Parse(data) is { } root)
            {
                return Facts(root);
            }

            log.Add(CheckName.Metadata, MetadataFault.TooDeep, number);
        }
        catch (XmlException fault)
        {
            log.Add(CheckName.Metadata, Reason.Of(MetadataFault.NoXml, fault.LineNumber, fault.LinePosition), number);
        }

        return null;
    }

    // Null where elements are nested deeper than recursion can safely walk.
    private static XElement? Parse(ReadOnlyMemory<byte> data)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
        };
        using var walk = XmlReader.Create(new MemoryStream(data.ToArray()), settings);
        while (walk.Read())
        {
            if (walk.Depth > DeepestNesting)
            {
                return null;
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(data.ToArray()), settings);
        return XElement.Load(reader);
    }

    private static XmpFacts Facts(XElement root) =>
        new()
        {
            Title = Default(root, Core + "title"),
            Creator = root.Descendants(Core + "creator").Descendants(Rdf + "li").FirstOrDefault()?.Value,
            Identifiers = Values(root, Core + "identifier"),
            Description = Default(root, Core + "description"),
            Keywords = Values(root, Pdf + "Keywords").FirstOrDefault(),
            Producer = Values(root, Pdf + "Producer").FirstOrDefault(),
            CreatorTool = Values(root, Basic + "CreatorTool").FirstOrDefault(),
            CreateDate = Values(root, Basic + "CreateDate").FirstOrDefault(),
            ModifyDate = Values(root, Basic + "ModifyDate").FirstOrDefault(),
            ArchiveParts = Values(root, Archive + "part"),
            ArchiveLevels = Values(root, Archive + "conformance"),
            AccessParts = Values(root, Access + "part"),
            DescribesAccess = root.Descendants(Schema + "namespaceURI")
                .Any(uri =>
                    string.Equals(uri.Value, Access.NamespaceName, StringComparison.Ordinal) && IsComplete(uri.Parent!)
                ),
        };

    // A property is an element of its own, or an attribute of its description (ISO 16684-1, 7.5).
    private static List<string> Values(XElement root, XName name) =>
        [
            .. root.Descendants(name).Select(element => element.Value),
            .. root.Descendants(Rdf + "Description").Attributes(name).Select(attribute => attribute.Value),
        ];

    private static string? Default(XElement root, XName name)
    {
        var items = root.Descendants(name).Descendants(Rdf + "li").ToList();
        return (
            items.Find(item => (string?)item.Attribute(XNamespace.Xml + "lang") is "x-default")
            ?? items.FirstOrDefault()
        )?.Value;
    }

    private static bool IsComplete(XElement schema) =>
        schema.Element(Schema + "schema") is not null
        && schema.Element(Schema + "prefix")?.Value is "pdfuaid"
        && schema
            .Descendants(Property + "name")
            .Any(name =>
                name.Value is "part"
                && name.Parent!.Element(Property + "valueType")?.Value is "Integer"
                && name.Parent.Element(Property + "category")?.Value is "internal"
                && name.Parent.Element(Property + "description") is not null
            );
}
