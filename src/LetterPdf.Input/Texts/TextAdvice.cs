namespace LetterPdf.Input;

/// <summary>What to do about a <see cref="TextFinding"/>.</summary>
public enum TextAdvice
{
    PathsFromFolder,
    SaveAsUtf8,
    DownloadList,
    SaveTableAsCsv,
    MakeTable,
    SaveBodyAsText,
    WriteInTextEditor,
    LargeText,
    LargeList,
}
