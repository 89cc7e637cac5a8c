namespace LetterPdf.Input;

/// <summary>Findings in parts of a letter, and advice about them.</summary>
public enum PartFinding
{
    /// <summary>0: the markup; 1: the text.</summary>
    MarkupInField,

    /// <summary>0: the part's key; 1: its beginning in the text.</summary>
    PartTwice,

    /// <summary>0: the part's key; 1: its beginning in the text.</summary>
    PartInText,
    RemoveMarkup,
    RemovePart,
    MovePart,
}
