namespace LetterPdf.Input;

/// <summary>What several rows of recipients have in common, after their number.</summary>
public enum RecipientPhrase
{
    NoNames,
    NoMailAddresses,

    /// <summary>0: the field; 1: the file with the text that shows it; 2: the text's line.</summary>
    EmptyFields,
    Twins,
    NoAddresses,
    NoSalutations,
    LettersLost,
    SalutationsOfOthers,
    Garbled,
}
