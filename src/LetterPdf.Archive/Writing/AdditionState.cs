namespace LetterPdf.Archive;

/// <summary>What is there of a version when its addition is over.</summary>
public enum AdditionState
{
    /// <summary>Nothing: the object is as it was.</summary>
    Absent,

    /// <summary>A part: the object is not valid until a repair finishes it.</summary>
    Half,

    /// <summary>All of it, and the object is valid; but the disk did not say that it would survive the loss of
    /// power.</summary>
    Unconfirmed,

    /// <summary>All of it, for good.</summary>
    Whole,
}
