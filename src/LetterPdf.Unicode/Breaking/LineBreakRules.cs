using static LetterPdf.Unicode.BreakOpportunity;
using static LetterPdf.Unicode.LineBreakClass;

namespace LetterPdf.Unicode;

/// <summary>
/// The rules of UAX #14 section 6, LB4 to LB31, in the annex's order: the first that speaks decides.
/// <code>
/// Before            LB9, LB10; the groups below in order; LB31
///   LineEnds        LB4 to LB6
///   Spaces          LB7 to LB8a
///   Glue            LB11 to LB12a
///   Punctuation     LB13 to LB18
///   Hyphens         LB19 to LB22
///   Words           LB23 to LB24
///   Numbers         LB25
///   Korean          LB26, LB27
///   Letters         LB28 to LB30b
/// </code>
/// LB1 is in the table of classes; LB2 and LB3 belong to the ends of the text and are with the walk over it.
/// A rule that looks back further than one character (SP*, RI RI, a number) reads a fact that Advance keeps, so
/// that no rule ever walks back; the only look ahead, in LB25, passes over each mark once.
/// </summary>
internal struct LineBreakRules
{
    /// <summary>The class before the position, where LB9 has taken the marks away and LB10 has made AL of
    /// them.</summary>
    private LineBreakClass _before;

    /// <summary>The class before the spaces that end here; without spaces, the class before.</summary>
    private LineBreakClass _beforeSpaces;

    /// <summary>Whether the very character before is ZWJ, though LB9 has hidden it.</summary>
    private bool _afterJoiner;

    /// <summary>Whether HL (HY | BA) ends here.</summary>
    private bool _afterHebrewHyphen;

    /// <summary>Whether an odd number of RI ends here: half a flag.</summary>
    private bool _afterHalfFlag;

    private NumberPart _number;

    private enum NumberPart : byte
    {
        None,

        /// <summary>NU (NU | SY | IS)* ends here.</summary>
        Figures,

        /// <summary>NU (NU | SY | IS)* (CL | CP) ends here.</summary>
        Closed,
    }

    /// <summary>As after a mandatory break: a mark here has nothing to combine with (LB10).</summary>
    internal static LineBreakRules AtStartOfText => new() { _before = BK, _beforeSpaces = BK };

    /// <summary>Decides the position before a character, and moves past it.</summary>
    /// <param name="after">The character's class.</param>
    /// <param name="rest">The text that follows the character.</param>
    internal BreakOpportunity Before(LineBreakClass after, ReadOnlySpan<char> rest)
    {
        var isMark = after is CM or ZWJ;
        var isJoiner = after is ZWJ;

        // LB9: X (CM | ZWJ)* is X, where X is not BK, CR, LF, NL, SP or ZW
        if (isMark && _before is not (BK or CR or LF or NL or SP or ZW))
        {
            _afterJoiner = isJoiner;
            return Prohibited;
        }

        // LB10: any other CM or ZWJ is AL
        after = isMark ? AL : after;

        var opportunity =
            LineEnds(after)
            ?? Spaces(after)
            ?? Glue(after)
            ?? Punctuation(after)
            ?? Hyphens(after)
            ?? Words(after)
            ?? Numbers(after, rest)
            ?? Korean(after)
            ?? Letters(after)
            ?? Allowed; // LB31: ALL ÷, ÷ ALL

        Advance(after);
        _afterJoiner = isJoiner;
        return opportunity;
    }

    private void Advance(LineBreakClass after)
    {
        _afterHebrewHyphen = _before is HL && after is HY or BA;
        _afterHalfFlag = after is RI && !_afterHalfFlag;
        _number = after switch
        {
            NU => NumberPart.Figures,
            SY or IS when _number is NumberPart.Figures => NumberPart.Figures,
            CL or CP or CPWide when _number is NumberPart.Figures => NumberPart.Closed,
            _ => NumberPart.None,
        };
        _before = after;
        _beforeSpaces = after is SP ? _beforeSpaces : after;
    }

    private readonly BreakOpportunity? LineEnds(LineBreakClass after) =>
        (_before, after) switch
        {
            (BK, _) => Mandatory, // LB4: BK !
            (CR, LF) => Prohibited, // LB5: CR × LF
            (CR or LF or NL, _) => Mandatory, // LB5: CR !, LF !, NL !
            (_, BK or CR or LF or NL) => Prohibited, // LB6: × (BK | CR | LF | NL)
            _ => null,
        };

    private readonly BreakOpportunity? Spaces(LineBreakClass after)
    {
        // LB7: × SP, × ZW
        if (after is SP or ZW)
        {
            return Prohibited;
        }

        // LB8: ZW SP* ÷
        if (_beforeSpaces is ZW)
        {
            return Allowed;
        }

        // LB8a: ZWJ ×
        return _afterJoiner ? Prohibited : null;
    }

