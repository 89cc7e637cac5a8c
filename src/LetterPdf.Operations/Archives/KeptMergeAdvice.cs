namespace LetterPdf.Operations;

/// <summary>Advice about a merge that can't be archived.</summary>
internal enum KeptMergeAdvice
{
    NameMerge,
    Unpack,
    JoinFirst,
    MergeAgain,
    KeepAsSent,
    KeepWithoutSources,
}
