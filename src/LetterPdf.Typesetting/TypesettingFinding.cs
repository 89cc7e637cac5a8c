namespace LetterPdf.Typesetting;

/// <summary>What the stage finds; the sentences stand in Operations/Words/Findings.</summary>
public enum TypesettingFinding
{
    TextAreaTooSmall,
    TallerThanPage,
    DraftMarkWithoutRoom,

    /// <summary>0: the family.</summary>
    NoSuchFamily,

    /// <summary>0: how wide it is, 1: how wide the text is; inches.</summary>
    PictureTooWide,

    /// <summary>0: what stands in it.</summary>
    LineTooWide,

    /// <summary>0: the text; 1: the page.</summary>
    TextOffPaper,

    /// <summary>0: the font.</summary>
    NoSmallCapitals,

    /// <summary>0: the font.</summary>
    NoSuperiorFigures,

    /// <summary>0: the words, 1: the style, 2: the family, 3: the face that draws them.</summary>
    EmphasisNotShown,

    /// <summary>0: the words, 1: the style, 2: the face that draws them.</summary>
    EmphasisNotShownInScript,

    /// <summary>0: the family, 1: the style, 2: the face that draws it.</summary>
    NoFaceOfStyle,

    /// <summary>0: the font's file.</summary>
    FontAstray,

    /// <summary>0: the character, 1: its code point in hexadecimal digits, 2: its script, where it is known.</summary>
    CharacterMissing,

    /// <summary>0: how many more there are, 1: their script, empty where it is not known; from 2: the first of
    /// them.</summary>
    CharactersMissing,

    /// <summary>0: the key that fills the field, 1: the field's width in millimetres.</summary>
    FieldTooNarrow,

    /// <summary>0: the key that fills the field, 1: the height it takes, 2: the field's; millimetres.</summary>
    FieldTooLow,
}

/// <summary>What to do about it.</summary>
public enum TypesettingAdvice
{
    WiderTextArea,
    MoreRoomOnPage,
    MarginsForDraftMark,

    /// <summary>From 0: the families that there are.</summary>
    KnownFamilies,
    AddFontFiles,
    LowerPicture,
    BreakableLine,
    FamilyWithForms,

    /// <summary>0: the style.</summary>
    AddFaceOfStyle,
    AddFaceOfScript,

    /// <summary>From 0: the family's faces.</summary>
    FacesOfFamily,
    CopyFontAgain,
    NoEmoji,

    /// <summary>0: a font that has the script.</summary>
    AddFontOfScript,
    AddFontOfCharacter,

    /// <summary>0: what the field holds (<see cref="TypesettingPhrase.Contents"/>), 1: what makes room.</summary>
    MakeRoomInField,
}

/// <summary>Parts of these sentences.</summary>
public enum TypesettingPhrase
{
    Regular,
    Bold,
    Italic,
    BoldItalic,

    /// <summary>0: its file, 1: its style.</summary>
    Face,

    /// <summary>From 0: texts, or <see cref="Logo"/>.</summary>
    Contents,

    /// <summary>A text of which only the beginning is shown. 0: that.</summary>
    Beginning,

    /// <summary>0: its height in millimetres.</summary>
    Logo,

    /// <summary>From 0: phrases of which one is to be chosen.</summary>
    OneOf,
    LowerLogo,
    WithoutTagline,
    ShorterName,
    ShorterAddress,
    FormWithMoreRoom,
    FormWithoutFields,
    ShorterContact,
    ShorterReturnAddress,
    ShorterDelivery,
    ShorterAddressee,

    /// <summary>The other addressees, as <see cref="Contents"/>.</summary>
    AddresseesAsCopies,
}
