namespace LetterPdf.Operations;

/// <summary>Why a merge can't be archived.</summary>
internal enum KeptMergeFinding
{
    /// <summary>0: the folder.</summary>
    NoTable,

    /// <summary>0: the folder.</summary>
    TableUnreadable,

    /// <summary>0: the folder.</summary>
    FolderUnreadable,

    /// <summary>0: the file.</summary>
    IsZip,

    /// <summary>0: the folder.</summary>
    IsPart,

    /// <summary>0: how many letters are not sound; 1: of how many; 2: the first of them; 3: what is wrong with it,
    /// without a full stop.</summary>
    LettersFaulty,

    /// <summary>0: the first letter; 1: the first that has other sources.</summary>
    SourcesDiffer,

    /// <summary>0: the first letter.</summary>
    NotOneList,
}
