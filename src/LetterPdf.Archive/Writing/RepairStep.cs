namespace LetterPdf.Archive;

/// <summary>What a repair has done.</summary>
public enum RepairStep
{
    /// <summary>Facts: the path.</summary>
    Removed,

    /// <summary>Facts: the version, the object's folder.</summary>
    Finished,
}
