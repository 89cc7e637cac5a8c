namespace LetterPdf.Export;

/// <summary>What to do about what keeps pages from being a file.</summary>
public enum RuleAdvice
{
    ChangePageSize,
    GiveTitle,
    RenameLetterFile,
    AskForPdfA3,
    RemoveCharacter,
    WriteLanguage,
    CopyFont,
    ChooseFamily,
    WriteLinkText,
    WriteAddress,
    HeadingLevels,
    WritePictureText,
    Shorten,
    ReplaceCharacter,
    KeepFont,
}
