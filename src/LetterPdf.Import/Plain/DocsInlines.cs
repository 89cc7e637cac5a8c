using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// Reads the inlines of a paragraph in Markdown. Word processors put a backslash before every asterisk that is text,
/// so each other one turns bold or italic on or off, also beside a space: "**Our concerns **" is bold in Google Docs,
/// and in CommonMark it is not.
/// </summary>
internal sealed class DocsInlines
{
    private const int LongestTag = 100;
    private const int LongestUnderscored = 300;
    private const int LongestEntity = 8;

    // A link inside bold underscores: more is not written.
    private const int Deepest = 4;

    private readonly ComposedText _composed;
    private readonly string _text;
    private readonly DocsContext _context;
    private readonly int[] _closings;
    private readonly int _end;
    private readonly int _level;
    private readonly StyledRuns _runs;

    private DocsInlines(ComposedText composed, string text, int[] closings, int end, int level, DocsContext context)
    {
        (_composed, _text, _closings, _end, _level, _context) = (composed, text, closings, end, level, context);
        _runs = new StyledRuns(composed);
    }

    /// <summary>The inlines, without blanks at their ends; none where there is only markup.</summary>
    public static ImmutableArray<Inline> Read(ComposedText composed, DocsContext context)
    {
        var text = composed.Text;
        return new DocsInlines(composed, text, ClosingsIn(text), text.Length, 0, context).Between(0);
    }

    private ImmutableArray<Inline> Inside(int start, int end) =>
        new DocsInlines(_composed, _text, _closings, end, _level + 1, _context).Between(start);

    private ImmutableArray<Inline> Between(int start)
    {
        var asterisks = Asterisks.In(_text, start, _end, _closings);
        foreach (var stray in asterisks.Stray)
        {
            _context.Log.Note(PlainFinding.MarksKept, _composed.LineOf(stray));
        }

        for (var at = start; at < _end; )
        {
            var next = asterisks.At(at) is { } mark ? Toggle(at, mark) : At(at);
            at = next > at ? next : Text(at, _text[at]);
        }

        return _runs.ToInlines();
    }

    // Reads what begins here; returns its end, or 0 where it is text.
    private int At(int at) =>
        _text[at] switch
        {
            '\n' => Break(at, at + 1),
            '\\' when at + 1 < _end && IsPunctuation(_text[at + 1]) => Escaped(at),
            '_' when _level < Deepest => Underscored(at),
            '`' => Refuse(at, at + 1, PlainFinding.Code, PlainAdvice.WriteWithoutCode),
            '~' when Struck(at) is > 0 and var end => StruckOut(at, end),
            '!' when at + 1 < _end && _text[at + 1] == '[' => Picture(at),
            '[' => Bracket(at),
            '<' => Angle(at),
            '&' => Entity(at),
            _ => 0,
        };

    private int Text(int at, char c)
    {
        _runs.Add(c, at);
        return at + 1;
    }

    private int Toggle(int at, Asterisks.Mark mark)
    {
        Leave(at, at + mark.Length);
        _runs.Toggle(mark.IsStrong, mark.IsEmphasis);
        return at + mark.Length;
    }

    private int Break(int at, int end)
    {
        _runs.Add(new HardBreak(_composed.SpanOf(at, end)));
        return end;
    }

    private int Escaped(int at)
    {
        Leave(at, at + 1);
        _runs.Add(_text[at + 1], at + 1);
        return at + 2;
    }

    private int Underscored(int at)
    {
        var length = _text.AsSpan(at, _end - at).IndexOfAnyExcept('_') is > 0 and var run ? run : _end - at;
        var isOpen = length <= 2 && IsOutside(at - 1) && at + length < _end && !char.IsWhiteSpace(_text[at + length]);
        var close = isOpen ? CloseOf(at + length, new string('_', length)) : 0;
        if (close == 0)
        {
            for (var i = at; i < at + length; i++)
            {
                _runs.Add('_', i);
            }

            return at + length;
        }

        var inner = Inside(at + length, close);
        var place = _composed.SpanOf(at, close + length);
        _runs.Add(length == 2 ? new Strong(inner, place) : new Emphasis(inner, place));
        Leave(at, at + length);
        Leave(close, close + length);
        return close + length;
    }

