namespace LetterPdf.Archive;

/// <summary>What came of adding a version.</summary>
/// <param name="Version">The new version, or the one that holds the same already; null where it was refused.</param>
/// <param name="IsNew">It was added.</param>
/// <param name="Folder">The object's path in the root.</param>
/// <param name="Problem">Why it was refused: a sentence without its final stop.</param>
public sealed record AddResult(VersionName? Version, bool IsNew, string? Folder, string? Problem)
{
    internal static AddResult Refused(string problem) => new(null, IsNew: false, null, problem);
}
