namespace LetterPdf.Input;

/// <summary>Parts that several sentences about letter.yml share: what a value is.</summary>
public enum LetterPhrase
{
    Text,
    FileName,
    FileNameOrMarkdown,
    Length,
    Number,
    Date,
    Language,
    Standards,
    Forms,
    True,
    Column,
    Sheet,
    Answer,

    /// <summary>0: the key.</summary>
    LineOf,
}
