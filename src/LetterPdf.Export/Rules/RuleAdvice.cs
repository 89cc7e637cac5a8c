namespace LetterPdf.Export;

/// <summary>Advice where something prevents a file.</summary>
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
