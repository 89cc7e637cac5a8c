using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Reads the first of two footnote marks side by side, "[^1][^2]", which the link parser takes for one link
/// with a text.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    private const int LongestLabel = 100;

    public FootnoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, Math.Min(LongestLabel, slice.Length));
        if (!rest.StartsWith("[^"))
        {
            return false;
        }

        var close = rest[1..].IndexOfAny("[]\r\n") + 1;
        if (
            close < 3
            || !rest[close..].StartsWith("][^")
            || !processor.Document.TryGetLinkReferenceDefinition(rest[1..close].ToString(), out var definition)
            || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create }
        )
        {
            return false;
        }

        var link = create(processor, definition, null);
        link.Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), 0);
        link.Span.End = link.Span.Start + close;
        link.Line = line;
        link.Column = column;
        processor.Inline = link;
        slice.Start += close + 1;
        return true;
    }
}
