using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Makes the highest heading that the body uses its level 1, and refuses gaps, since screen readers count
/// levels.</summary>
internal static class HeadingLevels
{
    // The subject is the PDF's H1 and a body's first level its H2, so the body has five.
    private const int DeepestLevel = 5;

    public static ImmutableArray<Block> Normalize(ImmutableArray<Block> blocks, DiagnosticBag diagnostics)
    {
        var highest = blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        var previous = 0;
        var normalized = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is not Heading heading)
            {
                normalized.Add(block);
                continue;
            }

            var level = heading.Level - highest + 1;
            if (level > previous + 1)
            {
                diagnostics.Add(
                    DiagnosticCatalog.HeadingLevelSkipped.At(
                        heading.Place,
                        Reason.Of(MarkdownFinding.HeadingSkips, heading.Level, heading.Level - 1),
                        MarkdownAdvice.HeadingLevels
                    )
                );
            }
            else if (level > DeepestLevel)
            {
                diagnostics.Add(DiagnosticCatalog.UnsupportedMarkdown.At(heading.Place, MarkdownFinding.TooManyLevels));
            }

            previous = level;
            normalized.Add(heading with { Level = level });
        }

        return normalized.MoveToImmutable();
    }
}
