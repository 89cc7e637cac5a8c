using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>Divides lines into headings, items of lists, rules, quotations and text.</summary>
internal sealed class MailPieces
{
    private const int ShortestRule = 3;
    private const int LongestHeading = 80;
    private const int MostHeadingLevels = 6;
    private const int FewestCapitals = 4;

    private readonly ReadingLog _log;
    private readonly ImmutableArray<PlainLine> _lines;
    private readonly Dictionary<int, TypedMarker> _markers;
    private readonly int _last;
    private readonly ImmutableArray<MailPiece>.Builder _pieces = ImmutableArray.CreateBuilder<MailPiece>();

    private MailPieces(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        _log = log;
        _lines = lines;
        _markers = ItemLines.In(lines);
        _last = lines.Length - 1;
        while (_last >= 0 && lines[_last].IsBlank)
        {
            _last--;
        }
    }

    /// <param name="lines">Lines of one text.</param>
    /// <param name="depth">Deeper lines are quotations.</param>
    /// <param name="log">Takes what is read differently from how it is written.</param>
    public static ImmutableArray<MailPiece> Of(ImmutableArray<PlainLine> lines, int depth, ReadingLog log)
    {
        var pieces = new MailPieces(lines, log);
        for (var at = 0; at < lines.Length; )
        {
            at =
                lines[at].IsBlank ? at + 1
                : lines[at].Depth > depth ? pieces.Quote(at, depth)
                : pieces.Piece(at, depth);
        }

        return pieces._pieces.ToImmutable();
    }

    /// <summary>Whether a line is a rule: "---", "* * *", "_____".</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var (sign, count) = (line.IsEmpty ? ' ' : line[0], 0);
        foreach (var c in line)
        {
            if (c != sign && c != ' ')
            {
                return false;
            }

            count += c == sign ? 1 : 0;
        }

        return sign is '-' or '*' or '_' or '=' or '#' or '~' or '—' or '–' && count >= ShortestRule;
    }

    private int Quote(int at, int depth)
    {
        var end = at;
        while (end < _lines.Length && _lines[end].Depth > depth)
        {
            _log.Note(PlainFinding.QuotationRead, _lines[end].Number);
            end++;
        }

        _pieces.Add(new QuotePiece(_lines[at..end], IsApart(at)));
        return end;
    }

    private int Piece(int at, int depth) =>
        IsRule(_lines[at].Text) && IsAlone(at) ? Rule(at)
        : IsUnderlined(at) ? Underlined(at)
        : LevelOf(_lines[at].Text) is > 0 and var level && IsAlone(at) ? Signed(at, level)
        : IsCapitals(at) ? Capitals(at)
        : _markers.TryGetValue(at, out var marker) ? Item(at, marker, depth)
        : Text(at, depth);

    private int Rule(int at)
    {
        _log.Leave(PlainFinding.RulesRead, _lines[at].Number, _lines[at].Start, _lines[at].End);
        _pieces.Add(new RulePiece([_lines[at]], IsApart(at)));
        return at + 1;
    }

    private int Underlined(int at)
    {
        var under = _lines[at + 1];
        _log.Leave(PlainFinding.HeadingsRead, under.Number, under.Start, under.End);
        _pieces.Add(new HeadingPiece(under.Text[0] == '=' ? 1 : 2, [_lines[at]], IsApart(at)));
        return at + 2;
    }

    private int Signed(int at, int level)
    {
        var line = _lines[at];
        _log.Leave(PlainFinding.HeadingsRead, line.Number, line.Start, line.Start + level);
        _pieces.Add(new HeadingPiece(level, [line.From(line.Start + level)], IsApart(at)));
        return at + 1;
    }

    private int Capitals(int at)
    {
        _log.Note(PlainFinding.CapitalsRead, _lines[at].Number);
        _pieces.Add(new HeadingPiece(1, [_lines[at]], IsApart(at)));
        return at + 1;
    }

    private int Item(int at, TypedMarker marker, int depth)
    {
        var line = _lines[at];
        var kind = marker.Number is null ? PlainFinding.BulletsRead : PlainFinding.NumbersRead;
        _log.Leave(kind, line.Number, line.Start, line.Start + marker.Length);
        var end = at + 1;
        while (IsInside(end, depth) && !IsAfterItem(end, line.Indent) && !TypedMarker.IsCounter(_lines[end].Text))
        {
            end++;
        }

        ImmutableArray<PlainLine> rest = [line.From(line.Start + marker.Length), .. _lines[(at + 1)..end]];
        _pieces.Add(new ItemPiece(marker, line.Indent, rest, IsApart(at)));
        return end;
    }

    private int Text(int at, int depth)
    {
        var end = at + 1;
        while (IsInside(end, depth) && !IsUnderlined(end))
        {
            end++;
        }

        foreach (var line in _lines[at..end])
        {
            NoteText(line);
        }

        _pieces.Add(new TextPiece(_lines[at..end], IsApart(at)));
        return end;
    }

    private void NoteText(PlainLine line)
    {
        if (TypedMarker.IsCounter(line.Text) || TypedMarker.Of(line) is not null)
        {
            _log.Note(PlainFinding.CountersKept, line.Number);
        }
    }

    // Whether a line belongs to the piece before it.
    private bool IsInside(int at, int depth) =>
        at < _lines.Length && !_lines[at].IsBlank && _lines[at].Depth == depth && !_markers.ContainsKey(at);

    // A line that stands where the mark does, behind a line that is not full, is no more of the item.
    private bool IsAfterItem(int at, int indent)
    {
        var (before, line) = (_lines[at - 1], _lines[at]);
        return line.Indent <= indent
            && !before.IsSoft
            && !LineGroup.GoesOn(line)
            && (LineGroup.EndsSentence(before) || before.Width + 1 + line.FirstWord <= WidthAround(at));
    }

    // The widest line of those around.
    private int WidthAround(int at)
    {
        const int most = 40;
        var widest = 0;
        for (var i = Math.Max(0, at - most); i < Math.Min(_lines.Length, at + most); i++)
        {
            widest = Math.Max(widest, _lines[i].HasWords ? _lines[i].Width : 0);
        }

        return widest;
    }

    private bool IsApart(int at) => at == 0 || _lines[at - 1].IsBlank;

    private bool IsAlone(int at) => IsApart(at) && (at + 1 == _lines.Length || _lines[at + 1].IsBlank);

    private bool IsUnderlined(int at)
    {
        if (at + 1 >= _lines.Length || !IsApart(at) || _lines[at + 1].IsBlank || _markers.ContainsKey(at))
        {
            return false;
        }

        var text = _lines[at].Text;
        var under = _lines[at + 1].Text;
        return under[0] is '=' or '-'
            && under.Length >= ShortestRule
            && under.IndexOfAnyExcept(under[0]) < 0
            && text.Length <= LongestHeading
            && under.Length * 2 >= text.Length
            && !IsRule(text);
    }

    private static int LevelOf(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= MostHeadingLevels && line[level] == ' ' ? level : 0;
    }

    // A short line of capitals by itself, with text below.
    private bool IsCapitals(int at)
    {
        var text = _lines[at].Text;
        if (!IsAlone(at) || at + 2 >= _lines.Length || text.Length > LongestHeading || _markers.ContainsKey(at))
        {
            return false;
        }

        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (char.IsLetter(c) && !char.IsUpper(c))
            {
                return false;
            }
        }

        return letters >= FewestCapitals
            && text[^1] is not ('.' or ',' or ';' or ':' or '!' or '?' or ')')
            && !TypedMarker.IsCounter(text)
            && at < _last;
    }
}
