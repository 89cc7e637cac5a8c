using System.Collections.Immutable;
using System.Text;
using System.Xml;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Reads the XML of an SVG file. Entities of the file's own document type are read, as Illustrator writes them; an
/// external document type is not loaded.
/// </summary>
internal sealed class SvgTree(XmlReader reader, SvgProblems problems)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string LinkNamespace = "http://www.w3.org/1999/xlink";
    private const int MostElements = 20_000;
    private const int Deepest = 100;

    // Illustrator's entities have some hundred characters each, once for every use; nested entities reach billions.
    private const int MostEntityCharacters = 1_000_000;

    private string _namespace = Namespace;
    private int _count;

    /// <summary>The root; null, with the reason, where there is none.</summary>
    public static SvgElement? Load(ReadOnlyMemory<byte> bytes, SvgProblems problems, out Reason? fault)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MostEntityCharacters,
            IgnoreComments = true,
        };
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            return new SvgTree(reader, problems).ReadFile(out fault);
        }
        catch (XmlException exception)
        {
            fault = FaultOf(exception);
            return null;
        }
    }

    // The platform's messages are not always there, but the names in them are.
    private static Reason FaultOf(XmlException exception)
    {
        var line = Math.Max(1, exception.LineNumber);
        if (exception.Message.Contains("MaxCharactersFromEntities", StringComparison.Ordinal))
        {
            return Reason.Of(PictureFinding.LongEntities, line);
        }

        return
            exception.InnerException is ArgumentException
            || exception.Message.Contains("ncoding", StringComparison.Ordinal)
            ? PictureFinding.OtherEncoding
            : Reason.Of(PictureFinding.BrokenXml, line);
    }

    private SvgElement? ReadFile(out Reason? fault)
    {
        fault = null;
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name is "xml-stylesheet")
            {
                problems.Add(Reason.Of(SvgPhrase.StyleSheet, LineOf()));
            }
        }

        _namespace = reader.NamespaceURI;
        if (!string.Equals(reader.LocalName, "svg", StringComparison.Ordinal) || _namespace is not (Namespace or ""))
        {
            // Files without any namespace exist too.
            fault = PictureFinding.NoSvg;
            return null;
        }

        var root = ReadElement(null, 0, depth: 0);
        while (_count <= MostElements && reader.Read())
        {
            // The rest has to be well-formed too.
        }

        fault = _count > MostElements ? PictureFinding.LargeSvg : null;
        return fault is null ? root : null;
    }

    private int LineOf() => ((IXmlLineInfo)reader).LineNumber;

    private SvgElement ReadElement(SvgElement? parent, int place, int depth)
    {
        _count += depth > Deepest ? MostElements : 1;
        var isEmpty = reader.IsEmptyElement;
        var (name, line) = (reader.LocalName, LineOf());
        var element = new SvgElement(name, line, parent, place) { Attributes = ReadAttributes() };
        if (!isEmpty)
        {
            ReadContent(element, depth);
        }

        return element;
    }

    private void ReadContent(SvgElement element, int depth)
    {
        var children = ImmutableArray.CreateBuilder<SvgElement>();
        var text = new StringBuilder();
        var own = reader.Depth;
        while (_count <= MostElements && reader.Read() && reader.Depth > own)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when string.Equals(reader.NamespaceURI, _namespace, StringComparison.Ordinal):
                    children.Add(ReadElement(element, children.Count, depth + 1));
                    break;
                case XmlNodeType.Element:
                    SkipContent();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    text.Append(reader.Value);
                    break;
                default:
                    break;
            }
        }

        element.Children = children.ToImmutable();
        element.Text = text.ToString();
    }

    // To the element's end tag, so that the next Read leaves it.
    private void SkipContent()
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth) { }
    }

    // SVG 2, 16.1.5: of two `href` attributes, the one without a prefix counts.
    private Dictionary<string, string> ReadAttributes()
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        string? link = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0)
            {
                attributes[reader.LocalName] = reader.Value;
            }
            else if (reader.NamespaceURI is LinkNamespace && reader.LocalName is "href")
            {
                link = reader.Value;
            }
        }

        reader.MoveToElement();
        if (link is not null)
        {
            attributes.TryAdd("href", link);
        }

        return attributes;
    }
}
