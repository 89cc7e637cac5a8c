using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Finds the place in letter.yml of each character of a scalar's value.</summary>
internal static class YamlScalarText
{
    /// <summary>The value with places: exact for plain, quoted and literal scalars, the whole scalar's for folded and
    /// escaped ones.</summary>
    public static MappedText Map(string value, YamlScalarStyle style, TextSpan span, string source)
    {
        if (style == YamlScalarStyle.Literal)
        {
            return MapLiteral(value, span, source);
        }

        var start = span.Start + (style == YamlScalarStyle.Quoted ? 1 : 0);
        return string.CompareOrdinal(source, start, value, 0, value.Length) == 0 && style != YamlScalarStyle.Folded
            ? MappedText.Verbatim(value, span, start)
            : MappedText.Opaque(value, span);
    }

    // A literal scalar drops nothing but indentation, so each of its lines is the tail of a line of the file.
    private static MappedText MapLiteral(string value, TextSpan span, string source)
    {
        var pieces = ImmutableArray.CreateBuilder<MappedText.Piece>();
        var line = NextLine(source, span.Start);
        for (var start = 0; start < value.Length && line < source.Length; )
        {
            var newline = value.IndexOf('\n', start);
            var length = (newline < 0 ? value.Length : newline) - start;
            var end = LineEnd(source, line);
            var from = Math.Max(line, end - length);
            pieces.Add(new MappedText.Piece(start, from, Math.Min(length + 1, source.Length - from), IsVerbatim: true));
            start += length + 1;
            line = NextLine(source, line);
        }

        return pieces.Count == 0 ? MappedText.Opaque(value, span) : new MappedText(value, span, pieces.ToImmutable());
    }

    private static int LineEnd(string source, int start)
    {
        var end = source.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? source.Length : start + end;
    }

    private static int NextLine(string source, int start)
    {
        var end = LineEnd(source, start);
        var isPair = end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n';
        return Math.Min(source.Length, end + (isPair ? 2 : 1));
    }
}
