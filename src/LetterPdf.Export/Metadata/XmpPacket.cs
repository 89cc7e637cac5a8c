using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The document's metadata as an XMP packet (ISO 16684-1): UTF-8, without padding, not to be edited in
/// place.</summary>
internal static class XmpPacket
{
    // The packet's identifier is fixed by ISO 16684-1, 7.3.2.
    private const string Head = """
        <?xpacket begin="{0}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/">

        """;

    private const string Tail = """
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private const char ByteOrderMark = '\uFEFF';

    public static byte[] Write(TypesetDocument document)
    {
        var text = new StringBuilder(Head.Replace("{0}", ByteOrderMark.ToString(), StringComparison.Ordinal));
        WriteDublinCore(text, document);
        WriteProperties(text, document);
        text.Append("</rdf:Description>\n");
        text.Append(StandardsMetadata.Write(document.Conformance));
        text.Append(Tail);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteDublinCore(StringBuilder text, TypesetDocument document)
    {
        Line(text, "<dc:format>application/pdf</dc:format>");
        Line(text, $"<dc:title>{Alternatives(document.Title, document.Language)}</dc:title>");
        if (document.Author is { } author)
        {
            Line(text, $"<dc:creator><rdf:Seq><rdf:li>{Escape(author)}</rdf:li></rdf:Seq></dc:creator>");
        }

        if (document.Identifier is { } identifier)
        {
            Line(text, $"<dc:identifier>{Escape(identifier)}</dc:identifier>");
        }

        if (document.Subject is { } subject)
        {
            Line(text, $"<dc:description>{Alternatives(subject, document.Language)}</dc:description>");
        }

        if (!document.Keywords.IsEmpty)
        {
            var keywords = string.Concat(document.Keywords.Select(keyword => $"<rdf:li>{Escape(keyword)}</rdf:li>"));
            Line(text, $"<dc:subject><rdf:Bag>{keywords}</rdf:Bag></dc:subject>");
        }

        Line(text, $"<dc:language><rdf:Bag><rdf:li>{Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>");
    }

    private static void WriteProperties(StringBuilder text, TypesetDocument document)
    {
        var date = document.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        if (!document.Keywords.IsEmpty)
        {
            Line(text, $"<pdf:Keywords>{Escape(KeywordsOf(document))}</pdf:Keywords>");
        }

        Line(text, $"<pdf:Producer>{Producer.Name}</pdf:Producer>");
        Line(text, $"<xmp:CreatorTool>{Producer.Name}</xmp:CreatorTool>");
        Line(text, $"<xmp:CreateDate>{date}</xmp:CreateDate>");
        Line(text, $"<xmp:ModifyDate>{date}</xmp:ModifyDate>");
        Line(text, $"<xmp:MetadataDate>{date}</xmp:MetadataDate>");
    }

    /// <summary>The keywords as one string, the same as in the information dictionary.</summary>
    public static string KeywordsOf(TypesetDocument document) => string.Join(", ", document.Keywords);

    // The text both as the default and in its language, since there is only one.
    private static string Alternatives(string value, string language) =>
        $"<rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(value)}</rdf:li><rdf:li "
        + $"xml:lang=\"{Escape(language)}\">{Escape(value)}</rdf:li></rdf:Alt>";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    // An XML reader takes a bare carriage return for a line feed (XML 1.0, 2.11).
    private static string Escape(string value) =>
        value
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("\r", "&#xD;", StringComparison.Ordinal)
            is var escaped
        && FileWords.AreIn(Encoding.UTF8.GetBytes(value))
            ? WithoutWords(escaped)
            : escaped;

    // The packet is not compressed, so text in it could be taken for a part of the file.
    private static string WithoutWords(string escaped) =>
        FileWords.All.Aggregate(
            escaped,
            (text, word) =>
                text.Replace(
                    word,
                    string.Create(CultureInfo.InvariantCulture, $"&#{(int)word[0]};{word[1..]}"),
                    StringComparison.Ordinal
                )
        );
}
