namespace LetterPdf.Input;

/// <summary>Findings about recipients.</summary>
public enum RecipientFinding
{
    /// <summary>0: the file.</summary>
    NoRows,

    /// <summary>0: the file.</summary>
    NobodyUnmarked,

    /// <summary>0: the key.</summary>
    FieldName,

    /// <summary>0: the key.</summary>
    FieldOfProgram,

    /// <summary>0: the key.</summary>
    FieldUnused,

    /// <summary>0: the row.</summary>
    NoName,

    /// <summary>0: the row.</summary>
    NoMailAddress,

    /// <summary>0: the field; 1: the file with the text that shows it; 2: the text's line.</summary>
    EmptyField,

    /// <summary>0: how many recipients there are.</summary>
    NotChosen,

    /// <summary>0: the row that was asked for; 1: the list.</summary>
    NoRow,

    /// <summary>0: the name that was asked for; 1: the list.</summary>
    NoRecipient,

    /// <summary>0: the name; 1 and on: the rows.</summary>
    SeveralOfName,

    /// <summary>0: what was asked for.</summary>
    NoList,

    /// <summary>0: the row; 1: the earlier row; 2: the name.</summary>
    Twice,

    /// <summary>0: the row.</summary>
    NoAddress,

    /// <summary>0: the row.</summary>
    NoSalutation,

    /// <summary>0: the file.</summary>
    NoSalutations,

    /// <summary>0: the row; 1: the text.</summary>
    LetterLost,

    /// <summary>0: the row; 1: the salutation; 2: the name.</summary>
    SalutationOfOther,

    /// <summary>0: the row; 1: the text; 2: what was meant.</summary>
    Garbled,
}
