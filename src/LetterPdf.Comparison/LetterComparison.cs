using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>All that is to be said about two letters.</summary>
public sealed record LetterComparison
{
    public required Edition Before { get; init; }

    public required Edition After { get; init; }

    /// <summary>Whether they are the same file, byte for byte.</summary>
    public required bool IsSameFile { get; init; }

    public required SignatoryComparison Signatories { get; init; }

    /// <summary>All text but the list of signatories, in the order of the second letter; the letter's parts are among
    /// it.</summary>
    public ImmutableArray<TextChange> Texts { get; init; } = [];

    /// <summary>List items and footnotes that have another number or sign before the same text.</summary>
    public ImmutableArray<TextChange> Relabelled { get; init; } = [];

    /// <summary>What reviewers say about the second letter.</summary>
    public ImmutableArray<PassageComment> Comments { get; init; } = [];

    /// <summary>Whether somebody worked with tracked changes in the second letter: then a change that nobody tracked is
    /// worth telling.</summary>
    public bool IsTracked => After.Reviews.Any(mark => mark.Kind is not (ReviewKind.Comment or ReviewKind.Look));

    /// <summary>Properties that the files state and no page shows.</summary>
    public ImmutableArray<PropertyChange> Properties { get; init; } = [];

    /// <summary>Whether the tags, in all that they say, are the same.</summary>
    public required bool IsSameTags { get; init; }

    /// <summary>The letters whose parts were inferred from place and look, because no sources say which they
    /// are.</summary>
    public ImmutableArray<Edition> NamedByPlaces { get; init; } = [];

    /// <summary>Whether nothing differs in what was read.</summary>
    public bool IsEmpty => Signatories.IsEmpty && Texts.IsEmpty && Relabelled.IsEmpty && Properties.IsEmpty;

    /// <summary>Whether the two letters say the same: it is the same file, or both are sound and nothing in them
    /// differs.</summary>
    public bool IsSame => IsSameFile || (IsEmpty && Before.IsSound && After.IsSound);
}
