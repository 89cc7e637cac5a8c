namespace LetterPdf.Archive;

/// <summary>What is wrong with the files and folders of an object.</summary>
public enum StructureProblem
{
    /// <summary>The manifest has it.</summary>
    FileMissing,

    /// <summary>Facts: the inventory's path.</summary>
    FileNotInManifest,

    /// <summary>Fixity has it.</summary>
    FixityFileMissing,

    /// <summary>The file can't be read from disk.</summary>
    FileUnreadable,

    /// <summary>Its digest differs. Facts: the algorithm, its digest, the inventory's path, the digest
    /// there.</summary>
    FileChanged,

    /// <summary>The folder can't be listed, or is too deep.</summary>
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

    /// <summary>It has more than 128 MB.</summary>
    InventoryTooLarge,

    /// <summary>It can't be read from disk.</summary>
    InventoryUnreadable,

    /// <summary>There is none. Facts: another file that may be meant, where there is one.</summary>
    InventoryMissing,

    /// <summary>Facts: its version of OCFL, that of the declaration.</summary>
    InventoryOfOtherVersion,

    /// <summary>It is not a digest, white space and inventory.json.</summary>
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

    /// <summary>More is wrong than is listed. Facts: the last finding that is.</summary>
    LastListed,
}
