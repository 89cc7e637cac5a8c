using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>What became of a piece of the letter's text.</summary>
/// <param name="Before">As it was; null for one that is new.</param>
/// <param name="After">As it is; null for one that is gone.</param>
public sealed record TextChange(Passage? Before, Passage? After)
{
    /// <summary>Whether it precedes or follows other text than it did.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The sentences whose words differ; none where the words are the same.</summary>
    public ImmutableArray<SentenceChange> Sentences { get; init; } = [];

    /// <summary>Those who tracked it, for a piece that is new or gone.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>Whether such a piece was not tracked, as far as the marks tell.</summary>
    public bool IsUntracked { get; init; }

    /// <summary>Addresses that words lead to, as they were and are.</summary>
    public ImmutableArray<SequenceChange> Links { get; init; } = [];

    /// <summary>What it is, according to the letter that says so with more certainty.</summary>
    public Passage Passage =>
        (Before, After) switch
        {
            ({ } before, null) => before,
            (null, { } after) => after,
            ({ } before, { } after) when Certainty(before) > Certainty(after) => after with
            {
                Role = before.Role,
                IsInferred = before.IsInferred,
            },
            _ => After!,
        };

    /// <summary>Whether the same text has another form, such as a paragraph that became a heading.</summary>
    public bool IsOtherForm =>
        Before is { IsPart: false } before
        && After is { IsPart: false } after
        && (before.Role != after.Role || before.Level != after.Level);

    // A certain role is preferred to an inferred one, a part to a mere paragraph, and the part's name to its place.
    private static int Certainty(Passage passage) =>
        !passage.IsPart ? 0
        : passage.IsInferred ? 1
        : passage.Role == PassageRole.AboveSubject ? 2
        : 3;
}