    private readonly BreakOpportunity? Glue(LineBreakClass after) =>
        (_before, after) switch
        {
            (WJ, _) or (_, WJ) => Prohibited, // LB11: × WJ, WJ ×
            (GL, _) => Prohibited, // LB12: GL ×
            (not (SP or BA or HY), GL) => Prohibited, // LB12a: [^SP BA HY] × GL
            _ => null,
        };

    private readonly BreakOpportunity? Punctuation(LineBreakClass after)
    {
        // LB13: × (CL | CP | EX | IS | SY). Where the tailored rule leaves out a number before them, LB25 says the
        // same.
        if (after is CL or CP or CPWide or EX or IS or SY)
        {
            return Prohibited;
        }

        return (_beforeSpaces, after) switch
        {
            (OP or OPWide, _) => Prohibited, // LB14: OP SP* ×
            (QU, OP or OPWide) => Prohibited, // LB15: QU SP* × OP
            (CL or CP or CPWide, NS) => Prohibited, // LB16: (CL | CP) SP* × NS
            (B2, B2) => Prohibited, // LB17: B2 SP* × B2
            _ => _before is SP ? Allowed : null, // LB18: SP ÷
        };
    }

    private readonly BreakOpportunity? Hyphens(LineBreakClass after)
    {
        // LB21a: HL (HY | BA) ×. Applied after the rules that precede it in the annex.
        var hebrew = _afterHebrewHyphen ? Prohibited : (BreakOpportunity?)null;
        return (_before, after) switch
        {
            (QU, _) or (_, QU) => Prohibited, // LB19: × QU, QU ×
            (CB, _) or (_, CB) => Allowed, // LB20: ÷ CB, CB ÷
            (_, BA or HY or NS) or (BB, _) => Prohibited, // LB21: × (BA | HY | NS), BB ×
            (SY, HL) => Prohibited, // LB21b: SY × HL
            (_, IN) => Prohibited, // LB22: × IN
            _ => hebrew,
        };
    }

    private readonly BreakOpportunity? Words(LineBreakClass after) =>
        (_before, after) switch
        {
            (AL or HL, NU) or (NU, AL or HL) => Prohibited, // LB23: (AL | HL) × NU, NU × (AL | HL)
            (PR, ID or IDReserved or EB or EM) => Prohibited, // LB23a: PR × (ID | EB | EM)
            (ID or IDReserved or EB or EM, PO) => Prohibited, // LB23a: (ID | EB | EM) × PO
            (PR or PO, AL or HL) => Prohibited, // LB24: (PR | PO) × (AL | HL)
            (AL or HL, PR or PO) => Prohibited, // LB24: (AL | HL) × (PR | PO)
            _ => null,
        };

    // LB25: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private readonly BreakOpportunity? Numbers(LineBreakClass after, ReadOnlySpan<char> rest) =>
        (_before, after) switch
        {
            (PR or PO or OP or OPWide or HY, NU) => Prohibited,
            (PR or PO, OP or OPWide or HY) when LineBreakClassTable.ReadPastMarks(rest) is NU => Prohibited,
            (_, NU or SY or IS or CL or CP or CPWide) when _number is NumberPart.Figures => Prohibited,
            (_, PR or PO) when _number is not NumberPart.None => Prohibited,
            _ => null,
        };

    private readonly BreakOpportunity? Korean(LineBreakClass after) =>
        (_before, after) switch
        {
            (JL, JL or JV or H2 or H3) => Prohibited, // LB26: JL × (JL | JV | H2 | H3)
            (JV or H2, JV or JT) => Prohibited, // LB26: (JV | H2) × (JV | JT)
            (JT or H3, JT) => Prohibited, // LB26: (JT | H3) × JT
            (JL or JV or JT or H2 or H3, PO) => Prohibited, // LB27: (JL | JV | JT | H2 | H3) × PO
            (PR, JL or JV or JT or H2 or H3) => Prohibited, // LB27: PR × (JL | JV | JT | H2 | H3)
            _ => null,
        };

    private readonly BreakOpportunity? Letters(LineBreakClass after) =>
        (_before, after) switch
        {
            (AL or HL, AL or HL) => Prohibited, // LB28: (AL | HL) × (AL | HL)
            (IS, AL or HL) => Prohibited, // LB29: IS × (AL | HL)
            (AL or HL or NU, OP) => Prohibited, // LB30: (AL | HL | NU) × [OP-[\p{ea=F}\p{ea=W}\p{ea=H}]]
            (CP, AL or HL or NU) => Prohibited, // LB30: [CP-[\p{ea=F}\p{ea=W}\p{ea=H}]] × (AL | HL | NU)
            (RI, RI) when _afterHalfFlag => Prohibited, // LB30a: sot (RI RI)* RI × RI, [^RI] (RI RI)* RI × RI
            (EB or IDReserved, EM) => Prohibited, // LB30b: EB × EM, [\p{Extended_Pictographic}&\p{Cn}] × EM
            _ => null,
        };
}
