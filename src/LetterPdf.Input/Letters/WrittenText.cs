using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>An unquoted text as it is written in the file, with its surroundings.</summary>
internal static class WrittenText
{
    /// <summary>
    /// Text that YAML takes for a comment although it looks like more of the text: after a single space, or as the #
    /// of a number. Comments are set off by two spaces or more.
    /// </summary>
    /// <returns>The place of the character #, and the text from there on, which is not read.</returns>
    public static (TextSpan Place, string Lost)? FindCut(YamlScalar scalar)
    {
        var file = scalar.Span.File;
        var end = scalar.Span.Start + scalar.Span.Length;
        var (line, column) = file.PositionOf(end);
        var after = file.LineText(line).AsSpan(column - 1);
        var blanks = after.IndexOfAnyExcept(' ', '\t');
        if (blanks < 1 || after[blanks] != '#')
        {
            return null;
        }

        var rest = after[blanks..].TrimEnd();
        var isNote = blanks > 1 && !(rest.Length > 1 && char.IsAsciiDigit(rest[1]));
        return isNote ? null : (file.Span(end + blanks, rest.Length), rest.ToString());
    }

    /// <summary>A hyphen that begins a further line of the text, as if it began an item.</summary>
    public static TextSpan? FindHyphen(YamlScalar scalar)
    {
        var file = scalar.Span.File;
        var first = file.PositionOf(scalar.Span.Start).Line;
        var last = file.PositionOf(scalar.Span.Start + scalar.Span.Length).Line;
        for (var line = first + 1; line <= last; line++)
        {
            var text = file.LineText(line).AsSpan().TrimStart(' ');
            if (text.StartsWith("- ", StringComparison.Ordinal))
            {
                return file.Span(file.OffsetOf(line, file.LineText(line).Length - text.Length + 1), 1);
            }
        }

        return null;
    }
}
