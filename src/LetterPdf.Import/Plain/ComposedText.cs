using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>A paragraph's text, composed of lines; each character knows its offset in the source. A line feed is a
/// break that stays.</summary>
internal sealed class ComposedText(PlainSource source)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    public string Text => _text.ToString();

    public int Length => _text.Length;

    /// <summary>Appends a line, white space folded; no-break spaces are meant and stay.</summary>
    public void Append(PlainLine line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var c = line.Source[i];
            if (!IsFoldable(c))
            {
                Append(c, i);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                Append(' ', i);
            }
        }
    }

    /// <summary>Appends a space, or a break, that the source has as a line's end.</summary>
    public void Append(char blank, int offset)
    {
        _text.Append(blank);
        _offsets.Add(offset);
    }

    /// <summary>The place of some of the characters.</summary>
    public TextSpan SpanOf(int start, int end) =>
        end > start
            ? source.Span(_offsets[start], _offsets[end - 1] + 1)
            : source.Span(OffsetOf(start), OffsetOf(start));

    public int OffsetOf(int at) => at < _offsets.Count ? _offsets[at] : _offsets[^1] + 1;

    public int LineOf(int at) => source.File.PositionOf(OffsetOf(at)).Line;

    /// <summary>Whether the last word opens an address in angle brackets and does not close it.</summary>
    public bool EndsInAddress
    {
        get
        {
            var at = _text.Length;
            while (at > 0 && _text[at - 1] is not (' ' or '\n' or '>'))
            {
                at--;
            }

            return _text.Length - at > 5
                && _text[at] == '<'
                && (StandsAt(at + 1, "http") || StandsAt(at + 1, "mailto"));
        }
    }

    private bool StandsAt(int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (at + i >= _text.Length || _text[at + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFoldable(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F');
}