    private int CloseOf(int from, string mark)
    {
        var span = _text.AsSpan(from, Math.Min(_end - from, LongestUnderscored));
        for (var i = span.IndexOf(mark); i > 0; )
        {
            var close = from + i;
            if (!char.IsWhiteSpace(_text[close - 1]) && _text[close - 1] != '\\' && IsOutside(close + mark.Length))
            {
                return close;
            }

            var next = span[(i + mark.Length)..].IndexOf(mark);
            i = next < 0 ? -1 : i + mark.Length + next;
        }

        return 0;
    }

    private bool IsOutside(int at) =>
        at < 0 || at >= _text.Length || !(char.IsLetterOrDigit(_text[at]) || _text[at] == '_');

    // "~~words~~"; 0 for none.
    private int Struck(int at)
    {
        if (at + 2 >= _end || _text[at + 1] != '~')
        {
            return 0;
        }

        var close = _text.AsSpan(at + 2, Math.Min(_end - at - 2, LongestUnderscored)).IndexOf("~~");
        return close > 0 ? at + 2 + close + 2 : 0;
    }

    private int StruckOut(int at, int end)
    {
        var words = VisibleText.Cut(_text[(at + 2)..(end - 2)], PlainLimits.LongestShown);
        return Refuse(at, end, Reason.Of(PlainFinding.StruckOut, words), PlainAdvice.DecideStruckOut);
    }

    // "![description](address)", "![][image1]".
    private int Picture(int at)
    {
        var close = _closings[at + 1];
        if (close < 0 || close >= _end)
        {
            return 0;
        }

        var end =
            close + 1 < _end && _text[close + 1] is '[' && _closings[close + 1] is > 0 and var name ? name + 1
            : Destination.At(_text, close + 1, _end) is { } destination ? destination.End
            : close + 1;
        var shown = close > at + 2 ? _text[(at + 2)..close] : _text[(close + 1)..end].Trim('[', ']', '(', ')');
        var before = WordsBefore(at);
        var cut = VisibleText.Cut(shown, PlainLimits.LongestShown);
        _context.Report(
            DiagnosticCatalog.TextPictureLeftOut.At(
                _composed.SpanOf(at, end),
                Reason.Of(PlainFinding.PictureLeftOut, cut, before),
                PlainAdvice.AddPicture
            )
        );
        Leave(at, end);
        return end;
    }

    private string WordsBefore(int at)
    {
        var from = Math.Max(0, at - (PlainLimits.LongestShown / 2));
        var blank = from == 0 ? -1 : _text.AsSpan(from, at - from).IndexOfAny(' ', '\n');
        return _text[(from + blank + 1)..at].Replace('\n', ' ').Trim(' ');
    }

    private int Bracket(int at)
    {
        var close = _closings[at];
        if (close < 0 || close >= _end)
        {
            return 0;
        }

        return at + 2 < close && _text[at + 1] == '^' ? Note(at, close)
            : _level < Deepest && Destination.At(_text, close + 1, _end) is { } destination
                ? Link(at, close, destination)
            : 0;
    }

    private int Note(int at, int close)
    {
        var name = _text[(at + 2)..close];
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            return 0;
        }

        if (_context.Notes.NumberOf(name) is not { } number)
        {
            var place = _composed.SpanOf(at, close + 1);
            _context.Report(DocsNotes.Problem(PlainFinding.NoteMissing, name, place));
            return close + 1;
        }

