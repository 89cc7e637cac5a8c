using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// The line or lines of a paragraph in Markdown. Marks of emphasis are read as such only between certain characters
/// (CommonMark 0.31, 6.2): where they would not be, an entity that shows nothing stands beside them.
/// </summary>
internal sealed class InlineLines
{
    private const string Nothing = "&#8203;";

    private readonly List<InlineToken> _tokens;
    private readonly LineKind _kind;
    private readonly StringBuilder _line = new();
    private readonly Stack<(char Sign, int Length)> _open = [];
    private readonly bool _hasMarks;
    private int _at;
    private bool _isInLink;

    private InlineLines(List<InlineToken> tokens, LineKind kind)
    {
        _tokens = tokens;
        _kind = kind;
        _hasMarks = kind == LineKind.Cell || tokens.Exists(token => token is InlineToken.Mark);
    }

    public static string Of(ImmutableArray<Inline> inlines, LineKind kind)
    {
        var lines = new InlineLines(InlineTokens.Of(inlines), kind);
        for (; lines._at < lines._tokens.Count; lines._at++)
        {
            lines.Write(lines._tokens[lines._at]);
        }

        return lines._line.ToString();
    }

    private InlineToken? Before => _at > 0 ? _tokens[_at - 1] : null;

    private InlineToken? Next => _at + 1 < _tokens.Count ? _tokens[_at + 1] : null;

    private char Last => _line.Length > 0 ? _line[^1] : '\n';

    private void Write(InlineToken token)
    {
        // "[^1][^2]" is one link by its form, and a note behind a backslash is none.
        var isAfterNote = Before is InlineToken.Note;
        var isOneLink = isAfterNote && token is not (InlineToken.Words or InlineToken.Note) && FirstOf(token) == '[';
        _line.Append(isOneLink || (token is InlineToken.Note && Last == '\\') ? Nothing : "");
        switch (token)
        {
            case InlineToken.Words words:
                MarkdownText.Write(words.Value, Surroundings(isAfterNote), _line);
                break;
            case InlineToken.Mark { IsOpen: true } mark:
                Open(mark.Length);
                break;
            case InlineToken.Mark:
                Close();
                break;
            case InlineToken.LinkStart:
                _isInLink = true;
                _line.Append('[');
                break;
            case InlineToken.LinkEnd end:
                _isInLink = false;
                WriteTarget(end.Target);
                break;
            case InlineToken.Span span:
                _line.Append(CultureInfo.InvariantCulture, $"[{span.Value}]{{{span.Attributes}}}");
                break;
            case InlineToken.Note note:
                _line.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]");
                break;
            default:
                _line.Append(_kind == LineKind.Paragraph ? "\\\n" : " ");
                break;
        }
    }

    private TextSurroundings Surroundings(bool isAfterNote) =>
        new(_kind)
        {
            IsInLink = _isInLink,
            HasMarks = _hasMarks,
            IsAfterNote = isAfterNote,
            IsAfterOpening = Before is InlineToken.Mark { IsOpen: true },
            IsBeforeClosing = Next is InlineToken.Mark { IsOpen: false },
            Next = NextChar(),
        };

    private void Open(int length)
    {
        var sign = SignAt(length);
        if (
            Last == sign
            || (IsLetter(Last) && (sign == '_' || _open.Count > 0 || !IsLetter(NextChar())))
            || (IsDoubtful(Last) && (sign == '_' || !IsLetter(NextChar())))
        )
        {
            _line.Append(MarkdownText.NothingWithSigns);
        }
        else if (IsLetter(Last) && IsLetter(AfterEnd()))
        {
            _line.Append(Nothing);
        }

        _open.Push((sign, length));
        _line.Append(sign, length);
    }

    private void Close()
    {
        var (sign, length) = _open.Pop();
        _line.Append(Last == sign ? MarkdownText.NothingWithSigns : "");
        var isAfterLetter = IsLetter(Last);
        _line.Append(sign, length);
        var next = NextChar();
        if ((IsLetter(next) || IsDoubtful(next)) && (sign == '_' || !isAfterLetter || _open.Count > 0))
        {
            _line.Append(MarkdownText.NothingWithSigns);
        }
    }

    // Beside another mark, the other sign.
    private char SignAt(int length)
    {
        if (Before is InlineToken.Mark && Last is '*' or '_')
        {
            return Last == '*' ? '_' : '*';
        }

        var end = EndOf(_at);
        var isBesideEnd = end + 1 < _tokens.Count && _tokens[end + 1] is InlineToken.Mark { IsOpen: false };
        return isBesideEnd && _open.TryPeek(out var outer) && outer.Sign == '*' ? '_' : '*';
    }

    // The token that ends what begins at a token.
    private int EndOf(int start)
    {
        var depth = 0;
        for (var i = start; i < _tokens.Count; i++)
        {
            depth += _tokens[i] is InlineToken.Mark mark ? (mark.IsOpen ? 1 : -1) : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return _tokens.Count - 1;
    }

    private char AfterEnd() => EndOf(_at) + 1 is var next && next < _tokens.Count ? FirstOf(_tokens[next]) : '\n';

    private char NextChar() => Next is { } next ? FirstOf(next) : '\n';

    private char FirstOf(InlineToken token) =>
        token switch
        {
            InlineToken.Words words => words.Value[0],
            InlineToken.Mark => '*',
            InlineToken.Break => _kind == LineKind.Paragraph ? '\\' : ' ',
            _ => '[',
        };

    // What emphasis takes for a letter.
    private static bool IsLetter(char c) =>
        !char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !char.IsSymbol(c) && !char.IsSurrogate(c);

    // Versions of CommonMark differ on whether signs such as the euro count as punctuation.
    private static bool IsDoubtful(char c) => char.IsSurrogate(c) || (char.IsSymbol(c) && !char.IsAscii(c));

    private void WriteTarget(string target)
    {
        _line.Append("](");
        for (var i = 0; i < target.Length; i++)
        {
            var c = target[i];
            var isField = Last == '{' && c is ('{' or '%');
            var isEntity = c == '&' && MarkdownText.IsEntity(target.AsSpan(i), ')');
            _line.Append(c is '(' or ')' or '\\' or '<' or '>' or '|' || isField ? "\\" : "").Append(c);

            // The reader takes a backslash there away before it looks for entities.
            _line.Append(isEntity ? "amp;" : "");
        }

        _line.Append(')');
    }
}
