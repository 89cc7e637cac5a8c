using LetterPdf.Model;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What lines stand in: the text of a page, a column of a list, a cell.</summary>
/// <param name="Width">Of its lines.</param>
/// <param name="IsRightToLeft">Lines begin at its right edge.</param>
internal readonly record struct TextColumn(Length Width, bool IsRightToLeft)
{
    /// <summary>How far from the column's left edge something stands that is so far from the edge at which lines
    /// begin.</summary>
    /// <param name="start">From that edge.</param>
    /// <param name="width">Of what stands there.</param>
    public Length LeftOf(Length start, Length width) => IsRightToLeft ? Width - start - width : start;
}
