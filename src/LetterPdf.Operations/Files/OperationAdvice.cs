namespace LetterPdf.Operations;

/// <summary>Advice about findings of operations on the disk.</summary>
internal enum OperationAdvice
{
    ChooseName,

    /// <summary>0: the program that may have the file open.</summary>
    CloseFile,
    NameOtherFolder,
    ReplaceOrRename,
    NameLetter,

    /// <summary>0: the folder.</summary>
    NameFolder,

    /// <summary>0 and on: the folders.</summary>
    NameOneOf,

    /// <summary>0 and on: the first folders.</summary>
    NameOneOfMore,

    /// <summary>0 and on: the files.</summary>
    NameFileOf,

    /// <summary>0 and on: the first files.</summary>
    NameFileOfMore,

    /// <summary>0: the existing file; 1: the file that is looked for.</summary>
    CapitalsCount,

    /// <summary>0: the existing file; 1: the file that is looked for.</summary>
    EndingHidden,

    /// <summary>0: the existing file; 1: the file that is looked for.</summary>
    NameOrRename,

    /// <summary>0: the existing file.</summary>
    NoLetter,
    OtherOutput,
    KeepWordFile,

    /// <summary>0: the option that names forms; 1: the form.</summary>
    AddForm,

    /// <summary>0: the option that names forms; 1: the form.</summary>
    MakeFormToo,
}
