using System.Globalization;
using System.Text;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Writes a property of every code point as source: each block of code points once, and the blocks'
/// numbers.</summary>
internal static class TwoStageSource
{
    private const int NumbersInALine = 64;

    /// <param name="head">What stands above the table's braces.</param>
    /// <param name="values">Of all code points.</param>
    internal static string Generate(string head, byte[] values)
    {
        const int size = 1 << TwoStageTable.BlockBits;
        var (blocks, indices) = FindBlocks(values, size);
        var text = new StringBuilder(head).Append(
            CultureInfo.InvariantCulture,
            $"{{\n    // The block of each {size} code points.\n"
        );
        text.Append("    private static ReadOnlySpan<byte> Blocks =>\n    [\n");
        AppendLines(text, indices);
        text.Append(
            "    ];\n\n    // The classes of the blocks, each block once.\n    private static ReadOnlySpan<byte> "
                + "Classes =>\n    [\n"
        );
        AppendLines(text, blocks.SelectMany(block => block));
        return text.Append("    ];\n}\n").ToString();
    }

    /// <summary>Equal blocks are kept once, in the order in which they first come.</summary>
    private static (List<byte[]> Blocks, List<byte> Indices) FindBlocks(byte[] values, int size)
    {
        var blocks = new List<byte[]>();
        var indices = new List<byte>();
        foreach (var block in values.Chunk(size))
        {
            var index = blocks.FindIndex(known => known.AsSpan().SequenceEqual(block));
            if (index < 0)
            {
                index = blocks.Count;
                blocks.Add(block);
            }

            indices.Add(checked((byte)index));
        }

        return (blocks, indices);
    }

    private static void AppendLines(StringBuilder text, IEnumerable<byte> values)
    {
        foreach (var line in values.Chunk(NumbersInALine))
        {
            text.Append("        ").AppendJoin(',', line).Append(",\n");
        }
    }
}
