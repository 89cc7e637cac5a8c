using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A judgement on a column that the letter does not use: what it says about who signs. Only this judgement is kept,
/// since the cells are private.
/// </summary>
/// <param name="Number">The number of the column, from 1.</param>
/// <param name="Heading">The heading, folded; null where it may not be shown.</param>
/// <param name="Place">The heading's cell.</param>
/// <param name="Meaning">The question that the column asks.</param>
/// <param name="Against">Rows with an answer against showing them.</param>
/// <param name="Silent">Rows without an answer, in a column where others have one.</param>
internal sealed record ColumnAnswers(
    int Number,
    string? Heading,
    Place Place,
    AnswerMeaning Meaning,
    ImmutableArray<int> Against,
    ImmutableArray<int> Silent
)
{
    /// <summary>The answer that most rows give, where it is the form's own wording; null where there is
    /// none.</summary>
    public string? Usual { get; init; }
}

/// <summary>The question that a column asks.</summary>
internal enum AnswerMeaning
{
    /// <summary>Whether an organization agrees, and whether the person who filled in the form may speak for
    /// it.</summary>
    Consent,

    /// <summary>Whether it withdrew.</summary>
    Withdrawal,

    /// <summary>Something else; a cell may mention a withdrawal all the same.</summary>
    Other,
}
