namespace LetterPdf.Unicode;

/// <summary>Bidi_Class of the Unicode character database, by its short names (UAX #9, table 4).</summary>
public enum BidiClass : byte
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRE,
    LRO,
    RLE,
    RLO,
    PDF,
    LRI,
    RLI,
    FSI,
    PDI,
}
