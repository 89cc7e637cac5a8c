using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A line of letter.yml as somebody sees it in an editor.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Offset in the file.</param>
/// <param name="Text">Without its line end.</param>
internal sealed record YamlLine(int Number, int Start, string Text)
{
    /// <summary>Blanks at its beginning: what YAML counts as indentation.</summary>
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

    /// <summary>Where the text behind a key begins, with the colon before it; -1 where no key begins at a
    /// place.</summary>
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

    /// <summary>Where the text of the line begins, behind the hyphens of items.</summary>
    public int AfterHyphens()
    {
        var at = Indent;
        while (at + 1 < Text.Length && Text[at] == '-' && Text[at + 1] == ' ')
        {
            at += 1 + Math.Max(0, Text.AsSpan(at + 1).IndexOfAnyExcept(' '));
        }

        return at;
    }

    /// <summary>Whether a note begins at a place.</summary>
    public bool IsNoteAt(int at) => Text[at] == '#' && (at == 0 || Text[at - 1] is ' ' or '\t');

    private bool IsColon(int at) => Text[at] == ':' && (at + 1 == Text.Length || Text[at + 1] is ' ' or '\t');
}
