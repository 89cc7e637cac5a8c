namespace LetterPdf.DataTables;

/// <summary>Canonical decompositions, which of them compose again, and combining classes.</summary>
internal static class DecompositionTable
{
    private const int DecompositionField = 5;
    private const int CombiningClassField = 3;

    public static string Source()
    {
        var entries = Entries();
        var excluded = UnicodeFiles
            .ReadRanges("DerivedNormalizationProps.txt")
            .Where(range => range.Value == "Full_Composition_Exclusion")
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .ToHashSet();
        var byParts = Enumerable
            .Range(0, entries.Length)
            .Where(i => !excluded.Contains(entries[i].Composite))
            .OrderBy(i => (entries[i].First, entries[i].Second));
        return new TableSource(
            "LetterPdf.Unicode",
            "public static partial class Decomposition",
            $"Canonical decompositions and combining classes of Unicode {Versions.Unicode}, from UnicodeData.txt and",
            "DerivedNormalizationProps.txt: a modified form of these files. Their licence is UNICODE-LICENSE.txt."
        )
            .Numbers(
                "Characters that are made of others, ascending.",
                "int",
                "Composites",
                entries.Select(e => e.Composite)
            )
            .Numbers("What each begins with.", "int", "Firsts", entries.Select(e => e.First))
            .Numbers("What follows; 0 for nothing.", "int", "Seconds", entries.Select(e => e.Second))
            .Numbers("The places of those that compose, in the order of their parts.", "ushort", "ByParts", byParts)
            .CodePoints(CombiningClasses())
            .ToString();
    }

    /// <summary>Each character with its parts; 0 where there is no second part. A tag in angle brackets marks
    /// compatibility decompositions, which do not count.</summary>
    public static (int Composite, int First, int Second)[] Entries() =>
        [
            .. from fields in UnicodeFiles.ReadFields("UnicodeData.txt")
            where fields[DecompositionField].Length > 0 && fields[DecompositionField][0] != '<'
            let parts = fields[DecompositionField].Split(' ').Select(UnicodeFiles.Hexadecimal).ToArray()
            select (UnicodeFiles.Hexadecimal(fields[0]), parts[0], parts.Length > 1 ? parts[1] : 0),
        ];

    // There are no marks in the ranges that the file gives only by their ends.
    private static byte[] CombiningClasses()
    {
        var classes = new byte[UnicodeFiles.CodePoints];
        foreach (var fields in UnicodeFiles.ReadFields("UnicodeData.txt"))
        {
            classes[UnicodeFiles.Hexadecimal(fields[0])] = byte.Parse(
                fields[CombiningClassField],
                System.Globalization.CultureInfo.InvariantCulture
            );
        }

        return classes;
    }
}
