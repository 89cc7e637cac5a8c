using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// How far characters protrude from the measure at either edge, so that the edge looks straight: small ones leave
/// white space there that the eye takes for an indent (Hàn Thế Thành 2000, chapter 2). The values are fractions of a
/// character's own advance, and our own choice: the less ink it has at half its height, the farther it protrudes, but
/// never by its whole advance, so that no letter beside it seems to protrude too.
/// </summary>
internal static class Protrusion
{
    /// <summary>Points by which a line that begins with this character begins left of its measure.</summary>
    public static double AtStart(StyledText text, int offset) =>
        offset < text.Text.Length && PartAtStart(text.Text[offset]) is > 0 and var part
            ? Advance(text.StyleAt(offset), text.Text[offset], part)
            : 0;

    /// <summary>Points by which a line that ends before an offset ends right of its measure.</summary>
    public static double AtEnd(StyledText text, int end) =>
        end > 0 && PartAtEnd(text.Text[end - 1]) is > 0 and var part
            ? Advance(text.StyleAt(end - 1), text.Text[end - 1], part)
            : 0;

    /// <summary>The same where the line's end adds a hyphen.</summary>
    public static double OfHyphen(StyledText text, int end) => Advance(text.StyleAt(end - 1), '-', PartAtEnd('-'));

    private static double Advance(TextStyle style, char sign, double part) =>
        part * style.Points(style.Face.AdvanceOf(style.Face.GlyphFor(sign)));

    /// <summary>A fraction of the character's advance.</summary>
    internal static double PartAtStart(char sign) =>
        sign switch
        {
            '\u2018' or '\u201A' or '\u2039' or '\'' => 0.6,
            '\u201C' or '\u201E' or '\u00AB' or '\u00BB' or '"' => 0.4,
            '(' or '[' => 0.1,
            '-' or '\u2010' => 0.6,
            '\u2013' => 0.3,
            '\u2014' => 0.2,
            _ => 0,
        };

    /// <summary>A fraction of the character's advance.</summary>
    internal static double PartAtEnd(char sign) =>
        sign switch
        {
            '.' or ',' => 0.7,
            '-' or '\u2010' or '\u2011' => 0.6,
            ':' or ';' => 0.4,
            '\u2019' or '\u2018' or '\u203A' or '\'' => 0.6,
            '\u201D' or '\u201C' or '\u00AB' or '\u00BB' or '"' => 0.4,
            '\u2013' => 0.3,
            '\u2014' => 0.2,
            '!' or '?' => 0.15,
            ')' or ']' => 0.1,
            _ => 0,
        };
}
