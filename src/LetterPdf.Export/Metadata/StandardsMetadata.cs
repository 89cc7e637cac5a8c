using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The part of the metadata that claims standards.</summary>
internal static class StandardsMetadata
{
    // ISO 19005-2, 6.6.4.
    private static string PdfA(ArchiveClaim claim) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>{claim.Part}</pdfaid:part>
            <pdfaid:conformance>{claim.Level}</pdfaid:conformance>
            </rdf:Description>

            """
        );

    // ISO 14289-1, clause 5.
    private const string PdfUa = """
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>

        """;

    // ISO 19005-2, 6.6.2.3: pdfuaid is not predefined in PDF/A, so it must be described where both are claimed.
    private const string PdfUaDescription = """
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file meets</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    public static string Write(Conformance conformance)
    {
        var text = new StringBuilder();
        if (conformance.Archive is { } archive)
        {
            text.Append(PdfA(archive));
        }

        if (conformance.IsAccessible)
        {
            text.Append(PdfUa).Append(conformance.Archive is null ? string.Empty : PdfUaDescription);
        }

        return text.ToString();
    }
}
