namespace LetterPdf.Import;

/// <summary>Advice for a <see cref="WordFinding"/>.</summary>
public enum WordAdvice
{
    SaveAgain,
    SaveAsWord,
    RemovePassword,
    ExportText,
    AcceptOrDecline,
    TypeText,
    PictureInLetter,
    WriteEquation,
    CheckSigns,
    CopyContents,
    CheckLeftOut,
    CheckFields,
    TypeDate,
    CheckLook,
    CheckMarked,
    FullAddress,
    CheckLines,
    MakeTable,
    CheckLabels,
    CheckTable,
    CheckNotes,
    RunningInLetter,
}
