namespace LetterPdf.Input;

/// <summary>What is wrong with the file of a picture.</summary>
public enum PictureFinding
{
    Unknown,

    /// <summary>0: a <see cref="FileKindPhrase"/>.</summary>
    OtherKind,
    WrongSize,
    DamagedPng,
    Invisible,
    DamagedJpeg,
    IncompleteJpeg,
    JpegWithoutPicture,
    JpegWithoutSize,
    RareJpeg,
    DeepJpeg,
    JpegForPrinting,
    NoSvg,
    OtherEncoding,

    /// <summary>0: the line.</summary>
    BrokenXml,

    /// <summary>0: the line.</summary>
    LongEntities,
    LargeSvg,

    /// <summary>0: how many more there are; 1 and up: a <see cref="SvgPhrase"/> each.</summary>
    SvgParts,
}
