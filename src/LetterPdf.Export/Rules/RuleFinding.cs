namespace LetterPdf.Export;

/// <summary>Something that prevents a file of the claimed standards, or keeps a font out of it.</summary>
public enum RuleFinding
{
    NoContent,

    /// <summary>0: the page; 1: its width; 2: its height.</summary>
    PageSize,
    NoTitle,

    /// <summary>0: the name.</summary>
    AttachmentTwice,

    /// <summary>0: the standards.</summary>
    NoAttachments,

    /// <summary>0: which text.</summary>
    ControlCharacter,

    /// <summary>0: the language.</summary>
    BadLanguage,

    /// <summary>0: the standards that a draft may claim; 1: those that it claims.</summary>
    DraftClaims,

    /// <summary>0: the signer.</summary>
    DraftHasField,

    /// <summary>0: the page.</summary>
    DraftMarkMissing,

    /// <summary>0: the name.</summary>
    FieldName,

    /// <summary>0: the name.</summary>
    FieldOutsideForm,

    /// <summary>0: the name.</summary>
    FieldUndescribed,

    /// <summary>0: the font; 1: the letters.</summary>
    BlankGlyph,

    /// <summary>0: the font.</summary>
    EmbeddingForbidden,

    /// <summary>0: the font; 1: the text.</summary>
    MissingGlyph,

    /// <summary>0: the address; empty for a link inside the document.</summary>
    LinkWithoutText,

    /// <summary>0: the destination.</summary>
    LinkToNothing,

    /// <summary>0: the address.</summary>
    LinkNotAbsolute,

    /// <summary>0: the heading; 1: its level.</summary>
    FirstHeadingLevel,

    /// <summary>0: the heading; 1: its level; 2: the level before.</summary>
    HeadingLevel,

    /// <summary>0: the element's role.</summary>
    ElementAtTop,

    /// <summary>0: the element's role.</summary>
    ElementBeforeParent,

    /// <summary>0: the element's role; 1: its parent's.</summary>
    ElementIn,
    PictureWithoutText,
    NoteWithoutName,

    /// <summary>0: the name.</summary>
    ElementName,

    /// <summary>0: which text.</summary>
    TextTooLong,

    /// <summary>0: the text; 1: the character.</summary>
    PrivateCharacter,

    /// <summary>0: the text.</summary>
    NoCharacter,

    /// <summary>0: the font.</summary>
    FontsTooLarge,

    /// <summary>0: the font.</summary>
    FontNotHandedOn,
}
