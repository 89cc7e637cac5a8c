namespace LetterPdf.Input;

/// <summary>Advice for a <see cref="FileFinding"/>.</summary>
public enum FileAdvice
{
    PathsFromFolder,
    SaveAsUtf8,
    DownloadList,
    SaveTableAsCsv,
    MakeTable,
    SaveBodyAsText,
    WriteInTextEditor,
    VerifyPdf,
    LargeText,
    LargeList,
}
