using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>
/// Writes blocks as Markdown that the letter's reader reads as these blocks again. What has no form there takes the
/// nearest one: a heading and a cell have no line breaks, a table has one row of headings and begins no item, and items
/// of lists in footnotes are tight.
/// </summary>
internal static class MarkdownWriter
{
    /// <summary>The text: one line for each paragraph, a blank line between them, the footnotes below. Lines end with
    /// LF.</summary>
    public static string Write(ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes)
    {
        var lines = BlockLines.Of(blocks, BlockSurroundings.Body);
        foreach (var note in notes)
        {
            lines.Add(string.Empty);
            lines.AddRange(NoteLines(note));
        }

        return lines.Count == 0 ? string.Empty : string.Join('\n', lines) + "\n";
    }

    private static List<string> NoteLines(Footnote note)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]:");
        var lines = BlockLines.Of(note.Blocks, BlockSurroundings.Inside);

        // What is no paragraph would be read as text behind the label.
        return note.Blocks is [Paragraph, ..]
            ? BlockLines.Indented(lines, label + " ", 4)
            : [label, .. BlockLines.Indented(lines, new string(' ', 4), 4)];
    }
}
