using System.Globalization;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Typography;

/// <summary>
/// How even the lines are: the real letter against bounds, and a dozen texts in eight languages against LuaLaTeX with
/// microtype on the same font, size and measure, whose figures tests/comparison/microtype.lua wrote down.
/// </summary>
public sealed class TypographyTests
{
    private static readonly string Comparison = Path.Combine(RepositoryFolder.Root, "tests", "comparison");

    [Fact]
    public void The_real_letters_word_spaces_keep_near_the_natural_one()
    {
        var lines = LineMeasure.OfPages(RealLetter.Document);
        Assert.True(lines.Length >= 30, $"only {lines.Length} full lines were found");
        var deviation = LineMeasure.Deviation(lines);
        var worst = lines.Max(line => line.WordSpace) - 1;
        Print(
            $"{lines.Length} full lines: deviation {deviation:P1}, worst {worst:P1} above, {1 - lines.Min(line => line.WordSpace):P1} below, {lines.Count(line => line.IsDivided)} divided words"
        );
        Assert.InRange(deviation, 0, 0.065);
        Assert.InRange(worst, -1, 0.20);
        Assert.DoesNotContain(true, lines.Zip(lines.Skip(1), (line, next) => line.IsDivided && next.IsDivided));
    }

    [Fact]
    public void The_pdf_as_another_program_reads_it_has_the_same_word_spaces()
    {
        var byText = LineMeasure.OfPdf(RealLetter.PdfFile);
        var lines = LineMeasure.OfPages(RealLetter.Document);
        Assert.All(lines, line => Assert.Equal(line.Space, Assert.Single(byText[line.WholeWords]), 0.02));
    }

    [Fact]
    public void A_dozen_texts_are_at_least_as_even_as_microtypes_in_the_mean()
    {
        var theirs = File.ReadAllLines(Path.Combine(Comparison, "microtype.txt")).Select(Figures.Parse).ToArray();
        Assert.Equal(12, theirs.Length);
        var (own, deviations, extremes) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var their in theirs)
        {
            var ours = Measure(their.Name);
            Print($"{ours} | LuaLaTeX {their}");
            Assert.InRange(ours.Worst, 0, 1.20);
            own.Add(ours.Deviation);
            deviations.Add(ours.Deviation / their.Deviation);
            extremes.Add(ours.Extreme / their.Extreme);
        }

        Print(
            $"mean deviation {own.Average():P1}, ratio to LuaLaTeX with microtype: deviation {deviations.Average():0.00}, worst line {extremes.Average():0.00}"
        );
        Assert.InRange(own.Average(), 0, 0.065);
        Assert.InRange(deviations.Average(), 0, 1.0);
        Assert.InRange(extremes.Average(), 0, 1.0);
    }

    private static Figures Measure(string name)
    {
        using var folder = new TemporaryFolder();
        var paragraphs = File.ReadAllLines(Path.Combine(Comparison, "texts", name + ".txt"));
        File.WriteAllText(Path.Combine(folder.Path, "body.md"), string.Join("\n\n", paragraphs));
        File.WriteAllText(
            Path.Combine(folder.Path, "letter.yml"),
            $"language: {name[..^2]}\ndate: 2024-05-22\ntitle: Text\nbody: body.md\n"
        );
        var lines = LineMeasure.OfPages(BuiltLetter.Of(folder.Path).Document);
        return new Figures(
            name,
            lines.Length,
            LineMeasure.Deviation(lines),
            lines.Max(line => line.WordSpace),
            lines.Min(line => line.WordSpace),
            lines.Count(line => line.IsDivided)
        );
    }

    private static void Print(FormattableString text) =>
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(text));

    private sealed record Figures(string Name, int Lines, double Deviation, double Worst, double Least, int Hyphens)
    {
        /// <summary>The largest deviation of any line from the natural word space.</summary>
        public double Extreme => Math.Max(Worst - 1, 1 - Least);

        public static Figures Parse(string line)
        {
            var parts = line.Split(' ');
            double At(int index) => double.Parse(parts[index], CultureInfo.InvariantCulture);
            return new Figures(parts[0], (int)At(1), At(4), At(6), At(8), (int)At(10));
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Name}: {Lines} lines, deviation {Deviation:P1}, {Least:0.00} to {Worst:0.00}, {Hyphens} hyphens"
            );
    }
}
