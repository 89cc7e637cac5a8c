using LetterPdf.Unicode;

namespace LetterPdf.DataTables;

/// <summary>The line break classes, after LB1; classes are split where a rule depends on a second property.</summary>
internal static class LineBreakTable
{
    public static string Classes() =>
        new TableSource(
            "LetterPdf.Unicode",
            "internal static partial class LineBreakClassTable",
            $"Line_Break of Unicode {Versions.Unicode} after rule LB1 of UAX #14, with OP, CP and ID split: a modified form of",
            "LineBreak.txt, EastAsianWidth.txt and emoji-data.txt. Their licence is UNICODE-LICENSE.txt."
        )
            .CodePoints(Resolve().Select(type => (byte)type))
            .ToString();

    /// <summary>The class of every code point.</summary>
    public static LineBreakClass[] Resolve()
    {
        var wide = ReadSet("EastAsianWidth.txt", value => value is "F" or "W" or "H");
        var pictographs = ReadSet("emoji-data.txt", value => value is "Extended_Pictographic");
        var classes = new LineBreakClass[UnicodeFiles.CodePoints]; // "All code points that are not listed are XX"
        foreach (var (first, last, value, comment) in UnicodeFiles.ReadRanges("LineBreak.txt"))
        {
            // The file's header promises the General_Category at the head of each comment.
            var category = comment[..2];
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                classes[codePoint] = value switch
                {
                    "AI" or "SG" or "XX" => LineBreakClass.AL,
                    "CJ" => LineBreakClass.NS,
                    "SA" => category is "Mn" or "Mc" ? LineBreakClass.CM : LineBreakClass.AL,
                    "OP" when wide[codePoint] => LineBreakClass.OPWide,
                    "CP" when wide[codePoint] => LineBreakClass.CPWide,
                    "ID" when category is "Cn" && pictographs[codePoint] => LineBreakClass.IDReserved,
                    _ => Enum.Parse<LineBreakClass>(value),
                };
            }
        }

        return classes;
    }

    private static bool[] ReadSet(string file, Func<string, bool> isMember)
    {
        var members = new bool[UnicodeFiles.CodePoints];
        foreach (var (first, last, value, _) in UnicodeFiles.ReadRanges(file))
        {
            if (isMember(value))
            {
                members.AsSpan(first, last - first + 1).Fill(true);
            }
        }

        return members;
    }
}
