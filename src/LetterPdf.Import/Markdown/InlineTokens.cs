using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Makes of inlines, which hold each other, the sequence in which they are written.</summary>
internal sealed class InlineTokens
{
    // The letter's reader looks no further for the end of such a piece; its attributes need some of that.
    private const int LongestSpan = 240;

    private readonly List<InlineToken> _tokens = [];
    private readonly BareAddresses _addresses = new();
    private readonly StringBuilder _words = new();
    private string? _attributes;
    private bool _isInLink;

    public static List<InlineToken> Of(ImmutableArray<Inline> inlines)
    {
        var tokens = new InlineTokens();
        tokens._addresses.Find(inlines);
        tokens.Add(inlines);
        tokens.Flush();
        return tokens._tokens;
    }

    private void Add(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                AddText(text.Value);
                break;
            case Emphasis emphasis:
                AddMarked(emphasis.Inlines, 1);
                break;
            case Strong strong:
                AddMarked(strong.Inlines, 2);
                break;
            case Link link:
                AddLink(link);
                break;
            case SmallCaps small:
                AddSpan(small.Inlines, ".smallcaps");
                break;
            case ForeignText foreign:
                AddSpan(foreign.Inlines, $"lang={foreign.Language}");
                break;
            case FootnoteReference note:
                Add(new InlineToken.Note(note.Number));
                break;
            default:
                Add(new InlineToken.Break());
                break;
        }
    }

    private void Add(InlineToken token)
    {
        Flush();
        _tokens.Add(token);
    }

    private void Flush()
    {
        if (_words.Length > 0)
        {
            _tokens.Add(new InlineToken.Words(_words.ToString()));
            _words.Clear();
        }
    }

    private void AddMarked(ImmutableArray<Inline> inlines, int length)
    {
        Add(new InlineToken.Mark(IsOpen: true, length));
        Add(inlines);
        Add(new InlineToken.Mark(IsOpen: false, length));
    }

    private void AddLink(Link link)
    {
        if (_isInLink || _addresses.Holds(link))
        {
            Add(link.Inlines);
            return;
        }

        _isInLink = true;
        Add(new InlineToken.LinkStart());
        Add(link.Inlines);
        Add(new InlineToken.LinkEnd(link.Target));
        _isInLink = false;
    }

    private void AddSpan(ImmutableArray<Inline> inlines, string attributes)
    {
        var outer = _attributes;
        _attributes = attributes;
        Add(inlines);
        _attributes = outer;
    }

    private void AddText(string value)
    {
        if (_attributes is null)
        {
            _words.Append(value);
            return;
        }

        for (var start = 0; start < value.Length; )
        {
            var length = SpanLength(value.AsSpan(start));
            if (length > 0)
            {
                Add(new InlineToken.Span(value.Substring(start, length), _attributes));
            }
            else
            {
                length = 1;
                _words.Append(value[start]);
            }

            start += length;
        }
    }

    // How many characters can stand in a piece with attributes: nothing is escaped there, and blanks stand outside.
    private static int SpanLength(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny("[]\\|{^");
        var length = stop < 0 ? rest.Length : stop;
        if (length > LongestSpan)
        {
            var blank = rest[..LongestSpan].LastIndexOf(' ');
            length = blank > 0 ? blank : LongestSpan;
            length -= char.IsHighSurrogate(rest[length - 1]) ? 1 : 0;
        }

        return rest.IsEmpty || char.IsWhiteSpace(rest[0]) ? 0 : rest[..length].TrimEnd().Length;
    }
}
