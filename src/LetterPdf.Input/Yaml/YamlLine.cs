using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A line of letter.yml as it appears in an editor.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Start">The offset in the file, in UTF-16 units.</param>
/// <param name="Text">The text, without its line end.</param>
internal sealed record YamlLine(int Number, int Start, string Text)
{
    /// <summary>The number of spaces at its beginning, which is what YAML counts as indentation.</summary>
    public int Indent { get; } = Text.AsSpan().IndexOfAnyExcept(' ') is var first && first < 0 ? Text.Length : first;

    public bool IsBlank => Indent == Text.Length;

    public bool IsNote => !IsBlank && Text[Indent] == '#';

    /// <summary>The lines of a text; CR, LF and CRLF each end one.</summary>
    public static ImmutableArray<YamlLine> Of(string source)
    {
        var lines = ImmutableArray.CreateBuilder<YamlLine>();
        for (var start = 0; start <= source.Length; )
        {
            var length = source.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? source.Length : start + length;
            lines.Add(new YamlLine(lines.Count + 1, start, source[start..end]));
            start = end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
        }

        return lines.ToImmutable();
    }

    /// <summary>The offset of the colon and the text after a key; -1 where no key begins at this place.</summary>
    public int AfterKey(int at)
    {
        if (at < Text.Length && Text[at] is '"' or '\'')
        {
            var close = YamlQuote.FindClose(Text, at);
            var colon = close < 0 ? -1 : close + 1 + Text.AsSpan(close + 1).IndexOfAnyExcept(' ');
            return colon > close && IsColon(colon) ? colon + 1 : -1;
        }

        var isFlow = at < Text.Length && Text[at] is '[' or '{';
        for (var i = at; i < Text.Length && !isFlow && !IsNoteAt(i); i++)
        {
            if (IsColon(i))
            {
                return i == at ? -1 : i + 1;
            }
        }

        return -1;
    }

    /// <summary>The offset of the line's text, after the hyphens of items.</summary>
    public int AfterHyphens()
    {
        var at = Indent;
        while (at + 1 < Text.Length && Text[at] == '-' && Text[at + 1] == ' ')
        {
            at += 1 + Math.Max(0, Text.AsSpan(at + 1).IndexOfAnyExcept(' '));
        }

        return at;
    }

    /// <summary>Whether a comment begins at an offset.</summary>
    public bool IsNoteAt(int at) => Text[at] == '#' && (at == 0 || Text[at - 1] is ' ' or '\t');

    private bool IsColon(int at) => Text[at] == ':' && (at + 1 == Text.Length || Text[at + 1] is ' ' or '\t');
}
