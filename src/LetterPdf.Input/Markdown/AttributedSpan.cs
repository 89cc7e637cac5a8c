using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>"[NATO]{.smallcaps}": a piece of plain text and its attributes.</summary>
internal sealed class AttributedSpan : LeafInline
{
    public required string Content { get; init; }

    /// <summary>The text in the braces, such as ".smallcaps".</summary>
    public required string Attributes { get; init; }
}

/// <summary>Recognises such spans before the link parser takes their bracket.</summary>
internal sealed class AttributedSpanParser : InlineParser
{
    // Limits the search for the end of a bracket that is never closed.
    private const int LongestSpan = 300;

    public AttributedSpanParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, Math.Min(LongestSpan, slice.Length));
        var close = rest[1..].IndexOfAny("[]\\\r\n") + 1;
        if (close <= 1 || rest[close] != ']' || close + 2 >= rest.Length || rest[close + 1] != '{')
        {
            return false;
        }

        var end = rest[close..].IndexOfAny("}\r\n");
        if (end < 0 || rest[close + end] != '}' || !IsAttribute(rest[(close + 2)..(close + end)]))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributedSpan
        {
            Content = rest[1..close].ToString(),
            Attributes = rest[(close + 2)..(close + end)].Trim().ToString(),
            Span = new Markdig.Syntax.SourceSpan(start, start + close + end),
            Line = line,
            Column = column,
        };
        slice.Start += close + end + 1;
        return true;
    }

    // Merge fields are made of braces too, and braces may be meant literally.
    private static bool IsAttribute(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['.', ..] or ['#', ..] || text.Contains('=');
}
