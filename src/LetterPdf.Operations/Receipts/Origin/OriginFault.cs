namespace LetterPdf.Operations;

/// <summary>What is not as letterpdf writes it, or as its fonts draw it.</summary>
internal enum OriginFault
{
    BytesChanged,

    /// <summary>The font.</summary>
    OtherOutlines,

    /// <summary>The letter's code, the font, and the text.</summary>
    OtherLetter,

    /// <summary>What the reader of JPEG says.</summary>
    BrokenPicture,

    OtherPicture,
}
