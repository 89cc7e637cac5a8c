using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Import;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>Blocks as text, one a line: "p words", "h2 words", "- item", with *strong*, /emphasis/, {link|target},
/// ^1 for a footnote's mark and ¶ for a break.</summary>
internal static class DraftText
{
    public static string Of(ImportDraft draft) =>
        Of(draft.Blocks) + string.Concat(draft.Notes.Select(note => $"note {note.Number}:\n{Of(note.Blocks, 1)}"));

    public static string Of(ImmutableArray<Block> blocks, int level = 0)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(text, block, level);
        }

        return text.ToString();
    }

    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    /// <summary>The words alone.</summary>
    public static string Words(ImportDraft draft) =>
        string.Concat(draft.Blocks.Concat(draft.Notes.SelectMany(note => note.Blocks)).Select(Words));

    public static string Words(Block block) =>
        block switch
        {
            Paragraph paragraph => Words(paragraph.Inlines),
            Heading heading => Words(heading.Inlines),
            ListBlock list => string.Concat(list.Entries.SelectMany(entry => entry.Blocks).Select(Words)),
            BlockQuote quote => string.Concat(quote.Blocks.Select(Words)),
            Table table => string.Concat(
                table.Rows.SelectMany(row => row.Cells).Select(cell => Words(cell.Inlines) + "\n")
            ),
            _ => string.Empty,
        };

    private static string Words(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Word)) + "\n";

    private static string Word(Inline inline) =>
        inline switch
        {
            TextInline text => text.Value,
            HardBreak => "\n",
            Strong strong => string.Concat(strong.Inlines.Select(Word)),
            Emphasis emphasis => string.Concat(emphasis.Inlines.Select(Word)),
            Link link => string.Concat(link.Inlines.Select(Word)),
            _ => string.Empty,
        };

    private static void Append(StringBuilder text, Block block, int level)
    {
        var indent = new string(' ', level * 2);
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(CultureInfo.InvariantCulture, $"{indent}p {Of(paragraph.Inlines)}\n");
                break;
            case Heading heading:
                text.Append(CultureInfo.InvariantCulture, $"{indent}h{heading.Level} {Of(heading.Inlines)}\n");
                break;
            case ThematicBreak:
                text.Append(CultureInfo.InvariantCulture, $"{indent}rule\n");
                break;
            case BlockQuote quote:
                text.Append(CultureInfo.InvariantCulture, $"{indent}quote\n{Of(quote.Blocks, level + 1)}");
                break;
            case ListBlock list:
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{indent}list {(list.FirstNumber is { } first ? $"{first}" : "•")}{(list.IsTight ? "" : " loose")}\n"
                );
                foreach (var entry in list.Entries)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{indent}item\n{Of(entry.Blocks, level + 1)}");
                }

                break;
            case Table table:
                foreach (var row in table.Rows)
                {
                    var cells = row.Cells.Select(cell => Of(cell.Inlines));
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"{indent}{(row.IsHeader ? "head" : "row")} {string.Join(" | ", cells)}\n"
                    );
                }

                break;
        }
    }

    private static string Of(Inline inline) =>
        inline switch
        {
            TextInline text => text.Value,
            HardBreak => "¶",
            Strong strong => $"*{Of(strong.Inlines)}*",
            Emphasis emphasis => $"/{Of(emphasis.Inlines)}/",
            Link link => $"{{{Of(link.Inlines)}|{link.Target}}}",
            FootnoteReference note => $"^{note.Number}",
            _ => "?",
        };
}
