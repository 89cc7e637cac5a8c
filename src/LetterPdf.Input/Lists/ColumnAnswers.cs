using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// What a column that the letter does not use says about who signs. Of the cells only this judgement is kept: they are
/// nobody's business.
/// </summary>
/// <param name="Number">The column, from 1.</param>
/// <param name="Heading">Folded; null where it may not be shown.</param>
/// <param name="Place">The heading's cell.</param>
/// <param name="Meaning">What the column asks.</param>
/// <param name="Against">Rows whose answer speaks against it that they are shown.</param>
/// <param name="Silent">Rows without an answer, where others have one.</param>
internal sealed record ColumnAnswers(
    int Number,
    string? Heading,
    Place Place,
    AnswerMeaning Meaning,
    ImmutableArray<int> Against,
    ImmutableArray<int> Silent
)
{
    /// <summary>The answer that most rows give, where it is a form's own; null where there is none.</summary>
    public string? Usual { get; init; }
}

/// <summary>What a column asks.</summary>
internal enum AnswerMeaning
{
    /// <summary>Whether an organization agrees, and whoever filled in the form may say so.</summary>
    Consent,

    /// <summary>Whether it withdrew.</summary>
    Withdrawal,

    /// <summary>Something else; a cell may speak of a withdrawal all the same.</summary>
    Other,
}
