using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A finished PDF given to a command, and why it can't be read.</summary>
internal static class FinishedFile
{
    /// <summary>The largest size that is read, in bytes; no letter is as large.</summary>
    public const long MostBytes = 100 * 1024 * 1024;

    /// <summary>
    /// The file's bytes. A user who names a file means that file, whatever its name contains (a colon, an @) and
    /// wherever a link leads.
    /// </summary>
    /// <param name="file">The path as it was typed.</param>
    /// <param name="around">The surroundings in which it is looked for.</param>
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
    /// <param name="file">The path as it was typed.</param>
    /// <param name="outcome">The outcome of reading it.</param>
    /// <param name="around">The surroundings in which it was looked for.</param>
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
