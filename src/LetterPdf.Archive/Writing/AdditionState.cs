namespace LetterPdf.Archive;

/// <summary>How much of a version exists when its addition is over.</summary>
public enum AdditionState
{
    /// <summary>Nothing: the object is as it was.</summary>
    Absent,

    /// <summary>A part: the object is not valid until a repair finishes it.</summary>
    Half,

    /// <summary>All of it, and the object is valid; but the disk did not confirm that it would survive a power
    /// cut.</summary>
    Unconfirmed,

    /// <summary>All of it, safely on the disk.</summary>
    Whole,
}
