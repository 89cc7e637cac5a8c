namespace LetterPdf.Operations;

/// <summary>Findings of operations on the disk.</summary>
internal enum OperationFinding
{
    /// <summary>0: what was to be written; 1: why it can't have that name.</summary>
    Misnamed,

    /// <summary>0: what was to be written; 1: where.</summary>
    NotWritten,

    /// <summary>0: the folder.</summary>
    NoFolder,

    /// <summary>0: the path.</summary>
    NoPath,

    /// <summary>0: the file.</summary>
    NoFileHere,

    /// <summary>0: the file; 1: the folder.</summary>
    NoFileIn,

    /// <summary>0 and on: the files.</summary>
    FilesPresent,

    /// <summary>0: the file.</summary>
    FileHoldsOther,

    /// <summary>0: the first error; 1: how many others.</summary>
    BodyNotYet,

    /// <summary>0: why.</summary>
    NotSameAgain,

    /// <summary>0: the file.</summary>
    FormOverSource,

    /// <summary>0: the file.</summary>
    WordFileWorkedIn,

    /// <summary>0: the option; 1: the form.</summary>
    OptionWithoutForm,

    /// <summary>0: the file.</summary>
    FormOutdated,
}
