using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>A part of a text with merge fields.</summary>
internal abstract record MergePart
{
    private MergePart() { }

    /// <summary>A stretch of text that is copied as it is.</summary>
    public sealed record Verbatim(int Start, int Length) : MergePart;

    /// <summary>A value that is shown.</summary>
    public sealed record Field(MergeExpression Value) : MergePart;

    /// <summary>One of two branches, by a condition.</summary>
    public sealed record Choice(
        MergeExpression Condition,
        ImmutableArray<MergePart> Then,
        ImmutableArray<MergePart> Otherwise
    ) : MergePart;
}
