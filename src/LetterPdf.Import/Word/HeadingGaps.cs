using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Levels of headings without gaps and at most five: more a letter does not have.</summary>
internal static class HeadingGaps
{
    private const int Deepest = 5;

    public static ImmutableArray<Block> Close(ImmutableArray<Block> blocks, WordReading reading)
    {
        var open = new Stack<(int Written, int Level)>();
        var closed = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var highest = blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        foreach (var block in blocks)
        {
            if (block is not Heading heading)
            {
                closed.Add(block);
                continue;
            }

            while (open.TryPeek(out var above) && above.Written >= heading.Level)
            {
                open.Pop();
            }

            var level = Math.Min(Deepest, open.TryPeek(out var parent) ? parent.Level + 1 : 1);
            open.Push((heading.Level, level));
            closed.Add(heading with { Level = level });
            if (level != heading.Level - highest + 1)
            {
                var words = ((DocumentParagraph)heading.Place).Text.Trim();
                reading.Steps.Add(Reason.Of(WordPhrase.HeadingLevel, words, heading.Place.Row));
            }
        }

        return closed.MoveToImmutable();
    }
}
