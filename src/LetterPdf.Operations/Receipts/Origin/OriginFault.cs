namespace LetterPdf.Operations;

/// <summary>Deviations from what letterpdf writes, or from what its fonts draw.</summary>
internal enum OriginFault
{
    BytesChanged,

    /// <summary>The font.</summary>
    OtherOutlines,

    /// <summary>The letter's code, the font, and the text.</summary>
    OtherLetter,

    /// <summary>The JPEG reader's reason.</summary>
    BrokenPicture,

    OtherPicture,
}
