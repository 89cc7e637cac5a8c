namespace LetterPdf.Input;

/// <summary>Findings about a file of decisions.</summary>
public enum DecisionFinding
{
    /// <summary>0: the key.</summary>
    UnknownKind,

    /// <summary>0: the key.</summary>
    NotAList,
    NoName,
    NoNames,

    /// <summary>0: the text.</summary>
    NotInList,

    /// <summary>0: the text.</summary>
    NotInText,
}
