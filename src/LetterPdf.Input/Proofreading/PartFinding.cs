namespace LetterPdf.Input;

/// <summary>What is found in parts of a letter, and what to do about it.</summary>
public enum PartFinding
{
    /// <summary>0: the sign; 1: the text.</summary>
    MarkupInField,

    /// <summary>0: the part's key; 1: its beginning in the text.</summary>
    PartTwice,

    /// <summary>0: the part's key; 1: its beginning in the text.</summary>
    PartInText,
    RemoveMarkup,
    RemovePart,
    MovePart,
}
