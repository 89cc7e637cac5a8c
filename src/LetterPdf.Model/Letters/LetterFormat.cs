namespace LetterPdf.Model;

/// <summary>Where a letter's parts stand.</summary>
public enum LetterFormat
{
    /// <summary>Every part at the left margin.</summary>
    UsBlock,

    /// <summary>Date, closing and signers begin at the page's middle.</summary>
    UsModifiedBlock,

    /// <summary>DIN 5008, form A: fields at fixed places for window envelopes, a letterhead 27 mm high.</summary>
    Din5008A,

    /// <summary>DIN 5008, form B: the same with a letterhead 45 mm high.</summary>
    Din5008B,
}
