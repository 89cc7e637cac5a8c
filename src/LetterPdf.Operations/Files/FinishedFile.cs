using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A finished PDF that a command is given, and why it may not be read.</summary>
internal static class FinishedFile
{
    /// <summary>The size up to which the file is read; no letter is as large.</summary>
    public const long MostBytes = 100 * 1024 * 1024;

    /// <summary>
    /// Its bytes. Whoever names a file means that file, whatever its name holds (a colon, an @) and wherever a link
    /// leads.
    /// </summary>
    /// <param name="file">As it was typed.</param>
    /// <param name="around">Where it is looked for.</param>
    public static WorkspaceFile Read(string file, Surroundings around)
    {
        try
        {
            var info = new FileInfo(around.FullPath(file));
            return !info.Exists ? WorkspaceFile.Failed(WorkspaceOutcome.NotFound)
                : info.Length > MostBytes ? WorkspaceFile.Failed(WorkspaceOutcome.TooLarge)
                : info.LinkTarget is null && info.Length >= MappedFile.LeastLength
                    ? new WorkspaceFile(WorkspaceOutcome.Read, MappedFile.Open(info))
                : InputFile.Read(file, MostBytes, around) is { } bytes ? new WorkspaceFile(WorkspaceOutcome.Read, bytes)
                : WorkspaceFile.Failed(WorkspaceOutcome.Unreadable);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return WorkspaceFile.Failed(WorkspaceOutcome.Unreadable);
        }
    }

    /// <summary>Why there are no bytes, in a sentence.</summary>
    /// <param name="file">As it was typed.</param>
    /// <param name="outcome">What came of reading it.</param>
    /// <param name="around">Where it was looked for.</param>
    public static string Problem(string file, WorkspaceOutcome outcome, Surroundings around) =>
        outcome switch
        {
            WorkspaceOutcome.NotFound when Directory.Exists(around.FullPath(file)) =>
                $"'{file}' is a folder.{NearbyFiles.Sentence(around.FullPath(file), around)}",
            WorkspaceOutcome.NotFound =>
                $"there is no file '{file}'.{NearbyFiles.Sentence(around.FullPath(file), around)}",
            WorkspaceOutcome.TooLarge => $"'{file}' is larger than 100 MB, which no letter is.",
            _ => $"'{file}' cannot be read.",
        };
}
