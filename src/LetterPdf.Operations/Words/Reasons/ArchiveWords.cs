using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Why an archive can't be used or added to, in words.</summary>
internal static class ArchiveWords
{
    public static string Of(ArchiveProblem code, FactWords f) =>
        code switch
        {
            ArchiveProblem.NotArchive => $"the folder is not an archive: {f[0]}",
            ArchiveProblem.FolderTaken => "the folder is not empty, and not an archive",
            ArchiveProblem.Damaged => $"'{f[0]}' is damaged: {f[1]}",
            ArchiveProblem.At => $"{f[0]}: {f[1]}",
            ArchiveProblem.FileUnknown => "the manifest does not have the file",
            ArchiveProblem.FileUnreadable => $"'{f[0]}' cannot be read: {f[1]}",
            ArchiveProblem.FileChanged => $"'{f[0]}' is not what was archived: its digest is another",
            ArchiveProblem.NoPlace =>
                $"the archive's layout {f[0]} has no place for the id '{f[1]}'; --id gives another",
            ArchiveProblem.PlaceTaken => $"'{f[0]}' holds another object, '{f[1]}'",
            ArchiveProblem.LayoutUnsaid =>
                "the archive does not say by which layout its objects lie (it has no ocfl_layout.json), so this "
                    + "program cannot know where a new one belongs",
            ArchiveProblem.LayoutUnknown =>
                $"the archive's layout '{f[0]}' is one that this program cannot follow, so it cannot know where a new "
                    + $"object belongs",
            ArchiveProblem.NumbersUsedUp =>
                $"the versions of '{f[0]}' are numbered with so few digits that there is none left",
            ArchiveProblem.HalfPlaced => $"{f[0]} is half in place: {Are(f, 1)}, {Are(f, 0)} not; {f[4]}",
            ArchiveProblem.Untidied => $"'{f[0]}' could not be tidied up: {f[1]}",
            _ => throw ReasonWords.Unknown(code),
        };

    // The parts of a version that are there, or are not.
    private static string Are(FactWords f, int isThere)
    {
        var parts = new[] { "its files", "its inventory", "the inventory's digest" }
            .Where((_, index) => f.Number(index + 1) == isThere)
            .ToArray();
        return $"{string.Join(" and ", parts)} {(parts is [not "its files"] ? "is" : "are")}";
    }
}
