namespace LetterPdf.Operations;

/// <summary>Findings about the names of recipients' letters as files, and advice about them.</summary>
internal enum MergeFileFinding
{
    /// <summary>0: the name; 1 and on: the rows.</summary>
    NameTwice,

    /// <summary>0: how many; 1 and on: the first of them, with their rows.</summary>
    NamesTwice,

    /// <summary>0: the name; 1 and on: the rows.</summary>
    NameInRows,
    TellApart,
}
