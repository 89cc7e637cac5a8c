using LetterPdf.Unicode;

namespace LetterPdf.DataTables;

/// <summary>The bidirectional classes, and the paired brackets.</summary>
internal static class BidiTable
{
    private static readonly Dictionary<string, BidiClass> LongNames = new(StringComparer.Ordinal)
    {
        ["Left_To_Right"] = BidiClass.L,
        ["Right_To_Left"] = BidiClass.R,
        ["Arabic_Letter"] = BidiClass.AL,
        ["European_Terminator"] = BidiClass.ET,
        ["Boundary_Neutral"] = BidiClass.BN,
    };

    public static string Classes() =>
        new TableSource(
            "LetterPdf.Unicode",
            "public static partial class BidiClassTable",
            $"Bidi_Class of Unicode {Versions.Unicode}, from DerivedBidiClass.txt: a modified form of the file.",
            "Its licence is UNICODE-LICENSE.txt."
        )
            .CodePoints(Resolve().Select(type => (byte)type))
            .ToString();

    public static string Brackets()
    {
        var pairs = (
            from fields in UnicodeFiles.ReadFields("BidiBrackets.txt")
            where fields[2] == "o"
            select (Opening: UnicodeFiles.Hexadecimal(fields[0]), Closing: UnicodeFiles.Hexadecimal(fields[1]))
        )
            .Order()
            .ToArray();
        return new TableSource(
            "LetterPdf.Unicode",
            "public static partial class BidiBrackets",
            $"Bidi_Paired_Bracket of Unicode {Versions.Unicode}, from BidiBrackets.txt: a modified form of the file.",
            "Its licence is UNICODE-LICENSE.txt."
        )
            .Numbers("Opening brackets, ascending.", "ushort", "Opening", pairs.Select(pair => pair.Opening))
            .Numbers("Their partners.", "ushort", "Closing", pairs.Select(pair => pair.Closing))
            .ToString();
    }

    /// <summary>The class of every code point: for those that the file does not list, L, or the class in its
    /// "@missing" lines, of which later ones prevail.</summary>
    public static BidiClass[] Resolve()
    {
        const string missing = "# @missing: ";
        var classes = new BidiClass[UnicodeFiles.CodePoints];
        foreach (
            var line in UnicodeFiles
                .Read("DerivedBidiClass.txt")
                .Where(line => line.StartsWith(missing, StringComparison.Ordinal))
        )
        {
            var fields = line[missing.Length..].Split(';', StringSplitOptions.TrimEntries);
            Fill(UnicodeFiles.Range(fields[0]), LongNames[fields[1]]);
        }

        foreach (var (first, last, value, _) in UnicodeFiles.ReadRanges("DerivedBidiClass.txt"))
        {
            Fill((first, last), Enum.Parse<BidiClass>(value));
        }

        return classes;

        void Fill((int First, int Last) range, BidiClass type) =>
            classes.AsSpan(range.First, range.Last - range.First + 1).Fill(type);
    }
}
