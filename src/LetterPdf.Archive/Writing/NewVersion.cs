using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>A version that is to be added.</summary>
public sealed record NewVersion
{
    /// <summary>The object's id, a URI.</summary>
    public required string Id { get; init; }

    /// <summary>A date and time of RFC 3339.</summary>
    public required string Created { get; init; }

    public required string Message { get; init; }

    public required ArchiveUser User { get; init; }

    public required ImmutableArray<NewFile> Files { get; init; }
}

/// <summary>A file of a version that is to be added.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="Content">Its content.</param>
/// <param name="IsRecord">Whether it describes the other files, as a report does. Where only such files differ, there
/// is nothing new.</param>
public sealed record NewFile(string Path, FileContent Content, bool IsRecord = false);
