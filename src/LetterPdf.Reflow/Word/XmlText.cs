using System.Text;

namespace LetterPdf.Reflow;

/// <summary>A text in XML 1.0, element by element. No white space is added, so that every byte is known.</summary>
internal sealed class XmlText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = [];

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Begins an element.</summary>
    public XmlText Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>An element without content.</summary>
    public XmlText Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>An element without content, if something is so.</summary>
    public XmlText EmptyIf(bool isSo, string name, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        isSo ? Empty(name, attributes) : this;

    /// <summary>An element that holds a text.</summary>
    public XmlText Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    public XmlText Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>Elements that were written elsewhere.</summary>
    public XmlText Add(XmlText other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <summary>Ends the innermost open element.</summary>
    public XmlText Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>A file of this text, in UTF-8.</summary>
    public byte[] ToBytes() =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{_text}");

    private void Begin(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            _text.Append(' ').Append(attribute).Append("=\"");
            Escape(value);
            _text.Append('"');
        }
    }

    private void Escape(string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"':
                    _text.Append("&quot;");
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }
    }
}
