namespace LetterPdf.Input;

/// <summary>A value that can go on over several lines: in quotation marks, brackets or braces, or as a block after | or
/// &gt;.</summary>
/// <param name="first">The line on which it begins.</param>
/// <param name="at">Where on that line.</param>
/// <param name="indent">The column of its key or item: what is not further right does not belong to it.</param>
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

    /// <summary>Looks at the line on which it begins.</summary>
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
                $"a text stands on the line of the {Sign} sign",
                $"Begin the text on the next line, indented; or put a text that begins with {Sign} in quotation marks."
            );
    }

    /// <summary>Whether a line belongs to it, by its indentation.</summary>
    public bool Takes(YamlLine line) => line.IsBlank || (IsBlock ? line.Indent > indent : !IsNextEntry(line));

    /// <summary>Looks at a further line.</summary>
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
                "this line begins further left than the first line of its text",
                FormattableString.Invariant(
                    $"Let all lines of the text begin in column {_blockIndent + 1} or further right."
                )
            );
    }

    private YamlMistake? ExamineIndent(YamlLine line) =>
        _isCut && line.Text[line.Indent] is not (',' or ']' or '}' or '#') ? Unclosed()
        : line.Text[line.Indent] == '\t'
            ? new YamlMistake(
                line.Start + line.Indent,
                "a tab stands in the indentation",
                "Indent with spaces; most editors can show the difference."
            )
        : line.Indent <= indent && _quote == 0 && line.Text[line.Indent] is not (']' or '}')
            ? new YamlMistake(
                line.Start + line.Indent,
                "this line goes on with the value above and is not indented",
                FormattableString.Invariant($"Let it begin in column {indent + 3}.")
            )
        : null;

    /// <summary>What to say where it never ends.</summary>
    public YamlMistake Unclosed()
    {
        if (_quote == 0)
        {
            return _hidden is { } note
                ? new YamlMistake(
                    note,
                    "what follows the # sign is not read, neither a comma nor a bracket",
                    "Put the text with the # sign in quotation marks."
                )
                : new YamlMistake(
                    first.Start + at,
                    $"a {(Sign == '[' ? "list in brackets" : "value in braces")} is not closed",
                    $"Close it with {(Sign == '[' ? ']' : '}')}."
                );
        }

        var text = first.Text[
            (_quoteStart - first.Start is var open && open >= 0 && open < first.Text.Length ? open : at)..
        ];
        return text.Length > 1 && text.AsSpan(1).IndexOfAny("“”„") >= 0 && _quote == '"'
                ? new YamlMistake(
                    _quoteStart,
                    "a text opens with a straight quotation mark and closes with a curly one",
                    "Write straight quotation marks on both sides: \"...\"."
                )
            : _quote == '\'' && text.Length > 1 && char.IsLetterOrDigit(text[1]) && text[^1] != '\''
                ? new YamlMistake(
                    _quoteStart,
                    "the apostrophe at the beginning opens a quotation that is never closed",
                    "Put the whole text in double quotation marks: \"...\"."
                )
            : new YamlMistake(
                _quoteStart,
                "a quotation mark is opened here and never closed",
                "Close it, or double it where it belongs to the text."
            );
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
                $"{c} closes what {open} has opened",
                $"Close it with {(open == '[' ? ']' : '}')}."
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
                "a colon follows a closing quotation mark",
                "Put the whole text in one pair of quotation marks."
            ),
            '\'' => new YamlMistake(
                start,
                "text follows the apostrophe that closes the quotation",
                "Put the whole text in double quotation marks, or double the apostrophe inside it: ''."
            ),
            '"' => new YamlMistake(
                start,
                "text follows the closing quotation mark",
                "Put the whole text in single quotation marks: '...'."
            ),
            '[' => new YamlMistake(
                start,
                "text follows the bracket that closes the list",
                "Put a text that begins with [ in quotation marks."
            ),
            _ => new YamlMistake(
                start,
                "text follows the brace that closes the value",
                "Put a text that begins with { in quotation marks."
            ),
        };
    }

    private static bool IsItemStart(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" \t");
        return before.IsEmpty || before[^1] is '[' or '{' or ',' or ':';
    }
}
