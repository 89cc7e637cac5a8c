using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Tests.Merges;

namespace LetterPdf.Benchmarks;

/// <summary>
/// Times `letterpdf merge` of the acceptance letter against one `letterpdf build` after the other, in turn, so that the
/// machine's other work affects both. Only the ratio of the rates is judged.
/// </summary>
/// <param name="program">The published program.</param>
/// <param name="folder">A folder of its own, in which the letter and the letters are laid.</param>
internal sealed class MergeRates(string program, string folder)
{
    private const int Rounds = 7;
    private const int BuildsPerRound = 6;
    private const double Bound = 40;

    /// <summary>Prints a row for each list.</summary>
    /// <param name="source">The folder with the acceptance letter, and with the tests' fonts in tests/fonts.</param>
    /// <returns>Whether each list was merged at the rate that is wanted.</returns>
    public bool Run(string source)
    {
        Lay(source);
        Print($"{"letters a second", -22}{"merge", 10}{"build", 10}{"ratio", 10}   {Rounds} rounds in turn, medians");
        var english = Row("names in English", MadeUpRecipients.English);
        var all = Row("in sixteen languages", MadeUpRecipients.All);
        Print($"{"", -42}{Math.Min(english, all), 10:F0}   at least {Bound:F0} is wanted");
        return Math.Min(english, all) >= Bound;
    }

    private double Row(string name, ImmutableArray<MadeUpRecipient> recipients)
    {
        File.WriteAllText(PathOf("data/recipients.csv"), MadeUpRecipients.Csv(recipients));
        var (together, alone) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            together.Add(recipients.Length / Seconds("merge", "-o", PathOf("letters")));
            alone.Add(BuildsPerRound / Builds(round).Sum());
        }

        var (merged, built) = (Median(together), Median(alone));
        Print($"{name, -22}{merged, 10:F0}{built, 10:F1}{merged / built, 10:F0}");
        return merged / built;
    }

    private IEnumerable<double> Builds(int round) =>
        Enumerable
            .Range(2 + (round * BuildsPerRound), BuildsPerRound)
            .Select(row => Seconds("build", "--recipient", $"{row}", "-o", PathOf("one.pdf")));

    private double Seconds(string verb, params string[] options) =>
        new Contender(verb, program, [verb, PathOf("letter.yml"), .. options]).Run().TotalSeconds;

    private void Lay(string source)
    {
        Directory.CreateDirectory(PathOf("data"));
        Directory.CreateDirectory(PathOf("fonts"));
        foreach (var file in (string[])["data/body.md", "data/signatories.csv"])
        {
            File.Copy(Path.Combine(source, file), PathOf(file), overwrite: true);
        }

        foreach (var font in Directory.GetFiles(Path.Combine(source, "tests", "fonts"), "*.ttf"))
        {
            File.Copy(font, PathOf($"fonts/{Path.GetFileName(font)}"), overwrite: true);
        }

        var letter = File.ReadAllText(Path.Combine(source, "letter.yml"));
        File.WriteAllText(PathOf("letter.yml"), MadeUpRecipients.InPlaceOfAddressee(letter));
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Print(FormattableString text) =>
        Console.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
