namespace LetterPdf.Operations;

/// <summary>What lies beside several files while they take their places.</summary>
internal static class InterruptionNote
{
    /// <param name="files">Their names.</param>
    public static string For(IEnumerable<string> files) =>
        "letterpdf was stopped while it put these files in their places:\n\n"
        + string.Concat(files.Select(file => $"  {file}\n"))
        + "\nSome of them may be new and some may be from before. Send none of them: run the same command again, and "
        + "this note goes away.\n";
}
