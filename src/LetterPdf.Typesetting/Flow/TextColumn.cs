using LetterPdf.Model;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What lines are placed in: the text area of a page, a column of a list, a cell.</summary>
/// <param name="Width">The width of its lines.</param>
/// <param name="IsRightToLeft">Whether lines begin at its right edge.</param>
internal readonly record struct TextColumn(Length Width, bool IsRightToLeft)
{
    /// <summary>The distance from the column's left edge, given that from the edge at which lines begin.</summary>
    /// <param name="start">The distance from that edge.</param>
    /// <param name="width">The width of the object.</param>
    public Length LeftOf(Length start, Length width) => IsRightToLeft ? Width - start - width : start;
}
