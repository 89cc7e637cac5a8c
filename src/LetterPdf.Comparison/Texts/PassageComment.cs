using LetterPdf.Model;

namespace LetterPdf.Comparison;

/// <summary>A reviewer's comment.</summary>
/// <param name="Mark">The comment, with the words that it is about.</param>
/// <param name="Passage">The piece of text that it is about; null where that is none, such as an entry of the
/// list.</param>
public sealed record PassageComment(ReviewMark Mark, Passage? Passage);
