using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>
/// The one door through which the stages see files: a folder and nothing outside it. Paths are relative to
/// the folder and use forward slashes. Implementations resolve symbolic links before they decide what is outside.
/// </summary>
public interface IWorkspace
{
    /// <summary>Reads a whole file of at most <paramref name="maximumBytes"/> bytes. Never throws because of anything
    /// that a user can cause.</summary>
    WorkspaceFile Read(string path, long maximumBytes);

    /// <summary>Names (not paths) of the files directly in a folder, in ordinal order; empty where there is no such
    /// folder.</summary>
    ImmutableArray<string> List(string folder);
}

/// <summary>How reading a file went.</summary>
public enum WorkspaceOutcome
{
    Read,
    NotFound,
    OutsideFolder,
    TooLarge,
    Unreadable,
}

/// <summary>A file's bytes, or why there are none.</summary>
/// <param name="Outcome">Whether it could be read.</param>
/// <param name="Bytes">The content; empty unless <see cref="WorkspaceOutcome.Read"/>.</param>
public readonly record struct WorkspaceFile(WorkspaceOutcome Outcome, ReadOnlyMemory<byte> Bytes)
{
    public static WorkspaceFile Failed(WorkspaceOutcome outcome) => new(outcome, default);

    public bool IsRead => Outcome == WorkspaceOutcome.Read;
}
