using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>One difference between two sequences of texts.</summary>
/// <param name="Before">What the first has; null for nothing.</param>
/// <param name="After">What the second has in its place; null for nothing.</param>
public sealed record SequenceChange(string? Before, string? After);

/// <summary>The changes that turn one sequence of texts into another: whatever is between two common elements counts
/// as the same thing, changed.</summary>
public static class SequenceDifference
{
    /// <summary>The changes, in order; none where the sequences are equal letter by letter.</summary>
    public static ImmutableArray<SequenceChange> Of(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var numbers = new Numbering();
        var changes = ImmutableArray.CreateBuilder<SequenceChange>();
        foreach (
            var gap in SequenceGap.Between(
                SequenceAlignment.Of(numbers.Of(before), numbers.Of(after)),
                before.Length,
                after.Length
            )
        )
        {
            for (var i = 0; i < Math.Max(gap.BeforeCount, gap.AfterCount); i++)
            {
                changes.Add(
                    new SequenceChange(
                        i < gap.BeforeCount ? before[gap.Before + i] : null,
                        i < gap.AfterCount ? after[gap.After + i] : null
                    )
                );
            }
        }

        return changes.ToImmutable();
    }
}
