using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Levels of headings as a letter has them: from 1, each at most one deeper than the one above it.</summary>
internal static class HeadingLevels
{
    public static ImmutableArray<Block> WithoutGaps(ImmutableArray<Block> blocks)
    {
        ImmutableArray<int> used = [.. blocks.OfType<Heading>().Select(heading => heading.Level).Distinct().Order()];
        var above = 0;
        return [.. blocks.Select(block => block is Heading heading ? Moved(heading, used, ref above) : block)];
    }

    private static Heading Moved(Heading heading, ImmutableArray<int> used, ref int above)
    {
        above = Math.Min(used.IndexOf(heading.Level) + 1, above + 1);
        return heading with { Level = above };
    }
}
