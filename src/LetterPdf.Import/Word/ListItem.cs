using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>A paragraph that is an item of a list.</summary>
internal sealed record ListItem(ListLabel Label, Paragraph Paragraph)
{
    /// <summary>Whether there is space between it and its neighbours.</summary>
    public bool HasSpace { get; init; }
}
