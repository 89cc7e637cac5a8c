namespace LetterPdf.Verification;

/// <summary>What is wrong with a font.</summary>
public enum FontFault
{
    OtherKind,
    NoType,

    /// <summary>The font.</summary>
    NoSubsetTag,

    /// <summary>The font.</summary>
    NotIdentity,

    /// <summary>The font.</summary>
    NoMeasures,

    /// <summary>The font.</summary>
    TwoPrograms,

    /// <summary>The font.</summary>
    ProgramLength,

    /// <summary>The font.</summary>
    OtherName,

    /// <summary>The font.</summary>
    NotInFile,

    /// <summary>The letter's code, and the font.</summary>
    Width,

    /// <summary>The letter's code, and the font.</summary>
    NoGlyph,

    /// <summary>The font, and the text.</summary>
    Blank,

    /// <summary>The font.</summary>
    NoUnicodeMap,

    /// <summary>The letter's code, and the font.</summary>
    NoCharacter,

    /// <summary>The character's number.</summary>
    PrivateCharacter,

    /// <summary>Used in place of the name of a font that has none.</summary>
    Nameless,
}
