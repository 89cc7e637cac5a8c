using System.Collections.Immutable;
using System.Text;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>The finished text, and where in it each block is.</summary>
/// <param name="Text">All of it; it ends with LF.</param>
/// <param name="Blocks">The blocks, in order.</param>
internal sealed record TextSheet(string Text, ImmutableArray<PlacedBlock> Blocks)
{
    public TextMeasure Measure =>
        new(
            Text.Length,
            Blocks.Sum(block => Words(block)),
            Blocks.Where(block => block.Block.Section != TextSection.Notes).Sum(block => Words(block))
        );

    /// <summary>Fills the blocks into lines.</summary>
    /// <param name="blocks">In reading order.</param>
    /// <param name="columns">The most columns of a line; null for each paragraph in one line.</param>
    public static TextSheet Of(ImmutableArray<TextBlock> blocks, int? columns)
    {
        var text = new StringBuilder();
        var placed = ImmutableArray.CreateBuilder<PlacedBlock>(blocks.Length);
        foreach (var block in blocks)
        {
            text.Append('\n', block.Space);
            var start = text.Length;
            Append(text, block, columns);
            placed.Add(new PlacedBlock(block, start, text.Length - 1));
        }

        return new TextSheet(text.ToString(), placed.MoveToImmutable());
    }

    private static void Append(StringBuilder text, TextBlock block, int? columns)
    {
        var before = block.First;
        if (block.IsCentred && columns is { } all)
        {
            var width = DisplayWidth.Of(block.Text);
            before += new string(' ', Math.Max(0, (all - DisplayWidth.Of(before) - width) / 2));
        }

        foreach (var paragraph in block.Text.Split('\n'))
        {
            foreach (var line in Lines(block, paragraph, before, columns))
            {
                var end = text.Append(before).Append(line);
                while (end.Length > 0 && end[^1] == ' ')
                {
                    end.Length--;
                }

                text.Append('\n');
                before = block.Rest;
            }
        }
    }

    private static IEnumerable<string> Lines(TextBlock block, string paragraph, string before, int? columns) =>
        block.IsSet ? [paragraph]
        : columns is { } all
            ? LineFilling.Fill(paragraph, all - DisplayWidth.Of(before), all - DisplayWidth.Of(block.Rest))
        : [LineFilling.Plain(paragraph)];

    private int Words(PlacedBlock block) =>
        Text[block.Start..block.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <summary>A block in the text.</summary>
/// <param name="Start">The offset of its first line, in UTF-16 units.</param>
/// <param name="End">The offset of the end of its last line.</param>
internal sealed record PlacedBlock(TextBlock Block, int Start, int End)
{
    /// <summary>The characters that it takes, without the end of its last line.</summary>
    public int Length => End - Start;
}
