namespace LetterPdf.Input;

/// <summary>Advice for a <see cref="MarkdownFinding"/>.</summary>
public enum MarkdownAdvice
{
    LongRuns,
    SeparateParagraphs,
    RemoveFrontMatter,
    EscapeHtml,
    RemoveHtml,
    RemoveCode,
    RemoveIndent,
    RemovePicture,
    RemoveCheckBox,
    RemoveStruckOut,
    Escape,
    EscapeHeading,
    HeadingLevels,
    CorrectNumbers,

    /// <summary>0: the footnote's name.</summary>
    ReferToFootnote,

    /// <summary>0: the footnote's name.</summary>
    ReferToFootnoteInText,

    /// <summary>0: the footnote's name.</summary>
    WriteFootnote,
    NameFootnotes,
    RemoveOrShowLine,
    FullAddress,
    TitleIntoText,
    LanguageCodes,
    KnownSpans,
    EscapeBar,
    CellForEach,
    OutsideTable,
}
