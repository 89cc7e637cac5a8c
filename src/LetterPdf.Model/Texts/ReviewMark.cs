namespace LetterPdf.Model;

/// <summary>A tracked change or a comment. It is shown to the user and is part of no letter.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Author">As the file has it; null where it names nobody.</param>
/// <param name="Time">As the file has it, without a zone, as word processors write it; null where there is
/// none.</param>
/// <param name="Text">What was inserted, deleted, moved or said; the words that a comment or a change of look is
/// about, for these.</param>
/// <param name="Paragraph">The number of the paragraph, from 1.</param>
public sealed record ReviewMark(ReviewKind Kind, string? Author, DateTime? Time, string Text, int Paragraph)
{
    /// <summary>The words that a comment is about; null for other kinds.</summary>
    public string? About { get; init; }
}

/// <summary>Kinds of <see cref="ReviewMark"/>.</summary>
public enum ReviewKind
{
    Insertion,
    Deletion,
    Move,

    /// <summary>A change of how text looks, or of a paragraph, a table or a section.</summary>
    Look,
    Comment,
}
