using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>What is wrong with the files and folders of an archive, in words.</summary>
internal static class StructureWords
{
    public static string Of(StructureProblem code, FactWords f) =>
        code switch
        {
            StructureProblem.FileMissing => "the manifest has this file, and it is not there",
            StructureProblem.FileNotInManifest => $"the file is not in the manifest of {f[0]}",
            StructureProblem.FixityFileMissing => "fixity has a digest of this file, and it is not there",
            StructureProblem.FileUnreadable => "the file cannot be read from the disk",
            StructureProblem.FileChanged =>
                $"the file is not what was archived: its {f[0]} digest is {f[1]}, and {f[2]} says {f[3]}",
            StructureProblem.FolderUnreadable => "the folder cannot be read from the disk",
            StructureProblem.FolderEmpty => "the folder is empty",
            StructureProblem.Link => "it is a link; an archive holds the files themselves",
            StructureProblem.HardLink => $"it is the same file as '{f[0]}' (a hard link), not a copy",
            StructureProblem.Special => "it is neither a file nor a folder, but a device, a pipe or the like",
            StructureProblem.FileAmongExtensions =>
                "the file does not belong in the folder for extensions, which holds folders only",
            StructureProblem.ExtensionNotRegistered => "the extension is not one that OCFL has registered",
            StructureProblem.InventoryTooLarge => "the inventory is larger than 128 MB",
            StructureProblem.InventoryUnreadable => "the inventory cannot be read from the disk",
            StructureProblem.InventoryMissing => f.Count == 0
                ? "there is no inventory.json"
                : $"there is no inventory.json; '{f[0]}' may be meant",
            StructureProblem.InventoryOfOtherVersion =>
                $"the inventory is of OCFL {f[0]}, and the declaration says {f[1]}",
            StructureProblem.SidecarMalformed => "the sidecar is not of the form: digest, blank, inventory.json",
            StructureProblem.SidecarDiffers =>
                "the inventory is not the one whose digest the sidecar gives: one of them was changed or damaged",
            StructureProblem.SidecarWithoutInventory => "the file has a digest of an inventory that is not there",
            StructureProblem.SidecarOfOtherName => $"the file is not the sidecar of the inventory, which is {f[0]}",
            StructureProblem.SidecarMisnamed =>
                $"the sidecar is not named after the inventory's algorithm; it should be {f[0]}",
            StructureProblem.SidecarMissing =>
                $"the inventory has no sidecar{(f.Count == 0 ? string.Empty : $" {f[0]}")}, the file with its digest",
            StructureProblem.DeclarationsSeveral => $"there are {f[0]} declarations: {f.Listed(1)}",
            StructureProblem.DeclarationMissing => $"there is no declaration, a file such as {f[0]}",
            StructureProblem.DeclarationTag => $"the declaration's name begins with {f[0]}=, not with 0=",
            StructureProblem.DeclarationWord => $"the declaration's name does not begin with 0={f[0]}",
            StructureProblem.DeclarationVersion =>
                $"the declaration names version '{f[0]}' of OCFL; this program knows 1.0 and 1.1",
            StructureProblem.DeclarationInside => $"the declaration does not hold '{f[0]}' and a line feed",
            StructureProblem.FileInObjectFolder => "the file does not belong in the object's folder",
            StructureProblem.FolderInObjectFolder => "the folder does not belong in the object's folder",
            StructureProblem.ObjectInObject => "another object lies inside this one",
            StructureProblem.FolderOfNoVersion =>
                "the folder is named as a version, and the inventory has no such version",
            StructureProblem.VersionFolderMissing => "the inventory has this version, and there is no folder for it",
            StructureProblem.NoFolderFor => $"there is no folder for {f[0]}",
            StructureProblem.ContentFolderEmpty =>
                "the content folder is empty; a version without new content should have none",
            StructureProblem.FolderBesideContent =>
                "the folder is not the content folder; nothing in it belongs to the object",
            StructureProblem.FileBesideContent => "the file lies beside the content folder, not in it",
            StructureProblem.ContentFolderMissing => $"the version has content, and no folder '{f[0]}' for it",
            StructureProblem.LastListed =>
                $"there is more wrong than can be listed here; this is the last that is shown: {f[0]}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(HistoryProblem code, FactWords f) =>
        code switch
        {
            HistoryProblem.OlderInventoryMissing => "the version's folder should have an inventory of its own",
            HistoryProblem.LastInventoryDiffers =>
                "the inventory of the last version is not the object's own inventory",
            HistoryProblem.OlderHead => $"the inventory lies in {f[0]}, and its head is {f[1]}",
            HistoryProblem.OlderThanBefore => $"the version is of OCFL {f[0]}, and the one before it of {f[1]}",
            HistoryProblem.NewerThanNewest => $"the version is of OCFL {f[0]}, and the newest inventory of {f[1]}",
            HistoryProblem.OtherContentFolder =>
                $"the content folder is called '{f[0]}' here and '{f[1]}' in the newest inventory",
            HistoryProblem.OtherId => $"the object's id is '{f[0]}' here and '{f[1]}' in the newest inventory",
            HistoryProblem.VersionNotInNewest => $"the inventory has {f[0]}, which the newest does not have",
            HistoryProblem.VersionOnlyInNewest => $"the inventory does not have {f[0]}, which the newest has",
            HistoryProblem.FileNotInNewest => $"{f[0]} has the file '{f[1]}' here and not in the newest inventory",
            HistoryProblem.FileOnlyInNewest =>
                $"{f[0]} lacks the file '{f[1]}' here, which it has in the newest inventory",
            HistoryProblem.FileOtherInNewest =>
                $"the file '{f[1]}' of {f[0]} has another content here than in the newest inventory",
            HistoryProblem.OtherDate => $"the date of {f[0]} is another here than in the newest inventory",
            HistoryProblem.OtherMessage => $"the message of {f[0]} is another here than in the newest inventory",
            HistoryProblem.OtherUser => $"the user of {f[0]} is another here than in the newest inventory",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(RootProblem code, FactWords f) =>
        code switch
        {
            RootProblem.NoObjectInFolder =>
                "there is no object in this folder; a root has folders for objects and extensions only",
            RootProblem.FolderEndsWithFiles => "the folder ends with files that belong to no object",
            RootProblem.RootInRoot => "a storage root lies inside this one; each has to stand by itself",
            RootProblem.FileOfNoObject => "the file belongs to no object",
            RootProblem.ObjectNotRoot => "this folder is an object, not a storage root; --object checks one",
            RootProblem.LeftTwin =>
                "kept by an earlier version of letterpdf, and of no use any more; the next addition removes it, and so "
                    + "does 'letterpdf archive verify --repair'",
            RootProblem.LeftAddition =>
                "a program was stopped while it added something here; 'letterpdf archive verify --repair' tidies up",
            RootProblem.LeftBeginning =>
                "a program was stopped before it added anything; 'letterpdf archive verify --repair' tidies up",
            RootProblem.ObjectNewerThanRoot => $"the object is of OCFL {f[0]}, and the root of {f[1]}",
            RootProblem.IdTwice => $"the object has the id '{f[0]}', as '{f[1]}' has",
            RootProblem.ObjectMisplaced => $"the object does not lie where the root's layout {f[0]} puts it",
            RootProblem.DepthsDiffer => "some objects lie in the root's own folder and some further down",
            _ => throw ReasonWords.Unknown(code),
        };
}
