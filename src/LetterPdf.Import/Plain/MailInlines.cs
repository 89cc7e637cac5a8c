using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The inlines of a paragraph of a plain text: links in angle brackets, *bold*, _italic_ and marks of
/// notes.</summary>
internal sealed class MailInlines
{
    // Longer stretches are no emphasis, but two stray signs.
    private const int LongestEmphasis = 300;

    private readonly ComposedText _composed;
    private readonly string _text;
    private readonly bool _hasNotes;
    private readonly ReadingLog _log;

    private MailInlines(ComposedText composed, bool hasNotes, ReadingLog log)
    {
        (_composed, _text, _hasNotes, _log) = (composed, composed.Text, hasNotes, log);
    }

    public static ImmutableArray<Inline> Read(ComposedText text, bool hasNotes, ReadingLog log) =>
        new MailInlines(text, hasNotes, log).Between(0, text.Length, '\0');

    // Emphasis is at most two deep: the other sign inside the one.
    private ImmutableArray<Inline> Between(int start, int end, char open)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var from = start;
        for (var at = start; at < end; )
        {
            if (At(at, start, end, open, inlines, ref from) is > 0 and var next)
            {
                at = from = next;
            }
            else
            {
                at++;
            }
        }

        AddText(inlines, from, end);
        return inlines.ToImmutable();
    }

    // Reads what begins here, behind the text before it; returns its end, or 0 where it is text.
    private int At(int at, int start, int end, char open, ImmutableArray<Inline>.Builder inlines, ref int from)
    {
        switch (_text[at])
        {
            case '\n':
                AddText(inlines, from, at);
                inlines.Add(new HardBreak(_composed.SpanOf(at, at + 1)));
                return at + 1;
            case '<' when LinkAt(at, end) is var (target, close):
                AddLink(inlines, from, at, close, target);
                return close + 1;
            case '*' or '_' when open != _text[at] && CloseOf(at, start, end) is > 0 and var close:
                AddText(inlines, from, at);
                inlines.Add(Emphasized(at, close));
                return close + 1;
            case '*' or '_' when IsStray(at):
                _log.Note(PlainFinding.MarksKept, _composed.LineOf(at));
                return 0;
            case '[' when _hasNotes && MailNotes.NumberAt(_text.AsSpan(0, end), at) is { } number:
                return AddNote(inlines, from, at, number);
            default:
                return 0;
        }
    }

    private int AddNote(ImmutableArray<Inline>.Builder inlines, int from, int at, int number)
    {
        var close = _text.IndexOf(']', at) + 1;
        AddText(inlines, from, at > from && _text[at - 1] == ' ' ? at - 1 : at);
        inlines.Add(new FootnoteReference(number, _composed.SpanOf(at, close)));
        Leave(PlainFinding.NotesRead, at, close);
        return close;
    }

    private Inline Emphasized(int at, int close)
    {
        var place = _composed.SpanOf(at, close + 1);
        var inner = Between(at + 1, close, _text[at]);
        var isStrong = _text[at] == '*';
        var kind = isStrong ? PlainFinding.StrongRead : PlainFinding.EmphasisRead;
        Leave(kind, at, at + 1);
        Leave(kind, close, close + 1);
        return isStrong ? new Strong(inner, place) : new Emphasis(inner, place);
    }

    // The sign that closes: around whole words, in one line, with no other such sign between. 0 for none.
    private int CloseOf(int at, int start, int end)
    {
        var sign = _text[at];
        var opens =
            at + 2 < end
            && (at == start || IsOutside(at - 1))
            && !char.IsWhiteSpace(_text[at + 1])
            && _text[at + 1] != sign;
        var length = opens ? _text.AsSpan(at + 1, Math.Min(LongestEmphasis, end - at - 1)).IndexOfAny(sign, '\n') : -1;
        var close = at + 1 + length;
        var closes = length > 0 && _text[close] == sign && !char.IsWhiteSpace(_text[close - 1]);
        return closes && (close + 1 == end || IsOutside(close + 1)) ? close : 0;
    }

    private bool IsOutside(int at) =>
        at < 0 || at >= _text.Length || (!char.IsLetterOrDigit(_text[at]) && _text[at] is not ('*' or '_' or '/'));

    // At the edge of a word, where it looks like emphasis.
    private bool IsStray(int at) =>
        at + 1 < _text.Length && (at == 0 || char.IsWhiteSpace(_text[at - 1])) && char.IsLetterOrDigit(_text[at + 1]);

    private (string Target, int Close)? LinkAt(int at, int end)
    {
        var close = _text.AsSpan(at, Math.Min(end - at, LinkTargets.Longest)).IndexOfAny(" \n>");
        if (close < 0 || _text[at + close] != '>')
        {
            return null;
        }

        return LinkTargets.Of(_text[(at + 1)..(at + close)]) is { } target ? (target, at + close) : null;
    }

    // Which of the words before it are the link's is not known; only where they are the address itself.
    private void AddLink(ImmutableArray<Inline>.Builder inlines, int from, int at, int close, string target)
    {
        var shown = _text[(at + 1)..close];
        var bare = shown.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? shown["mailto:".Length..] : shown;
        var before = _text[from..at].TrimEnd(' ');
        var isTwice = before.EndsWith(bare, StringComparison.OrdinalIgnoreCase);
        var start = isTwice ? from + before.Length - bare.Length : at;
        AddText(inlines, from, start);
        var (first, last) = isTwice ? (start, start + bare.Length) : (close - bare.Length, close);
        var place = _composed.SpanOf(first, last);
        inlines.Add(new Link(target, [new TextInline(_text[first..last], place)], place));
        Leave(PlainFinding.LinksRead, at, isTwice ? close + 1 : first);
        Leave(PlainFinding.LinksRead, isTwice ? close + 1 : close, close + 1);
    }

    private void Leave(PlainFinding kind, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _log.Leave(kind, _composed.LineOf(i), _composed.OffsetOf(i), _composed.OffsetOf(i) + 1);
        }
    }

    private void AddText(ImmutableArray<Inline>.Builder inlines, int start, int end)
    {
        if (end > start)
        {
            inlines.Add(new TextInline(_text[start..end], _composed.SpanOf(start, end)));
        }
    }
}
