using System.Globalization;
using System.Text;

namespace LetterPdf.Reflow;

/// <summary>HTML while it is written. Names of elements and attributes are the program's; texts and values are the
/// letter's, and escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    public HtmlText Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name).Append("=\"");
                Append(value, isValue: true);
                _html.Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    public HtmlText Close(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    public HtmlText Text(string text)
    {
        Append(text, isValue: false);
        return this;
    }

    /// <summary>Markup or style of the program's own.</summary>
    public HtmlText Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Ends the line of the source; nothing is shown of it between blocks.</summary>
    public HtmlText Line()
    {
        _html.Append('\n');
        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_html.ToString());

    public override string ToString() => _html.ToString();

    private void Append(string text, bool isValue)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"' when isValue:
                    _html.Append("&quot;");
                    break;

                // A reader of HTML makes a line feed of it.
                case '\r':
                    _html.Append("&#13;");
                    break;
                default:
                    _html.Append(CultureInfo.InvariantCulture, $"{(CanHold(rune) ? rune : Rune.ReplacementChar)}");
                    break;
            }
        }
    }

    // HTML Standard, 13.1.4: no control characters but white space, and no noncharacters.
    private static bool CanHold(Rune rune) =>
        rune.Value is '\t' or '\n'
        || (
            !Rune.IsControl(rune) && rune.Value is not (>= 0xFDD0 and <= 0xFDEF) && (rune.Value & 0xFFFE) is not 0xFFFE
        );
}
