namespace LetterPdf.Input;

/// <summary>The changes that tidying made inside a cell.</summary>
public enum TidyPhrase
{
    /// <summary>0: the text as written; 1: the new text.</summary>
    EntityDecoded,
    EntitiesDecoded,
    AccentsJoined,
    SpacesJoined,
    LineBreakReplaced,
    NoBreakSpaceReplaced,
    InvisibleRemoved,
    UnusualSpaceReplaced,
}
