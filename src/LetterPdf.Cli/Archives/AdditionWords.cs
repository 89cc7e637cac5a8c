using LetterPdf.Archive;

namespace LetterPdf.Cli.Archives;

/// <summary>What is said of an addition that was not carried out in full: what is there, whether it is valid, and how
/// to mend it.</summary>
internal static class AdditionWords
{
    /// <param name="result">With a problem.</param>
    /// <param name="id">The letter's.</param>
    /// <param name="folder">The archive.</param>
    public static string Problem(AddResult result, string id, ArchiveFolder folder) =>
        (result.State, result.HasLeftover) switch
        {
            (AdditionState.Absent, false) =>
                $"letterpdf: {result.Problem}. Nothing was archived; '{folder.Shown}' is as it was.",
            (AdditionState.Absent, true) =>
                $"letterpdf: {result.Problem}. Nothing was archived; what was begun is left over beside the letters, "
                    + $"and '{folder.RepairCommand}' removes it.",
            (AdditionState.Half, _) =>
                $"letterpdf: {id}: {result.Problem}. Nothing is lost, but until it is finished the letter is not valid "
                    + $"for other programs, and no version can be added: '{folder.RepairCommand}' finishes it.",
            (_, var hasLeftover) =>
                $"letterpdf: {id}: {result.Version} is in the archive, whole and valid, but the disk did not confirm "
                    + $"that it would survive a power failure: {result.Problem}. "
                    + (
                        hasLeftover
                            ? $"'{folder.RepairCommand}' tries that again."
                            : "See that the disk is in order; 'letterpdf archive verify' says whether all is there."
                    ),
        };
}
