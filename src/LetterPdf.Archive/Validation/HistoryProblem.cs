namespace LetterPdf.Archive;

/// <summary>Where the inventories of older versions contradict the newest.</summary>
public enum HistoryProblem
{
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
}
