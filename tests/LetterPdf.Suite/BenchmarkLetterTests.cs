using System.Text;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>The bound against groff is meaningful only if groff typesets the same letter.</summary>
public sealed class BenchmarkLetterTests
{
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(RepositoryFolder.Root, "tests", "LetterPdf.Benchmarks", "letter.ms"),
        Encoding.UTF8
    );

    [Fact]
    public void Groffs_letter_has_the_same_paragraphs()
    {
        var body = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "data", "body.md"), Encoding.UTF8);
        var paragraphs = body.TrimEnd('\n').Split("\n\n");
        Assert.Equal(
            paragraphs,
            After(
                ".LP",
                Lines.SkipWhile(line => !line.Equals("Dear President Biden:", StringComparison.Ordinal)).Skip(1)
            )
        );
    }

    [Fact]
    public void Groffs_letter_has_the_same_signatories_in_the_same_order()
    {
        // A tag is never broken inside: groff's \~ is a no-break space.
        var entries = RealLetter.Letter.Signatories!.Entries.Select(entry =>
            entry.Country is null
                ? entry.Organization.Value
                : $"{entry.Organization.Value} ({entry.Country.Value.Replace(" ", @"\~", StringComparison.Ordinal)})"
        );
        Assert.Equal(entries, After(".OR", Lines));
    }

    private static IEnumerable<string> After(string request, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        return all.Zip(all.Skip(1))
            .Where(pair => string.Equals(pair.First, request, StringComparison.Ordinal))
            .Select(pair => pair.Second);
    }
}
