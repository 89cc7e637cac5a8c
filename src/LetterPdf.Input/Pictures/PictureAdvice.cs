namespace LetterPdf.Input;

/// <summary>Advice about a picture.</summary>
public enum PictureAdvice
{
    SayWhatIsShown,
    NotDecorative,
    AltOrDecorative,

    /// <summary>0 and up: the endings.</summary>
    Endings,
    PlainSvg,
    PlainPicture,
}
