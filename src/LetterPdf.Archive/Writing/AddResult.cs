using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>What came of adding a version.</summary>
/// <param name="Version">The new version as far as anything of it is there, or the one that holds the same already;
/// null where it was refused.</param>
/// <param name="IsNew">It was added.</param>
/// <param name="Folder">The object's path in the root.</param>
/// <param name="Problem">Why it was refused or is not whole.</param>
public sealed record AddResult(VersionName? Version, bool IsNew, string? Folder, Reason? Problem)
{
    /// <summary>What is there of the new version.</summary>
    public AdditionState State { get; init; }

    /// <summary>Something lies in the staging folder that a repair finishes or removes.</summary>
    public bool HasLeftover { get; init; }

    internal static AddResult Refused(Reason problem) => new(null, IsNew: false, null, problem);
}
