using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>The words of blocks, without anything else.</summary>
internal static class PlainWords
{
    public static string Of(ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes) =>
        string.Join('\n', blocks.Select(Of)) + string.Concat(notes.Select(note => $"\n{Of(note.Blocks, [])}"));

    private static string Of(Block block) =>
        block switch
        {
            Paragraph paragraph => Of(paragraph.Inlines),
            Heading heading => Of(heading.Inlines),
            BlockQuote quote => Of(quote.Blocks, []),
            ListBlock list => string.Join('\n', list.Entries.Select(entry => Of(entry.Blocks, []))),
            Table table => string.Join('\n', table.Rows.SelectMany(row => row.Cells).Select(cell => Of(cell.Inlines))),
            _ => "",
        };

    private static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) =>
        inline switch
        {
            TextInline text => text.Value,
            Emphasis emphasis => Of(emphasis.Inlines),
            Strong strong => Of(strong.Inlines),
            Link link => Of(link.Inlines),
            SmallCaps small => Of(small.Inlines),
            ForeignText foreign => Of(foreign.Inlines),
            HardBreak => "\n",
            _ => "",
        };
}
