namespace LetterPdf.Archive;

/// <summary>Why an archive, a letter in it or a file of a letter can't be used or added to.</summary>
public enum ArchiveProblem
{
    /// <summary>Facts: why.</summary>
    NotArchive,

    /// <summary>A new archive needs an empty folder.</summary>
    FolderTaken,

    /// <summary>Facts: the object's folder, why.</summary>
    Damaged,

    /// <summary>Facts: the place, what is wrong there.</summary>
    At,

    /// <summary>The manifest does not have it.</summary>
    FileUnknown,

    /// <summary>Facts: the content path, what the disk said.</summary>
    FileUnreadable,

    /// <summary>Facts: the content path.</summary>
    FileChanged,

    /// <summary>Facts: the layout, the id that it has no place for.</summary>
    NoPlace,

    /// <summary>Facts: the folder, the id of the object that is there.</summary>
    PlaceTaken,

    /// <summary>There is no ocfl_layout.json.</summary>
    LayoutUnsaid,

    /// <summary>Facts: the layout.</summary>
    LayoutUnknown,

    /// <summary>Facts: the id.</summary>
    NumbersUsedUp,

    /// <summary>Facts: the version, whether its files, its inventory and the inventory's digest are there (1 or 0),
    /// what the disk said.</summary>
    HalfPlaced,

    /// <summary>Facts: the path, what the disk said.</summary>
    Untidied,
}
