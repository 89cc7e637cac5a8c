namespace LetterPdf.Archive;

/// <summary>What is wrong with the files and folders of an object or a root, and among its inventories.</summary>
public enum StructureProblem
{
    /// <summary>The manifest has it.</summary>
    FileMissing,

    /// <summary>Facts: the inventory's path.</summary>
    FileNotInManifest,

    /// <summary>Fixity has it.</summary>
    FixityFileMissing,

    /// <summary>The disk does not give the file.</summary>
    FileUnreadable,

    /// <summary>Its digest is another. Facts: the algorithm, its digest, the inventory's path, the digest there.</summary>
    FileChanged,

    /// <summary>The disk does not list it, or it is too deep.</summary>
    FolderUnreadable,

    /// <summary>Nothing is in it.</summary>
    FolderEmpty,

    /// <summary>It is a link.</summary>
    Link,

    /// <summary>It has a second name. Facts: that name.</summary>
    HardLink,

    /// <summary>It is a device, a pipe or the like.</summary>
    Special,

    /// <summary>It should be a folder.</summary>
    FileAmongExtensions,

    /// <summary>OCFL does not list it.</summary>
    ExtensionNotRegistered,

    /// <summary>A folder of the root leads to no object.</summary>
    NoObjectInFolder,

    /// <summary>No folder in it, and no object.</summary>
    FolderEndsWithFiles,

    /// <summary>Another root lies inside.</summary>
    RootInRoot,

    /// <summary>It lies between the root and its objects.</summary>
    FileOfNoObject,

    /// <summary>It has more than 128 MB.</summary>
    InventoryTooLarge,

    /// <summary>The disk does not give it.</summary>
    InventoryUnreadable,

    /// <summary>There is none. Facts: another file that may be meant, where there is one.</summary>
    InventoryMissing,

    /// <summary>Facts: its version of OCFL, that of the declaration.</summary>
    InventoryOfOtherVersion,

    /// <summary>It is not a digest, a blank and inventory.json.</summary>
    SidecarMalformed,

    /// <summary>The inventory has another digest.</summary>
    SidecarDiffers,

    /// <summary>The inventory is missing.</summary>
    SidecarWithoutInventory,

    /// <summary>There is another beside it. Facts: the right one.</summary>
    SidecarOfOtherName,

    /// <summary>Facts: the right name.</summary>
    SidecarMisnamed,

    /// <summary>Facts: its name, where that is known.</summary>
    SidecarMissing,

    /// <summary>Facts: how many, then their names.</summary>
    DeclarationsSeveral,

    /// <summary>Facts: an example of its name.</summary>
    DeclarationMissing,

    /// <summary>Facts: what stands before its =.</summary>
    DeclarationTag,

    /// <summary>Facts: the word that it should have.</summary>
    DeclarationWord,

    /// <summary>Facts: the version of OCFL that it names.</summary>
    DeclarationVersion,

    /// <summary>Facts: what it should hold.</summary>
    DeclarationInside,

    /// <summary>It does not belong there.</summary>
    FileInObjectFolder,

    /// <summary>It does not belong there.</summary>
    FolderInObjectFolder,

    /// <summary>Another object lies inside.</summary>
    ObjectInObject,

    /// <summary>It is named as a version that the inventory does not have.</summary>
    FolderOfNoVersion,

    /// <summary>The inventory has the version.</summary>
    VersionFolderMissing,

    /// <summary>Facts: the version.</summary>
    NoFolderFor,

    /// <summary>It should not be there.</summary>
    ContentFolderEmpty,

    /// <summary>Nothing in it is content.</summary>
    FolderBesideContent,

    /// <summary>It is not in the content folder.</summary>
    FileBesideContent,

    /// <summary>Facts: its name.</summary>
    ContentFolderMissing,

    /// <summary>The version's folder has none.</summary>
    OlderInventoryMissing,

    /// <summary>That of the last version is not the object's own.</summary>
    LastInventoryDiffers,

    /// <summary>Facts: the version, the inventory's head.</summary>
    OlderHead,

    /// <summary>Facts: the version of OCFL, that of the version before it.</summary>
    OlderThanBefore,

    /// <summary>Facts: the version of OCFL, that of the newest inventory.</summary>
    NewerThanNewest,

    /// <summary>Facts: its name here, its name in the newest inventory.</summary>
    OtherContentFolder,

    /// <summary>Facts: the id here, the id in the newest inventory.</summary>
    OtherId,

    /// <summary>Facts: the version.</summary>
    VersionNotInNewest,

    /// <summary>Facts: the version.</summary>
    VersionOnlyInNewest,

    /// <summary>Facts: the version, the logical path.</summary>
    FileNotInNewest,

    /// <summary>Facts: the version, the logical path.</summary>
    FileOnlyInNewest,

    /// <summary>Facts: the version, the logical path.</summary>
    FileOtherInNewest,

    /// <summary>Than in the newest inventory. Facts: the version.</summary>
    OtherDate,

    /// <summary>Than in the newest inventory. Facts: the version.</summary>
    OtherMessage,

    /// <summary>Than in the newest inventory. Facts: the version.</summary>
    OtherUser,

    /// <summary>The folder that is checked as a root is an object.</summary>
    ObjectNotRoot,

    /// <summary>Left over by an earlier version of letterpdf.</summary>
    LeftTwin,

    /// <summary>Left over by a program that was stopped in the middle.</summary>
    LeftAddition,

    /// <summary>Left over by a program that was stopped before it began.</summary>
    LeftBeginning,

    /// <summary>Facts: the object's version of OCFL, the root's.</summary>
    ObjectNewerThanRoot,

    /// <summary>Facts: the id, the folder of the first.</summary>
    IdTwice,

    /// <summary>Facts: the layout.</summary>
    ObjectMisplaced,

    /// <summary>Some objects lie in the root itself, some deeper.</summary>
    DepthsDiffer,

    /// <summary>More is wrong than is listed. Facts: the last that is.</summary>
    LastListed,
}
