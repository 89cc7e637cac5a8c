namespace LetterPdf.Input;

/// <summary>Findings about a file of the letter's folder before its text means anything.</summary>
public enum FileFinding
{
    /// <summary>0: the path.</summary>
    NoFile,

    /// <summary>0: the path.</summary>
    OutsideFolder,

    /// <summary>0: the path; 1: the most bytes.</summary>
    TooLarge,

    /// <summary>0: the path.</summary>
    Unreadable,

    /// <summary>0: the path.</summary>
    NotUtf8,

    /// <summary>0: the path; 1: a <see cref="FileKindPhrase"/>.</summary>
    OtherKind,
}
