namespace LetterPdf.Input;

/// <summary>What tidying changed inside a cell.</summary>
public enum TidyPhrase
{
    /// <summary>0: as it is written; 1: what it became.</summary>
    EntityDecoded,
    EntitiesDecoded,
    AccentsJoined,
    SpacesJoined,
    LineBreakReplaced,
    NoBreakSpaceReplaced,
    InvisibleRemoved,
    UnusualSpaceReplaced,
}
