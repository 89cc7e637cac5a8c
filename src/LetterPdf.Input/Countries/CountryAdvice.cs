namespace LetterPdf.Input;

/// <summary>Advice about countries.</summary>
public enum CountryAdvice
{
    KeepOneForm,
    RemoveForm,

    /// <summary>0: the line; 1: the line for the other form.</summary>
    WriteForm,
    WriteWholeName,
    LookAgain,

    /// <summary>0: the country that is near.</summary>
    DidYouMean,

    /// <summary>0: the form; 1: the line.</summary>
    WriteOneForm,
    WriteName,

    /// <summary>0: the line.</summary>
    CountIt,
    NoOneCountry,
}
