using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>What came of adding a version.</summary>
/// <param name="Version">The new version, as far as any part of it exists, or the existing one with the same
/// contents; null where it was refused.</param>
/// <param name="IsNew">Whether it was added.</param>
/// <param name="Folder">The object's path in the root.</param>
/// <param name="Problem">Why it was refused or is incomplete.</param>
public sealed record AddResult(VersionName? Version, bool IsNew, string? Folder, Reason? Problem)
{
    /// <summary>How much of the new version exists.</summary>
    public AdditionState State { get; init; }

    /// <summary>Whether the staging folder contains anything for a repair to finish or remove.</summary>
    public bool HasLeftover { get; init; }

    internal static AddResult Refused(Reason problem) => new(null, IsNew: false, null, problem);
}
