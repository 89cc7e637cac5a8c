namespace LetterPdf.Verification;

/// <summary>What is wrong with a page, or with a picture or drawing on it.</summary>
public enum PageFault
{
    Size,
    NoResources,
    NoTagNumber,
    Tabs,

    /// <summary>The key.</summary>
    KeyOfAllPages,

    /// <summary>The key.</summary>
    Key,

    Parent,
    Origin,

    /// <summary>The key.</summary>
    ResourceKey,

    GraphicsState,
    PrinterProgram,

    /// <summary>The key.</summary>
    DrawingKey,

    DrawingSize,

    /// <summary>The key.</summary>
    ForbiddenKey,

    Interpolation,
    PictureColors,
    PictureSize,
    PictureData,
}
