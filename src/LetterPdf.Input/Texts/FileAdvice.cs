namespace LetterPdf.Input;

/// <summary>Advice for a <see cref="FileFinding"/>.</summary>
public enum FileAdvice
{
    PathsFromFolder,
    SaveAsUtf8,
    DownloadList,
    SaveAsWorkbook,
    MakeTable,
    SaveBodyAsText,

    /// <summary>0: the file.</summary>
    ImportBody,
    SaveAsWord,
    WriteInTextEditor,
    VerifyPdf,
    RemovePassword,
    LargeText,
    LargeList,
}
