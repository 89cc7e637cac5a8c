namespace LetterPdf.Archive;

/// <summary>A part of an inventory that a finding names.</summary>
public enum InventoryPart
{
    /// <summary>The inventory itself.</summary>
    Whole,

    /// <summary>The list of versions.</summary>
    Versions,

    /// <summary>Facts: its name.</summary>
    Version,

    /// <summary>Facts: the version's name.</summary>
    User,

    /// <summary>Facts: the version's name.</summary>
    State,

    /// <summary>The block of further digests.</summary>
    Fixity,

    /// <summary>A path of the manifest or of fixity.</summary>
    ContentPath,

    /// <summary>A path of a state.</summary>
    LogicalPath,
}
