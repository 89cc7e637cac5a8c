using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>What came of building a letter again from the sources inside its PDF.</summary>
public enum RebuildOutcome
{
    /// <summary>No sources are inside.</summary>
    NoSources,

    /// <summary>Byte for byte the same.</summary>
    Same,

    /// <summary>The sources give another file.</summary>
    Different,

    /// <summary>The sources give no letter at all, or contradict each other.</summary>
    Broken,

    /// <summary>Another version made it, or its fonts are not at hand: nothing is known either way.</summary>
    NotProved,
}

/// <summary>The outcome and the reasons for it.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Reasons">In sentences without a final stop, why it could not be built again first; none where the file
/// is the same.</param>
public sealed record Rebuild(RebuildOutcome Outcome, ImmutableArray<string> Reasons)
{
    public static Rebuild NoSources { get; } = new(RebuildOutcome.NoSources, []);

    public static Rebuild Same { get; } = new(RebuildOutcome.Same, []);

    /// <summary>What was compared is the file as it was before something was added to it.</summary>
    public bool IsBeforeAdditions { get; init; }

    /// <summary>Something is known to be wrong.</summary>
    public bool IsFault => Outcome is RebuildOutcome.Different or RebuildOutcome.Broken;
}
