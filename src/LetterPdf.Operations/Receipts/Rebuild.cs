using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>The outcome of building a letter again from the sources inside its PDF.</summary>
public enum RebuildOutcome
{
    /// <summary>No sources are inside.</summary>
    NoSources,

    /// <summary>Byte for byte the same.</summary>
    Same,

    /// <summary>The sources produce another file.</summary>
    Different,

    /// <summary>The sources produce no letter at all, or contradict each other.</summary>
    Broken,

    /// <summary>Another version made it, or its fonts are not available, so nothing is known.</summary>
    NotProved,
}

/// <summary>The outcome and the reasons for it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reasons">Sentences without their full stops, first why it could not be built again; empty where the
/// file is the same.</param>
public sealed record Rebuild(RebuildOutcome Outcome, ImmutableArray<string> Reasons)
{
    public static Rebuild NoSources { get; } = new(RebuildOutcome.NoSources, []);

    public static Rebuild Same { get; } = new(RebuildOutcome.Same, []);

    /// <summary>Whether the file was compared as it was before something was added to it.</summary>
    public bool IsBeforeAdditions { get; init; }

    /// <summary>Whether something is known to be wrong.</summary>
    public bool IsFault => Outcome is RebuildOutcome.Different or RebuildOutcome.Broken;
}
