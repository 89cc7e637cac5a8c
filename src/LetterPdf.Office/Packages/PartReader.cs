using System.Text;
using System.Xml;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>
/// Reads a part element by element, level by level, without a tree:
/// <code>for (var level = part.Enter(); part.NextChild(level); ) { ... }</code>
/// What a caller does not enter is passed over.
/// </summary>
/// <param name="xml">Stands at the part's first element.</param>
/// <param name="name">The part's name.</param>
internal sealed class PartReader(XmlReader xml, string name)
{
    private const int Empty = -1;

    private readonly char[] _buffer = new char[1024];
    private readonly StringBuilder _text = new();
    private bool _isInText;

    /// <summary>The element's name, without a prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>The namespace; one object for all names in it.</summary>
    public string Namespace => xml.NamespaceURI;

    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Whether white space at the ends of texts is said to matter.</summary>
    public bool KeepsSpace => xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>The level of the children of the element at which the reader stands.</summary>
    public int Enter() => xml.IsEmptyElement ? Empty : xml.Depth;

    /// <summary>Goes to the next child.</summary>
    /// <returns>False at the parent's end.</returns>
    public bool NextChild(int level) => Next(level, out _, takesText: false);

    /// <summary>Goes to the next child or piece of text between children.</summary>
    /// <param name="text">A piece of the text, never long; null at an element.</param>
    public bool NextPiece(int level, out string? text) => Next(level, out text, takesText: true);

    public string? Attribute(string local) => xml.GetAttribute(local);

    public string? Attribute(string local, string space) => xml.GetAttribute(local, space);

    /// <summary>The attribute of this name in any namespace but none.</summary>
    public string? AnyAttribute(string local)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            if (string.Equals(xml.LocalName, local, StringComparison.Ordinal) && xml.NamespaceURI.Length > 0)
            {
                value = xml.Value;
            }
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>An attribute of the type xsd:boolean.</summary>
    public bool Flag(string local, bool otherwise = false) =>
        Attribute(local) switch
        {
            null => otherwise,
            "1" or "true" or "on" => true,
            "0" or "false" or "off" => false,
            _ => throw Broken(),
        };

    /// <summary>The text in an element that has no children, to its end.</summary>
    /// <param name="most">The most characters that are kept.</param>
    public string Text(int most, out bool isCut)
    {
        isCut = false;
        _text.Clear();
        for (var level = Enter(); NextPiece(level, out var piece); )
        {
            if (piece is null)
            {
                throw Broken();
            }

            isCut |= _text.Length + piece.Length > most;
            _text.Append(piece.AsSpan(0, Math.Min(piece.Length, most - _text.Length)));
        }

        return _text.ToString();
    }

    /// <summary>Ends the reading: the part is not as it must be, at this place.</summary>
    public UnreadableOfficeFile Broken() =>
        xml is IXmlLineInfo place && place.HasLineInfo()
            ? new(Reason.Of(OfficeFinding.PartBroken, name, place.LineNumber, place.LinePosition))
            : new(Reason.Of(OfficeFinding.PartBroken, name));

    private bool Next(int level, out string? text, bool takesText)
    {
        text = null;
        while (level != Empty && (GoesOn(takesText ? level + 1 : Empty) || Read()))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.Depth == level + 1:
                    return true;
                case XmlNodeType.EndElement when xml.Depth == level:
                    return false;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace when takesText && xml.Depth == level + 1:
                    text = Piece();
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    // A long text comes in pieces: what has not been read of it stays where it is.
    private bool GoesOn(int depth)
    {
        var goesOn = _isInText && xml.Depth == depth;
        _isInText = false;
        return goesOn;
    }

    private bool Read()
    {
        var isThere = xml.Read();
        if (xml.Depth > OfficeLimits.Deepest)
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.TooDeep, name, OfficeLimits.Deepest));
        }

        return isThere;
    }

    private string Piece()
    {
        var length = xml.ReadValueChunk(_buffer, 0, _buffer.Length);
        _isInText = length == _buffer.Length;
        return new string(_buffer, 0, length);
    }
}
