namespace LetterPdf.Fonts;

/// <summary>What to do about font files.</summary>
public enum FontAdvice
{
    CopyAgain,
    Kinds,
    TakeOut,
    Unpack,
    GetOther,
}
