using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>What became of the list of signatories. Every entry of either list is in one of the groups, or the same in
/// both.</summary>
public sealed record SignatoryComparison
{
    public required int CountBefore { get; init; }

    public required int CountAfter { get; init; }

    /// <summary>In the second list only, in its order.</summary>
    public ImmutableArray<SignatoryEntry> Added { get; init; } = [];

    /// <summary>In the first list only, in its order.</summary>
    public ImmutableArray<SignatoryEntry> Withdrawn { get; init; } = [];

    /// <summary>Entries that seem to be renamed: the names are alike, or one is where the other was and they share
    /// words.</summary>
    public ImmutableArray<SignatoryPair> Renamed { get; init; } = [];

    /// <summary>Entries with the same name and another country tag, or under another country's heading.</summary>
    public ImmutableArray<SignatoryPair> OtherCountry { get; init; } = [];

    /// <summary>Entries that moved among those that stayed: as few as possible.</summary>
    public ImmutableArray<SignatoryPair> Moved { get; init; } = [];

    /// <summary>Whether one list has headings between its entries, and the other has none.</summary>
    public bool IsOtherGrouping { get; init; }

    public bool IsEmpty =>
        Added.IsEmpty
        && Withdrawn.IsEmpty
        && Renamed.IsEmpty
        && OtherCountry.IsEmpty
        && Moved.IsEmpty
        && !IsOtherGrouping;
}
