using System.Text.RegularExpressions;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>What independent programs report about the finished file.</summary>
public sealed partial class ToolTests
{
    [Fact]
    public void Qpdf_finds_the_file_sound()
    {
        var (exitCode, output, error) = Tool.Run("qpdf", "--check", RealLetter.PdfFile);
        Assert.True(exitCode == 0, output + error);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_font_is_embedded_subset_with_unicode_and_none_is_type_3()
    {
        var (_, output, _) = Tool.Run("pdffonts", RealLetter.PdfFile);
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(EmbeddedSubset(), font));
    }

    [Fact]
    public void Pdftotext_gives_every_sentence_and_every_entry_in_order_with_its_accents()
    {
        var (_, output, _) = Tool.Run("pdftotext", "-enc", "UTF-8", RealLetter.PdfFile, "-");
        var text = Folded(output);
        var at = 0;
        foreach (
            var paragraph in File.ReadAllText(Path.Combine(RepositoryFolder.Root, "data", "body.md"))
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        )
        {
            // A page break puts the head of the next page into the text; sentences are looked for, not paragraphs.
            foreach (var sentence in paragraph.Split(". ", StringSplitOptions.TrimEntries))
            {
                at = Next(text, Folded(sentence), at);
            }
        }

        foreach (var entry in RealLetter.Letter.Signatories!.Entries)
        {
            var shown = entry.Country is null
                ? entry.Organization.Value
                : $"{entry.Organization.Value} ({entry.Country.Value})";
            at = Next(text, Folded(shown), at);
        }
    }

    [Fact]
    public void A_line_end_hyphen_never_comes_out_as_a_hyphen()
    {
        var (_, output, _) = Tool.Run("pdftotext", "-enc", "UTF-8", RealLetter.PdfFile, "-");
        Assert.DoesNotContain(output.Split('\n'), line => line.EndsWith('-'));
    }

    [Fact]
    public void Poppler_shows_the_structure_of_a_letter()
    {
        var (_, output, _) = Tool.Run("pdfinfo", "-struct", RealLetter.PdfFile);
        var lines = output.Split('\n').Select(line => line.Trim()).ToArray();
        Assert.Equal(1, lines.Count(line => line == "H1 <subject> (block)"));
        Assert.Equal(1, lines.Count(line => line == "H2 <signatories> (block)"));
        Assert.Equal(1, lines.Count(line => line is "L (block)" or "L (block):"));
        Assert.Equal(116, lines.Count(line => line.StartsWith("LI ", StringComparison.Ordinal)));
        Assert.Equal(116, lines.Count(line => line.StartsWith("LBody ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bookmarks_and_places_are_found_by_two_programs()
    {
        var (_, outline, _) = Tool.Run("mutool", "show", RealLetter.PdfFile, "outline");
        Assert.Equal(
            ["Re: Threats to the International Criminal Court", "Signatories"],
            outline.Split('\n').Where(line => line.Length > 0).Select(line => line.Split('"')[1])
        );
        var (_, places, _) = Tool.Run("pdfinfo", "-dests", RealLetter.PdfFile);
        Assert.Matches(@"2\s+\[ XYZ\s+72\s+501\s+null\s+\] ""signatories""", places);
        Assert.Matches(@"1\s+\[ XYZ\s+72\s+533\s+null\s+\] ""subject""", places);
    }

    [Fact]
    public void Poppler_and_mutool_read_title_author_pages_and_tags()
    {
        var (_, info, _) = Tool.Run("pdfinfo", RealLetter.PdfFile);
        Assert.Matches(@"Title:\s+Threats to the International Criminal Court", info);
        Assert.Matches(@"Subject:\s+Threats to the International Criminal Court", info);
        Assert.Matches(@"Keywords:\s+International Criminal Court, international justice, sanctions", info);
        Assert.Matches(@"Author:\s+Joint Letter on International Justice", info);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Page size:\s+612 x 792 pts \(letter\)", info);
        var (exitCode, _, error) = Tool.Run("mutool", "info", RealLetter.PdfFile);
        Assert.True(exitCode == 0 && error.Length == 0, error);
    }

    private static int Next(string text, string wanted, int from)
    {
        var at = text.IndexOf(wanted, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{wanted}\" is not in the text after what comes before it");
        return at + wanted.Length;
    }

    // Without white space, soft hyphens and continuation heads: line and page ends are not the text's.
    private static string Folded(string text) => WhiteSpace().Replace(Head().Replace(text, string.Empty), string.Empty);

    [GeneratedRegex(@"[\s\u00AD]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"President Joseph R\. Biden, Jr\.\s+May 22, 2024\s+Page \d of \d")]
    private static partial Regex Head();

    [GeneratedRegex(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes")]
    private static partial Regex EmbeddedSubset();
}
