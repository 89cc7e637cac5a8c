using System.Text;

namespace LetterPdf.Input;

/// <summary>Reads the text of a style sheet, with regard to strings, brackets and comments (CSS Syntax 3, 4 and
/// 5).</summary>
internal sealed class CssText(string text)
{
    // A comment that is all that separates two words. No value contains these characters, so such a value is refused.
    private const string TightComment = "/**/";

    private int _at;

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The next character, which is not consumed; only where there is one.</summary>
    public char Next => text[_at];

    public void Skip() => _at++;

    public bool TrySkip(string word)
    {
        var isThere = string.CompareOrdinal(text, _at, word, 0, word.Length) == 0;
        _at += isThere ? word.Length : 0;
        return isThere;
    }

    /// <summary>Skips spaces, comments and the marks that hide a style sheet from browsers of the last
    /// century.</summary>
    public void SkipBlanks()
    {
        while (!IsAtEnd && (char.IsWhiteSpace(Next) || TrySkip("<!--") || TrySkip("-->") || AtComment()))
        {
            if (AtComment())
            {
                SkipComment();
            }
            else if (!IsAtEnd && char.IsWhiteSpace(Next))
            {
                _at++;
            }
        }
    }

    /// <summary>
    /// The text up to one of these characters outside strings and brackets, or to the end; the character is not
    /// consumed.
    /// </summary>
    public string TakeTo(string ends)
    {
        var taken = new StringBuilder();
        var closers = new Stack<char>();
        while (!IsAtEnd && (closers.Count > 0 || !ends.Contains(Next, StringComparison.Ordinal)))
        {
            if (AtComment())
            {
                TakeComment(taken, ends);
            }
            else if (Next is '"' or '\'')
            {
                TakeString(taken);
            }
            else
            {
                TakeSign(taken, closers);
            }
        }

        return taken.ToString().Trim();
    }

    private void TakeSign(StringBuilder taken, Stack<char> closers)
    {
        if (Next is '(' or '[' or '{')
        {
            closers.Push(
                Next switch
                {
                    '(' => ')',
                    '[' => ']',
                    _ => '}',
                }
            );
        }
        else if (closers.TryPeek(out var closer) && closer == Next)
        {
            closers.Pop();
        }

        // Escaped characters open and close nothing.
        var count = Next == '\\' && _at + 1 < text.Length ? 2 : 1;
        taken.Append(text, _at, count);
        _at += count;
    }

    private void TakeString(StringBuilder taken)
    {
        var (start, quote) = (_at++, text[_at - 1]);
        while (!IsAtEnd && Next != quote && Next != '\n')
        {
            _at += Next == '\\' ? 2 : 1;
        }

        _at = Math.Min(_at + 1, text.Length);
        taken.Append(text, start, _at - start);
    }

    private void TakeComment(StringBuilder taken, string ends)
    {
        SkipComment();
        var isTight =
            taken.Length > 0
            && IsOfWord(taken[^1])
            && !IsAtEnd
            && IsOfWord(Next)
            && !ends.Contains(Next, StringComparison.Ordinal);
        taken.Append(isTight ? TightComment : string.Empty);
    }

    private static bool IsOfWord(char sign) =>
        !char.IsWhiteSpace(sign) && sign is not (':' or ',' or '(' or ')' or '/');

    private bool AtComment() => string.CompareOrdinal(text, _at, "/*", 0, 2) == 0;

    private void SkipComment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + 2;
    }
}
