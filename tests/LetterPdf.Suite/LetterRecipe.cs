using System.Globalization;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>
/// A letter as a short text. "== letter.yml" begins a file. In a file, "%% text de-1 2" means the paragraphs of a
/// text in tests/comparison, twice; "%% organizations 50" and "%% short 50" mean rows of a list, "%% rows 50" those
/// of a table. "== fonts" puts the tests' fonts for other scripts beside the letter. A line "# draft" in letter.yml
/// makes it a draft.
/// </summary>
internal sealed record LetterRecipe(string Name, string Title, bool IsDraft, string[] Lines)
{
    private const string Mark = "%% ";

    public static string Folder { get; } =
        Path.Combine(RepositoryFolder.Root, "tests", "LetterPdf.Suite", "Golden", "Letters");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Folder, "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.EndsWith(".pages", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static LetterRecipe Read(string name)
    {
        var lines = File.ReadAllText(Path.Combine(Folder, $"{name}.txt"))
            .ReplaceLineEndings("\n")
            .TrimEnd('\n')
            .Split('\n');
        return new LetterRecipe(name, lines[0], lines.Contains("# draft", StringComparer.Ordinal), lines[1..]);
    }

    /// <summary>Writes the letter's files.</summary>
    public void WriteTo(TemporaryFolder folder)
    {
        for (var at = 0; at < Lines.Length; )
        {
            var file = Lines[at][3..];
            var end =
                Array.FindIndex(Lines, at + 1, line => line.StartsWith("== ", StringComparison.Ordinal)) is var next
                && next < 0
                    ? Lines.Length
                    : next;
            if (file is "fonts")
            {
                folder.AddTestFonts();
            }
            else
            {
                folder.Write(file, string.Concat(Lines[(at + 1)..end].SelectMany(Expand).Select(line => line + "\n")));
            }

            at = end;
        }
    }

    private static IEnumerable<string> Expand(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
        {
            return [line];
        }

        var words = line[Mark.Length..].Split(' ');
        int Number(int at) => int.Parse(words[at], CultureInfo.InvariantCulture);
        return words[0] switch
        {
            "text" => Enumerable.Repeat(Text(words[1]), words.Length > 2 ? Number(2) : 1),
            "organizations" => Enumerable.Range(0, Number(1)).Select(GeneratedNames.Organization),
            "short" => Enumerable.Range(0, Number(1)).Select(GeneratedNames.ShortOrganization),
            "rows" => Enumerable
                .Range(0, Number(1))
                .Select(i =>
                    $"| {GeneratedNames.Country(i)} | {1998 + (i % 20)} | "
                    + $"{(i % 3 == 0 ? "A remark that is long enough for a second line in its cell, as remarks on accession are" : "")} |"
                ),
            _ => throw new InvalidOperationException($"'{line}' is no part of a recipe."),
        };
    }

    private static string Text(string name) =>
        File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "tests", "comparison", "texts", $"{name}.txt"))[^1]
        + "\n";
}

/// <summary>Names that nobody has, the same in every run.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Kinds =
    [
        "Alliance",
        "Centre",
        "Coalition",
        "Forum",
        "Institute",
        "International Network",
        "Observatory",
        "Réseau",
        "Asociación",
        "Union of Lawyers",
        "Women’s League",
    ];

    private static readonly string[] Aims =
    [
        "for Human Rights",
        "for Justice and Accountability",
        "for the Rights of Victims",
        "against Impunity",
        "for Peace, Justice and Development",
        "of the Great Lakes",
        "for Access to Justice, Truth and Reparation – Regional Office",
        "2000",
        "pour la Paix",
        "pro Derechos",
    ];

    private static readonly string[] Countries =
    [
        "Kenya",
        "Peru",
        "Canada",
        "France",
        "Ukraine",
        "Ukraine and France",
        "Democratic Republic of the Congo",
        "United Kingdom",
        "Colombia",
        "Sierra Leone",
        "Mexico",
        "",
        "Uganda",
    ];

    public static string Organization(int index)
    {
        var state = Mixed(index);
        return $"\"{Kinds[state % Kinds.Length]} {Aims[state / 11 % Aims.Length]} "
            + $"{index + 1}\",{Countries[state / 110 % Countries.Length]}";
    }

    public static string ShortOrganization(int index) =>
        $"{Kinds[Mixed(index) % 5]} {index + 1},{Countries[Mixed(index) / 5 % 5]}";

    public static string Country(int index) => Countries[Mixed(index) % 11];

    // Neighbours look different (a step of a linear congruential generator).
    private static int Mixed(int index) => (int)((((uint)index * 1664525) + 1013904223) >> 12);
}
