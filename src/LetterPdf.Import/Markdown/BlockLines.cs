using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The lines of blocks in Markdown (CommonMark 0.31, 4 and 5).</summary>
internal static class BlockLines
{
    // An item's number may have nine digits.
    private const int LargestNumber = 999_999_999;

    public static List<string> Of(ImmutableArray<Block> blocks, BlockSurroundings surroundings)
    {
        var lines = new List<string>();
        var hasOtherMarker = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            var before = i > 0 ? blocks[i - 1] : null;
            if (before is not null && NeedsBlank(before, blocks[i], surroundings))
            {
                lines.Add(string.Empty);
            }

            hasOtherMarker = !hasOtherMarker && AreAlike(before, blocks[i]);
            lines.AddRange(LinesOf(blocks[i], surroundings, isFirst: before is null, hasOtherMarker));
        }

        return lines;
    }

    /// <summary>Lines behind a marker: the first one beside it, the others below.</summary>
    public static List<string> Indented(List<string> lines, string marker, int width) =>
        [
            .. lines.Select(
                (line, i) =>
                    i == 0 ? marker + line
                    : line.Length == 0 ? line
                    : new string(' ', width) + line
            ),
        ];

    private static IEnumerable<string> LinesOf(
        Block block,
        BlockSurroundings surroundings,
        bool isFirst,
        bool hasOtherMarker
    ) =>
        block switch
        {
            Paragraph paragraph => InlineLines.Of(paragraph.Inlines, LineKind.Paragraph).Split('\n'),
            Heading heading =>
            [
                $"{new string('#', Math.Clamp(heading.Level + 1, 1, 6))} "
                    + InlineLines.Of(heading.Inlines, LineKind.Heading),
            ],
            ListBlock list => ListLines(list, hasOtherMarker),
            BlockQuote quote => Of(quote.Blocks, BlockSurroundings.Inside)
                .Select(line => line.Length == 0 ? ">" : $"> {line}"),
            Table table => TableLines.Of(table),
            _ => [BreakLine(surroundings, isFirst)],
        };

    // "---" under a paragraph would make it a heading, and at the beginning of a file it opens a front matter; "***"
    // in an item would be one with its bullet.
    private static string BreakLine(BlockSurroundings surroundings, bool isFirst) =>
        surroundings != BlockSurroundings.Body ? "___"
        : isFirst ? "***"
        : "---";

    // Two lists of one kind are told apart by their markers.
    private static bool AreAlike(Block? before, Block block) =>
        (before, block) is (ListBlock first, ListBlock second)
        && first.FirstNumber.HasValue == second.FirstNumber.HasValue;

    // In a tight item a blank line would make its list loose, so that there is one only where the blocks would be read
    // as one.
    private static bool NeedsBlank(Block before, Block block, BlockSurroundings surroundings) =>
        surroundings != BlockSurroundings.TightItem
        || (before, block) switch
        {
            (_, Paragraph or Table) => before is not (Heading or ThematicBreak),
            (Paragraph, ListBlock { FirstNumber: not (null or 1) }) => true,
            (BlockQuote, BlockQuote) or (Table, _) => true,
            _ => false,
        };

    private static IEnumerable<string> ListLines(ListBlock list, bool hasOtherMarker)
    {
        var surroundings = list.IsTight ? BlockSurroundings.TightItem : BlockSurroundings.Inside;
        for (var i = 0; i < list.Entries.Length; i++)
        {
            if (i > 0 && !list.IsTight)
            {
                yield return string.Empty;
            }

            var marker = MarkerOf(list, i, hasOtherMarker);
            foreach (var line in Indented(Of(list.Entries[i].Blocks, surroundings), marker + " ", marker.Length + 1))
            {
                yield return line;
            }
        }
    }

    private static string MarkerOf(ListBlock list, int item, bool isOther)
    {
        if (list.FirstNumber is not { } first)
        {
            return isOther ? "*" : "-";
        }

        var number = Math.Clamp((long)first + item, 0, LargestNumber);
        return string.Create(CultureInfo.InvariantCulture, $"{number}{(isOther ? ')' : '.')}");
    }
}
