namespace LetterPdf.Operations;

/// <summary>Advice about the place of many letters, and about the parts of a merge.</summary>
internal enum MergingAdvice
{
    NameNewFolder,
    KeepChanged,
    NameFolder,
    NameZip,
    NameAnother,
    WaitForOther,
    MakeRoom,
    AskForRights,
    CloseFiles,
    TryElsewhere,
    AddList,
    MakePart,
    MakePartsAgain,
    NameOneOfBoth,
    NameAllParts,
    MakeThisPartAgain,
    MakeSeveral,
    NameBeside,
}
