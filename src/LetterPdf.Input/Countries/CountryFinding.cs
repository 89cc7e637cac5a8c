namespace LetterPdf.Input;

/// <summary>Findings about countries.</summary>
public enum CountryFinding
{
    /// <summary>0 and 1: what the list writes; 2 and 3: what the letter would write.</summary>
    FormTwice,

    /// <summary>0: what the list would write.</summary>
    FormUnused,

    /// <summary>0: the heading; 1: its rows; 2 and on: other forms.</summary>
    HeadingChosen,

    /// <summary>0: the country as it is written; 1: the rows.</summary>
    Ambiguous,

    /// <summary>0: the country as it is written; 1: the rows.</summary>
    Unknown,

    /// <summary>0 and on: the forms.</summary>
    TwoWays,

    /// <summary>0: the rows; 1: the country.</summary>
    Flag,

    /// <summary>0: the country as it is written; 1: the rows.</summary>
    NotCounted,
}
