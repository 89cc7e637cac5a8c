namespace LetterPdf.Unicode;

/// <summary>
/// The Line_Break classes of UAX #14 section 5 under the annex's own names, as they are after rule LB1: AI, SG,
/// XX and most of SA are AL, the marks of SA are CM, CJ is NS. Three classes are split, because LB30 and LB30b
/// ask for a second property of the character; the table answers both at once.
/// </summary>
internal enum LineBreakClass : byte
{
    AL,
    B2,
    BA,
    BB,
    BK,
    CB,
    CL,
    CM,

    /// <summary>CP whose East_Asian_Width is neither F, W nor H ("CP30" in the annex's test data).</summary>
    CP,

    /// <summary>The other CP, those of East Asian width.</summary>
    CPWide,
    CR,
    EB,
    EM,
    EX,
    GL,
    H2,
    H3,
    HL,
    HY,
    ID,

    /// <summary>ID that is kept for a future emoji: Extended_Pictographic and not assigned yet.</summary>
    IDReserved,
    IN,
    IS,
    JL,
    JT,
    JV,
    LF,
    NL,
    NS,
    NU,

    /// <summary>OP whose East_Asian_Width is neither F, W nor H ("OP30" in the annex's test data).</summary>
    OP,

    /// <summary>The other OP, those of East Asian width.</summary>
    OPWide,
    PO,
    PR,
    QU,
    RI,
    SP,
    SY,
    WJ,
    ZW,
    ZWJ,
}
