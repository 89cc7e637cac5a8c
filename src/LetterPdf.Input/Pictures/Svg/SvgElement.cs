using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace LetterPdf.Input;

/// <summary>An element of an SVG file.</summary>
/// <param name="Name">Without prefix.</param>
/// <param name="Line">From 1.</param>
/// <param name="Attributes">Presentation attributes, and over them the declarations of `style`.</param>
/// <param name="Children">Elements of SVG only: what other programs have put into the file draws nothing.</param>
internal sealed record SvgElement(string Name, int Line, ImmutableDictionary<string, string> Attributes, ImmutableArray<SvgElement> Children)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string LinkNamespace = "http://www.w3.org/1999/xlink";
    private const int MostElements = 20_000;
    private const int Deepest = 100;

    public string? this[string name] => Attributes.GetValueOrDefault(name);

    /// <summary>The root; or null and why there is none.</summary>
    public static SvgElement? Load(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = string.Empty;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            reader.MoveToContent();
            if (!string.Equals(reader.LocalName, "svg", StringComparison.Ordinal) || !IsOwn(reader))
            {
                problem = "is XML, and not an SVG picture";
                return null;
            }

            var count = 0;
            var root = Read(reader, depth: 0, ref count);
            problem = count > MostElements ? "holds too many elements or too deep a tree" : string.Empty;
            return problem.Length == 0 ? root : null;
        }
        catch (XmlException fault)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"is not well-formed XML in line {Math.Max(1, fault.LineNumber)}");
            return null;
        }
    }

    // Files without any namespace are met, too.
    private static bool IsOwn(XmlReader reader) => reader.NamespaceURI is Namespace or "";

    private static SvgElement Read(XmlReader reader, int depth, ref int count)
    {
        count += depth > Deepest ? MostElements : 1;
        var (name, line) = (reader.LocalName, ((IXmlLineInfo)reader).LineNumber);
        var isEmpty = reader.IsEmptyElement;
        var attributes = ReadAttributes(reader);
        var children = ImmutableArray.CreateBuilder<SvgElement>();
        var own = reader.Depth;
        while (!isEmpty && count <= MostElements && reader.Read() && reader.Depth > own)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (IsOwn(reader))
            {
                children.Add(Read(reader, depth + 1, ref count));
            }
            else
            {
                SkipContent(reader);
            }
        }

        return new SvgElement(name, line, attributes, children.ToImmutable());
    }

    // To the element's end tag, so that the next Read leaves it.
    private static void SkipContent(XmlReader reader)
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
        }
    }

    private static ImmutableDictionary<string, string> ReadAttributes(XmlReader reader)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is "" or LinkNamespace)
            {
                attributes[reader.LocalName] = reader.Value.Trim();
            }
        }

        reader.MoveToElement();
        foreach (var declaration in attributes.GetValueOrDefault("style", string.Empty).Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                attributes[declaration[..colon].Trim()] = declaration[(colon + 1)..].Replace("!important", string.Empty, StringComparison.Ordinal).Trim();
            }
        }

        return attributes.ToImmutable();
    }
}
