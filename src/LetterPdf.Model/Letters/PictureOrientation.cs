namespace LetterPdf.Model;

/// <summary>How the rows of a stored picture are to be shown, with Exif's numbers (CIPA DC-008, 4.6.4,
/// Orientation).</summary>
public enum PictureOrientation
{
    /// <summary>As they are stored.</summary>
    Upright = 1,

    /// <summary>Left and right change places.</summary>
    Mirrored = 2,

    /// <summary>By half a turn.</summary>
    UpsideDown = 3,

    /// <summary>Top and bottom change places.</summary>
    MirroredUpsideDown = 4,

    /// <summary>Rows become columns: the first one stands at the left, and begins at the top.</summary>
    Transposed = 5,

    /// <summary>By a quarter turn clockwise: the first row stands at the right, and begins at the top.</summary>
    TurnedRight = 6,

    /// <summary>The first row stands at the right, and begins at the bottom.</summary>
    TransposedUpsideDown = 7,

    /// <summary>
    /// By a quarter turn counter-clockwise: the first row stands at the left, and begins at the bottom.
    /// </summary>
    TurnedLeft = 8,
}
