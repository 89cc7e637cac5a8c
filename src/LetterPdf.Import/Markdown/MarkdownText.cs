using System.Text;

namespace LetterPdf.Import;

/// <summary>
/// Writes words as Markdown that is read as these words. A sign is escaped only where it could mean something
/// (CommonMark 0.31, 2.4; merge fields are "{{" and "{%"), since people edit the text.
/// </summary>
internal ref struct MarkdownText
{
    /// <summary>A zero-width space, which the letter's reader drops, with attributes: a sign that shows nothing. The
    /// space alone counts as a letter where marks stand beside it.</summary>
    public const string NothingWithSigns = "[\u200B]{.smallcaps}";

    private const string NameSigns = "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private readonly ReadOnlySpan<char> _text;
    private readonly TextSurroundings _around;
    private readonly StringBuilder _line;
    private readonly bool _startsLine;

    // Where the signs at the text's end begin that would close a heading.
    private readonly int _closing;

    // The run of stars or lines that was looked at last.
    private int _runStart;
    private int _runEnd;

    private MarkdownText(ReadOnlySpan<char> text, TextSurroundings around, StringBuilder line)
    {
        _text = text;
        _around = around;
        _line = line;
        _startsLine = line.Length == 0 || line[^1] == '\n';
        _closing = text.TrimEnd('#').Length;
    }

    public static void Write(string text, TextSurroundings around, StringBuilder line)
    {
        var words = new MarkdownText(text, around, line);
        for (var i = 0; i < text.Length; i++)
        {
            words.Write(i);
        }
    }

    private void Write(int i)
    {
        var c = _text[i];
        if (char.IsWhiteSpace(c))
        {
            WriteBlank(i);
            return;
        }

        var opens = _startsLine && _around.Kind == LineKind.Paragraph && (i == 0 ? OpensBlock() : EndsNumber(i));
        _line.Append(opens || MeansSomething(i) ? "\\" : "").Append(c);
    }

    private char Last => _line.Length == 0 ? '\n' : _line[^1];

    // A blank would be trimmed at a line's ends, and would keep a mark beside it from being one.
    private void WriteBlank(int i)
    {
        var isLast = i == _text.Length - 1;
        _line.Append(i == 0 && _around.IsAfterOpening ? NothingWithSigns : "");
        if ((i == 0 && _startsLine) || (isLast && _around.Next == '\n'))
        {
            _line.Append("&#").Append((int)_text[i]).Append(';');
        }
        else
        {
            _line.Append(_text[i]);
        }

        _line.Append(isLast && _around.IsBeforeClosing ? NothingWithSigns : "");
    }

    private char At(int i) =>
        i < 0 ? Last
        : i < _text.Length ? _text[i]
        : _around.Next;

    private bool MeansSomething(int i) =>
        _text[i] switch
        {
            '\\' or '`' or '|' => true,
            '*' or '_' => IsDelimiter(i),
            '~' => At(i - 1) == '~' || At(i + 1) == '~',
            '<' => !char.IsWhiteSpace(At(i + 1)),
            '&' => IsEntity(_text[i..], _around.Next),
            '[' => IsBracket(i),
            ']' => IsClosing(i),
            '!' => At(i + 1) == '[',
            '(' or ':' => i == 0 && _around.IsAfterNote,
            '{' => (i == 0 && _around.IsAfterNote) || Last == '{',
            '%' => Last == '{',
            '^' => i == 0 && Last == '[',
            '#' => _around.Kind == LineKind.Heading && i >= _closing,
            _ => false,
        };

    private bool IsLast(int i) => i == _text.Length - 1 && _around.Next != '\n';

    // One that is closed on the spot can stay; the letter's reader stumbles over others.
    private bool IsBracket(int i)
    {
        var end = _text[(i + 1)..].IndexOfAny("[]") + i + 1;
        return end == i
            || _text[end] == '['
            || IsClosing(end)
            || At(i + 1) == '^'
            || (end == i + 2 && _text[i + 1] is (' ' or 'x' or 'X'))
            || (i == 0 && (_around.IsAfterNote || _startsLine));
    }

    private bool IsClosing(int i) => _around.IsInLink || At(i + 1) is '(' or '[' or '{' || IsLast(i);

    // A run of stars or lines: no mark between blanks, nor a single one within a word.
    private bool IsDelimiter(int i)
    {
        if (i >= _runEnd)
        {
            var rest = _text[i..].TrimStart(_text[i]);
            (_runStart, _runEnd) = (i, _text.Length - rest.Length);
        }

        var (start, end) = (_runStart, _runEnd);
        if (start == 0 && _startsLine && _around.Kind == LineKind.Paragraph)
        {
            return _around.HasMarks || !char.IsWhiteSpace(At(end));
        }

        if (start == 0 || (end == _text.Length && _around.Next != '\n'))
        {
            return true;
        }

        var (before, next) = (_text[start - 1], At(end));
        var isInWord = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next);
        var isPlain = isInWord && (_text[i] == '_' || (end - start == 1 && !_around.HasMarks));
        return !isPlain && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(next));
    }

    /// <summary>Whether an ampersand begins an entity, such as "&amp;amp;".</summary>
    /// <param name="text">From the ampersand on.</param>
    /// <param name="next">What follows the text.</param>
    public static bool IsEntity(ReadOnlySpan<char> text, char next)
    {
        var end = text[1..].IndexOfAnyExcept(NameSigns);
        return end < 0 ? next != '\n' : end > 0 && text[end + 1] == ';';
    }

    // At the start of a line: a heading, a list, a quotation, a table, a rule, or a line under a heading.
    private bool OpensBlock() =>
        _text[0] switch
        {
            '>' or '=' or '_' or '*' or '+' => true,
            '#' => _text.IndexOfAnyExcept('#') is var end && (end < 0 || char.IsWhiteSpace(_text[end])),
            '-' => char.IsWhiteSpace(At(1)) || At(1) == '-',
            _ => false,
        };

    // "1." at the start of a line.
    private bool EndsNumber(int i) =>
        _text[i] is '.' or ')'
        && i <= 9
        && (i + 1 == _text.Length || char.IsWhiteSpace(_text[i + 1]))
        && _text[..i].IndexOfAnyExceptInRange('0', '9') < 0;
}