        _runs.Add(new FootnoteReference(number, _composed.SpanOf(at, close + 1)));
        Leave(at, close + 1);
        _context.Log.Note(PlainFinding.NotesRead, _composed.LineOf(at));
        return close + 1;
    }

    private int Link(int at, int close, Destination destination)
    {
        var inner = Inside(at + 1, close);
        var place = _composed.SpanOf(at, destination.End);
        if (destination.Title is { } title)
        {
            Warn(place, Reason.Of(PlainFinding.LinkTitleLeftOut, VisibleText.Cut(title, PlainLimits.LongestShown)));
        }

        if (LinkTargets.Of(destination.Target) is { } target)
        {
            _runs.AddLink(target, inner, place);
        }
        else
        {
            Warn(
                place,
                Reason.Of(PlainFinding.LinkTarget, VisibleText.Cut(destination.Target, PlainLimits.LongestShown))
            );
            _runs.AddAll(inner);
        }

        Leave(at, at + 1);
        Leave(close, destination.End);
        return destination.End;
    }

    private int Angle(int at)
    {
        var close = _text.AsSpan(at, Math.Min(_end - at, LinkTargets.Longest)).IndexOf('>');
        if (close < 2)
        {
            return 0;
        }

        var (inside, end) = (_text[(at + 1)..(at + close)], at + close + 1);
        return LinkTargets.Of(inside) is { } target ? Address(at, end, target)
            : inside.Trim(' ', '/') is "br" ? HtmlBreak(at, end)
            : inside is "u" or "/u" ? Underline(at, end)
            : inside.Length <= LongestTag && (char.IsAsciiLetter(inside[0]) || inside[0] is '/' or '!' or '?')
                ? Refuse(at, end, Reason.Of(PlainFinding.HtmlTag, $"<{inside}>"), PlainAdvice.WriteWithoutHtml)
            : 0;
    }

    private int Address(int at, int end, string target)
    {
        var place = _composed.SpanOf(at + 1, end - 1);
        _runs.AddLink(target, [new TextInline(_text[(at + 1)..(end - 1)], place)], place);
        Leave(at, at + 1);
        Leave(end - 1, end);
        return end;
    }

    private int HtmlBreak(int at, int end)
    {
        _context.Log.Note(PlainFinding.BreaksRead, _composed.LineOf(at));
        Leave(at, end);
        return Break(at, end);
    }

    private int Underline(int at, int end)
    {
        _context.Log.Note(PlainFinding.UnderlineLeftOut, _composed.LineOf(at));
        Leave(at, end);
        return end;
    }

    // Those that programs write for characters of Markdown itself.
    private int Entity(int at)
    {
        var length = _text.AsSpan(at, Math.Min(_end - at, LongestEntity)).IndexOf(';') + 1;
        var sign = _text.AsSpan(at, length) switch
        {
            "&amp;" => '&',
            "&lt;" => '<',
            "&gt;" => '>',
            "&quot;" => '"',
            "&nbsp;" => '\u00A0',
            "&#39;" => '\'',
            _ => '\0',
        };
        if (sign != '\0')
        {
            Leave(at, at + length);
            _runs.Add(sign, at);
            return at + length;
        }

        if (length > 3)
        {
            _context.Log.Note(PlainFinding.EntitiesKept, _composed.LineOf(at));
        }

        return 0;
    }

    private int Refuse(int at, int end, Reason reason, PlainAdvice advice)
    {
        _context.Refuse(_composed.SpanOf(at, end), reason, advice);
        return end;
    }

    private void Warn(Place place, Reason reason) =>
        _context.Report(DiagnosticCatalog.TextMarkupLeftOut.At(place, reason, PlainAdvice.SeeWhetherRight));

    private void Leave(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _context.Log.LeaveNamed(_composed.OffsetOf(i), _composed.OffsetOf(i) + 1);
        }
    }

    // CommonMark 0.31, 2.4.
    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    // For each opening bracket, where it closes; -1 where nowhere.
    private static int[] ClosingsIn(string text)
    {
        var closings = new int[text.Length];
        Array.Fill(closings, -1);
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '[')
            {
                open.Push(i);
            }
            else if (text[i] == ']' && open.TryPop(out var start))
            {
                closings[start] = i;
            }
        }

        return closings;
    }
}
