using System.Text.RegularExpressions;
using LetterPdf.Unicode;

namespace LetterPdf.DataTables;

/// <summary>
/// The collation elements of the scripts that names of organizations are written in, in runs of characters.
/// Characters that decompose canonically are left out.
/// </summary>
internal static partial class CollationTable
{
    // By blocks: Latin to Ethiopic and Cherokee; Khmer; more Cyrillic; Latin, Greek, punctuation and signs like letters;
    // Glagolitic to Ethiopic; kana with the signs before it.
    private static readonly (int First, int Last)[] Covered =
    [
        (0, 0x13FF),
        (0x1780, 0x17FF),
        (0x1C80, 0x1C8F),
        (0x1E00, 0x218F),
        (0x2C00, 0x2DFF),
        (0x3000, 0x30FF),
    ];

    // A gap of this length costs as much as the bounds of another run.
    private const int LongestGap = 2;

    public static string Source()
    {
        var elements = Needed(ReadTable());
        var runs = Runs(elements.Keys);
        var (primaries, others) = Columns(elements, runs);
        var places = runs.Select((_, i) => runs.Take(i).Sum(run => run.Last - run.First + 1));
        return new TableSource(
            "LetterPdf.Unicode",
            "internal static partial class CollationElements",
            $"Collation elements of the Default Unicode Collation Element Table {Versions.Unicode}, from allkeys.txt: a modified",
            "form of the file. Its licence is UNICODE-LICENSE.txt."
        )
            .Numbers(
                "The first character of each run, ascending.",
                "ushort",
                "RangeStarts",
                runs.Select(run => run.First)
            )
            .Numbers("Its last.", "ushort", "RangeEnds", runs.Select(run => run.Last))
            .Numbers("Where the elements of its first are.", "ushort", "RangePlaces", places)
            .Numbers("Primary weights, or Several and a place.", "ushort", "Primaries", primaries)
            .Numbers("Secondary and tertiary weights, or a count.", "ushort", "Others", others)
            .ToString();
    }

    /// <summary>The elements in allkeys.txt of characters and of sequences of them.</summary>
    public static Dictionary<string, (int Primary, int Secondary, int Tertiary)[]> ReadTable() =>
        UnicodeFiles
            .Read("allkeys.txt")
            .Select(line => Entry().Match(line))
            .Where(match => match.Success)
            .ToDictionary(
                match =>
                    string.Concat(
                        match
                            .Groups[1]
                            .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                            .Select(code => char.ConvertFromUtf32(UnicodeFiles.Hexadecimal(code)))
                    ),
                match => Element().Matches(match.Groups[2].Value).Select(Weights).ToArray(),
                StringComparer.Ordinal
            );

    /// <summary>Whether the program has the elements of a character.</summary>
    public static bool IsCovered(int character) =>
        Covered.Any(range => character >= range.First && character <= range.Last);

    // From the last character on, since the parts of a character may themselves be made of others with lower numbers.
    private static SortedDictionary<int, (int Primary, int Secondary, int Tertiary)[]> Needed(
        Dictionary<string, (int Primary, int Secondary, int Tertiary)[]> table
    )
    {
        var decompositions = DecompositionTable
            .Entries()
            .ToDictionary(entry => entry.Composite, entry => (entry.First, entry.Second));
        var needed = new SortedDictionary<int, (int Primary, int Secondary, int Tertiary)[]>();
        foreach (var (text, elements) in table.Where(entry => entry.Key.Length == 1 && IsCovered(entry.Key[0])))
        {
            needed.Add(text[0], [.. elements.Where(element => element != (0, 0, 0))]);
        }

        foreach (var character in needed.Keys.Reverse().ToArray())
        {
            var elements = needed[character];
            needed.Remove(character);
            if (ByParts(character) is not { } given || !given.SequenceEqual(elements))
            {
                needed.Add(character, elements);
            }
        }

        return needed;

        IEnumerable<(int, int, int)>? ByParts(int character) =>
            needed.TryGetValue(character, out var own) ? own
            : decompositions.TryGetValue(character, out var parts) && ByParts(parts.First) is { } head
                ? parts.Second == 0 ? head
                    : ByParts(parts.Second) is { } tail ? head.Concat(tail)
                    : null
            : null;
    }

    private static List<(int First, int Last)> Runs(IEnumerable<int> characters)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var character in characters)
        {
            if (runs.Count > 0 && character - runs[^1].Last - 1 <= LongestGap)
            {
                runs[^1] = (runs[^1].First, character);
            }
            else
            {
                runs.Add((character, character));
            }
        }

        return runs;
    }

    // One entry for each character; after these, the elements of characters that have several, or none.
    private static (List<int> Primaries, List<int> Others) Columns(
        SortedDictionary<int, (int Primary, int Secondary, int Tertiary)[]> elements,
        List<(int First, int Last)> runs
    )
    {
        var several = new List<(int Primary, int Secondary, int Tertiary)>();
        var inRuns = runs.Sum(run => run.Last - run.First + 1);
        var (primaries, others) = (new List<int>(), new List<int>());
        foreach (var character in runs.SelectMany(run => Enumerable.Range(run.First, run.Last - run.First + 1)))
        {
            switch (elements.GetValueOrDefault(character))
            {
                case null:
                    Add((CollationElements.Several, 0, 0));
                    break;
                case []:
                    Add((0, 0, 0));
                    break;
                case [var only]:
                    Add(only);
                    break;
                case var all:
                    primaries.Add(CollationElements.Several + inRuns + several.Count);
                    others.Add(all.Length);
                    several.AddRange(all);
                    break;
            }
        }

        several.ForEach(Add);
        return (primaries, others);

        void Add((int Primary, int Secondary, int Tertiary) element)
        {
            primaries.Add(element.Primary);
            others.Add((element.Secondary << CollationElements.TertiaryBits) | element.Tertiary);
        }
    }

    private static (int Primary, int Secondary, int Tertiary) Weights(Match match) =>
        (
            UnicodeFiles.Hexadecimal(match.Groups[1].Value),
            UnicodeFiles.Hexadecimal(match.Groups[2].Value),
            UnicodeFiles.Hexadecimal(match.Groups[3].Value)
        );

    [GeneratedRegex(@"^([0-9A-F ]+?)\s*;\s*((?:\[[.*][0-9A-F.]+\])+)")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\[[.*]([0-9A-F]+)\.([0-9A-F]+)\.([0-9A-F]+)\]")]
    private static partial Regex Element();
}
