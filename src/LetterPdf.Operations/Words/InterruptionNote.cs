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

    /// <summary>What lies beside a folder while another takes its place.</summary>
    /// <param name="folder">Its name.</param>
    public static string ForFolder(string folder) =>
        $"letterpdf was stopped while it put new letters into the place of those in the folder '{folder}'.\n\nIf there "
        + "is no such folder here, nothing is lost: run the same command again, and this note goes away. Until then "
        + $"the letters from before are in the folder whose name begins with '{folder}.' and ends in '.old'.\n";
}
