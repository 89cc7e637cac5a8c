using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The words about an addition; for one that was not completed: what is there, whether it is valid, and how
/// to fix it.</summary>
public static class AdditionWords
{
    /// <summary>What was added, in one line.</summary>
    public static string Told(KeptVersion kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var version = kept.Addition.Version;
        if (!kept.Addition.IsNew)
        {
            return $"{kept.Id}: {version} in {kept.Archive} holds the same already; nothing was added.";
        }

        var signatories = LetterCandidate.Signatories(kept.Receipt.Report.Signatories.Length);
        var what = kept.Merge is { } merge
            ? $"{Listing.Counted(merge.Letters, "letter", "letters")}, "
                + $"{Listing.Counted(kept.FileCount, "file", "files")} in all, {signatories}; merge.csv has the "
                + $"SHA-256 {merge.TableDigest}"
            : $"{kept.FileCount} files, {signatories}, SHA-256 {kept.Receipt.Digest}";
        return $"{kept.Id}: {version} added to {kept.Archive}: {what}";
    }

    /// <param name="result">A result with a problem.</param>
    /// <param name="id">The letter's id.</param>
    /// <param name="folder">The archive.</param>
    internal static string Problem(AddResult result, string id, ArchiveFolder folder)
    {
        var problem = ReasonWords.Of(result.Problem!);
        return (result.State, result.HasLeftover) switch
        {
            (AdditionState.Absent, false) => $"{problem}. Nothing was archived; '{folder.Shown}' is as it was.",
            (AdditionState.Absent, true) =>
                $"{problem}. Nothing was archived; what was begun is left over beside the letters, "
                    + $"and '{folder.RepairCommand}' removes it.",
            (AdditionState.Half, _) =>
                $"{id}: {problem}. Nothing is lost, but until it is finished the letter is not valid "
                    + $"for other programs, and no version can be added: '{folder.RepairCommand}' finishes it.",
            (_, var hasLeftover) =>
                $"{id}: {result.Version} is in the archive, whole and valid, but the disk did not confirm "
                    + $"that it would survive a power failure: {problem}. "
                    + (
                        hasLeftover
                            ? $"'{folder.RepairCommand}' tries that again."
                            : "See that the disk is in order; 'letterpdf archive verify' says whether all is there."
                    ),
        };
    }

    /// <summary>Notes for the user who added a version, each a whole sentence.</summary>
    /// <param name="result">A result without a problem.</param>
    /// <param name="receipt">The letter's receipt.</param>
    /// <param name="folder">The archive.</param>
    internal static IEnumerable<string> Notes(AddResult result, Receipt receipt, ArchiveFolder folder)
    {
        if (!result.IsNew)
        {
            yield break;
        }

        if (receipt.Rebuild.Outcome == RebuildOutcome.NotProved)
        {
            yield return $"the sources inside could not be built again here, so it is not known whether they give "
                + $"the letter: {receipt.Rebuild.Reasons[0]}.";
        }

        if (receipt.Report.Sources.IsEmpty)
        {
            yield return "the PDF has no sources inside, so this version keeps none. 'letterpdf build "
                + "--embed-sources' makes a PDF that has them.";
        }
        else if (VersionFiles.Renamed(receipt.Report.Sources) is { } problem)
        {
            yield return RenamedNote(problem);
        }

        if (LeftoverNote(result, folder) is { } leftover)
        {
            yield return leftover;
        }
    }

    internal static string RenamedNote(string problem) =>
        $"{problem}, so that not every system can have it; the sources are kept under numbers, and inside the PDF "
        + $"under their names.";

    /// <summary>The note about what an addition has left over; null where that is nothing.</summary>
    internal static string? LeftoverNote(AddResult result, ArchiveFolder folder) =>
        result.HasLeftover
            ? $"something is left over in the archive, which harms nothing; '{folder.RepairCommand}' removes it."
            : null;
}
