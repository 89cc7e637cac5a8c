namespace LetterPdf.Operations;

/// <summary>Parts of sentences about files: the thing that is written, and the program that may have it
/// open.</summary>
public enum OperationPhrase
{
    Pdf,
    SignedLetter,
    Result,
    List,
    Decisions,
    ArchiveFile,
    Form,
    Letters,

    /// <summary>0: its name.</summary>
    File,
    PdfReader,
    Spreadsheet,
    Editor,
    Viewer,
    User,

    /// <summary>0: the name.</summary>
    NameOfDevice,
    ColonInName,
    NoReason,
}
