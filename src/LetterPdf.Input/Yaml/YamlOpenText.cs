using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A value that can continue over several lines: in quotation marks, brackets or braces, or as a block after
/// | or &gt;.</summary>
/// <param name="first">The line on which it begins.</param>
/// <param name="at">The offset in that line.</param>
/// <param name="indent">The column of its key or item; lines that do not begin further right do not belong to
/// it.</param>
internal sealed class YamlOpenText(YamlLine first, int at, int indent)
{
    private readonly Stack<char> _brackets = new();
    private char _quote;
    private int _quoteStart = first.Start + at;
    private int _blockIndent = -1;
    private int? _hidden;
    private bool _isCut;

    public bool IsBlock { get; } = first.Text[at] is '|' or '>';

    public bool IsClosed { get; private set; }

    private char Sign => first.Text[at];

    /// <summary>Examines the line on which it begins.</summary>
    public YamlMistake? Begin()
    {
        if (!IsBlock)
        {
            return Go(first, at);
        }

        var rest = first.Text.AsSpan(at + 1).TrimStart("+-0123456789").ToString();
        return rest.Trim(' ', '\t').Length == 0 || rest.TrimStart(' ', '\t')[0] == '#'
            ? null
            : new YamlMistake(
                first.Start + at,
                Reason.Of(YamlFinding.TextAtBlockSign, Sign.ToString()),
                Reason.Of(YamlAdvice.BlockBelow, Sign.ToString())
            );
    }

    /// <summary>Whether a line belongs to it, by its indentation.</summary>
    public bool Takes(YamlLine line) => line.IsBlank || (IsBlock ? line.Indent > indent : !IsNextEntry(line));

    /// <summary>Examines a further line.</summary>
    public YamlMistake? Examine(YamlLine line)
    {
        if (line.IsBlank)
        {
            return null;
        }

        if (!IsBlock)
        {
            return ExamineIndent(line) ?? Go(line, 0);
        }

        _blockIndent = _blockIndent < 0 ? line.Indent : _blockIndent;
        return line.Indent >= _blockIndent
            ? null
            : new YamlMistake(
                line.Start + line.Indent,
                YamlFinding.BlockLineLeft,
                Reason.Of(YamlAdvice.BlockColumn, _blockIndent + 1)
            );
    }

    private YamlMistake? ExamineIndent(YamlLine line) =>
        _isCut && line.Text[line.Indent] is not (',' or ']' or '}' or '#') ? Unclosed()
        : line.Text[line.Indent] == '\t'
            ? new YamlMistake(line.Start + line.Indent, YamlFinding.TabInIndent, YamlAdvice.IndentWithBlanks)
        : line.Indent <= indent && _quote == 0 && line.Text[line.Indent] is not (']' or '}')
            ? new YamlMistake(
                line.Start + line.Indent,
                YamlFinding.ValueLineLeft,
                Reason.Of(YamlAdvice.Column, indent + 3)
            )
        : null;

    /// <summary>The mistake where it never ends.</summary>
    public YamlMistake Unclosed()
    {
        if (_quote == 0)
        {
            return _hidden is { } note
                ? new YamlMistake(note, YamlFinding.HiddenByNote, YamlAdvice.QuoteNote)
                : new YamlMistake(
                    first.Start + at,
                    Sign == '[' ? YamlFinding.ListOpen : YamlFinding.BracesOpen,
                    Reason.Of(YamlAdvice.CloseWith, Sign == '[' ? "]" : "}")
                );
        }

        var text = first.Text[
            (_quoteStart - first.Start is var open && open >= 0 && open < first.Text.Length ? open : at)..
        ];
        return text.Length > 1 && text.AsSpan(1).IndexOfAny("“”„") >= 0 && _quote == '"'
                ? new YamlMistake(_quoteStart, YamlFinding.ClosedByCurlyMark, YamlAdvice.StraightMarksAtBothEnds)
            : _quote == '\'' && text.Length > 1 && char.IsLetterOrDigit(text[1]) && text[^1] != '\''
                ? new YamlMistake(_quoteStart, YamlFinding.ApostropheOpens, YamlAdvice.DoubleMarks)
            : new YamlMistake(_quoteStart, YamlFinding.QuotationOpen, YamlAdvice.CloseOrDouble);
    }

    private bool IsNextEntry(YamlLine line) =>
        line.Indent <= indent
        && (line.AfterKey(line.Indent) >= 0 || line.Text[line.Indent..].StartsWith("- ", StringComparison.Ordinal));

    private YamlMistake? Go(YamlLine line, int from)
    {
        for (var i = from; i < line.Text.Length; i++)
        {
            if (_quote != 0)
            {
                var close = CloseFrom(line, i);
                if (close < 0)
                {
                    return null;
                }

                _quote = '\0';
                i = close;
            }
            else if (line.IsNoteAt(i))
            {
                var before = line.Text.AsSpan(0, i).TrimEnd(" \t");
                _isCut = !before.IsEmpty && before[^1] is not (',' or '[' or '{' or '"' or '\'');
                _hidden = _isCut ? _hidden ?? line.Start + i : _hidden;
                return null;
            }
            else if (Step(line, i) is { } mistake)
            {
                return mistake;
            }

            if (_quote == 0 && _brackets.Count == 0)
            {
                IsClosed = true;
                return After(line, i + 1);
            }
        }

        return null;
    }

    private int CloseFrom(YamlLine line, int from)
    {
        var text = _quote + line.Text[from..];
        var close = YamlQuote.FindClose(text, 0);
        return close < 0 ? -1 : close - 1 + from;
    }

    private YamlMistake? Step(YamlLine line, int i)
    {
        var c = line.Text[i];
        var isStart = i == at || IsItemStart(line.Text, i);
        if (isStart && c is '"' or '\'')
        {
            (_quote, _quoteStart) = (c, line.Start + i);
        }
        else if (c is '[' or '{')
        {
            _brackets.Push(c);
        }
        else if (c is ']' or '}' && _brackets.TryPop(out var open) && open != (c == ']' ? '[' : '{'))
        {
            return new YamlMistake(
                line.Start + i,
                Reason.Of(YamlFinding.OtherBracket, c.ToString(), open.ToString()),
                Reason.Of(YamlAdvice.CloseWith, open == '[' ? "]" : "}")
            );
        }

        return null;
    }

    private YamlMistake? After(YamlLine line, int from)
    {
        var blanks = line.Text.AsSpan(from).IndexOfAnyExcept(' ', '\t');
        if (blanks < 0 || line.IsNoteAt(from + blanks))
        {
            return null;
        }

        var start = line.Start + from + blanks;
        return Sign switch
        {
            '"' or '\'' when line.Text[from + blanks] == ':' => new YamlMistake(
                start,
                YamlFinding.ColonAfterQuotation,
                YamlAdvice.OnePairOfMarks
            ),
            '\'' => new YamlMistake(start, YamlFinding.TextAfterApostrophe, YamlAdvice.DoubleMarksOrApostrophes),
            '"' => new YamlMistake(start, YamlFinding.TextAfterQuotation, YamlAdvice.SingleMarks),
            '[' => new YamlMistake(start, YamlFinding.TextAfterList, Reason.Of(YamlAdvice.QuoteTextThatBegins, "[")),
            _ => new YamlMistake(start, YamlFinding.TextAfterBraces, Reason.Of(YamlAdvice.QuoteTextThatBegins, "{")),
        };
    }

    private static bool IsItemStart(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" \t");
        return before.IsEmpty || before[^1] is '[' or '{' or ',' or ':';
    }
}
