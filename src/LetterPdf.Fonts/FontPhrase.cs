namespace LetterPdf.Fonts;

/// <summary>Parts of sentences about a file in a folder of fonts: what is wrong with it, and what it is.</summary>
public enum FontPhrase
{
    NotSound,
    NoName,
    NoSpace,
    NoOutlines,

    /// <summary>0: the table.</summary>
    Changed,

    /// <summary>0: what it is.</summary>
    OtherKind,
    TablesDisagree,
    TooLarge,
    Unreadable,
    EmptyFile,
    Woff,
    Woff2,
    EmbeddedOpenType,
    Type1,
    Type1Part,
    Suitcase,
    Bitmap,
    Zip,
    Packed,
    WebPage,
    Picture,
}
