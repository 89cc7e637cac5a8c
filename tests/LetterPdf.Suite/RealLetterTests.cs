using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Suite.Typography;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>The acceptance letter on its finished pages.</summary>
public sealed class RealLetterTests
{
    [Fact]
    public void It_has_three_or_four_pages_and_one_warning_about_the_announced_number()
    {
        Assert.InRange(RealLetter.Document.Pages.Length, 3, 4);
        var warning = Assert.Single(RealLetter.Diagnostics.InSourceOrder());
        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Contains("121", warning.Message.Said(), StringComparison.Ordinal);
        Assert.Contains("116", warning.Message.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_at_most_sixty_kilobytes() => Assert.InRange(RealLetter.Bytes.Length, 1, 60 * 1024);

    [Fact]
    public void All_116_signatories_are_one_list_in_the_CSVs_order()
    {
        var rows = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "data", "signatories.csv"))
            .Skip(1)
            .Where(row => row.Length > 0)
            .ToArray();
        Assert.Equal(116, rows.Length);
        var document = RealLetter.Document;
        Assert.Single(document.Structure, element => element.Role == StructureRole.List);
        Assert.Equal(116, document.Structure.Count(element => element.Role == StructureRole.ListItem));
        var shown = TextOf(StructureRole.ListBody);
        Assert.Equal(rows.Select(Expected), shown);
    }

    [Fact]
    public void Names_that_look_like_something_else_stay_what_they_are()
    {
        var shown = TextOf(StructureRole.ListBody);
        Assert.Contains("Presbyterian Church (USA)", shown);
        Assert.Contains("Human Rights Center, UC Berkeley (US)", shown);
        Assert.Contains("Association of Reintegration of Crimea (Ukraine and France)", shown);
        Assert.Contains(
            "Centro de Prevención Tratamiento y Rehabilitación de las Víctimas de la Tortura y sus Familiares "
                + "(Honduras)",
            shown
        );
        Assert.Contains("The Regional Coalition for Women Human Rights Defenders in Southwest Asia and North", shown);
        Assert.Null(
            RealLetter
                .Letter.Signatories!.Entries.Single(entry => entry.Organization.Value == "Presbyterian Church (USA)")
                .Country
        );
    }

    [Fact]
    public void The_body_stands_word_for_word()
    {
        var source = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "data", "body.md"));
        var paragraphs = source.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, paragraphs.Length);
        var shown = TextOf(StructureRole.Paragraph);
        Assert.All(paragraphs, paragraph => Assert.Contains(paragraph, shown));
    }

    [Fact]
    public void No_tag_is_alone_or_split_and_the_last_pages_columns_end_within_an_entry_of_each_other()
    {
        var lines = ListMeasure.OfPages(RealLetter.Document);
        AssertWhole(lines);

        // The same, as an independent reader finds it in the PDF.
        var page = RealLetter.Letter.Page;
        var found = ListMeasure.OfPdf(
            RealLetter.PdfFile,
            RealLetter.Letter.Signatories!.Heading.Value,
            (page.Width / 2).Points,
            page.Top.Points
        );
        Assert.Equal(
            lines.Select(line => (line.Page, line.IsRight, line.Text)),
            found.Select(line => (line.Page, line.IsRight, line.Text))
        );
        AssertWhole(found);
    }

    private static void AssertWhole(ImmutableArray<ListLine> lines)
    {
        Assert.All(lines, line => Assert.Equal(line.Text.Count(c => c == '('), line.Text.Count(c => c == ')')));
        Assert.DoesNotContain(lines, line => line.Text.StartsWith('('));
        var lastPage = lines.Where(line => line.Page == lines[^1].Page).ToArray();
        Assert.InRange(
            lastPage.Where(line => !line.IsRight).Max(line => line.Y)
                - lastPage.Where(line => line.IsRight).Max(line => line.Y),
            -30,
            30
        );
    }

    [Fact]
    public void A_closing_added_to_it_has_two_lines_of_text_above_it_on_its_page()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Edit("letter.yml", "body: data/body.md", "body: data/body.md\nclosing: Respectfully,");
        var run = TestRun.Of(folder.Path, "inspect", "pages");
        Assert.Equal(0, run.ExitCode);
        var page = run
            .Output.Split("page ")
            .Single(text => text.Contains("\"Respectfully,\"", StringComparison.Ordinal));
        var above = page[..page.IndexOf("\"Respectfully,\"", StringComparison.Ordinal)]
            .Split('\n')
            .Count(line => line.Contains("Paragraph#", StringComparison.Ordinal));
        Assert.True(
            above >= 3,
            string.Create(CultureInfo.InvariantCulture, $"only {above - 1} lines of text stand above the closing")
        );
    }

    private static string[] TextOf(StructureRole role) =>
        [
            .. RealLetter
                .Document.Pages.SelectMany(page => page.Frame.Items.OfType<PlacedRun>())
                .Where(run => !run.Tag.IsArtifact && RealLetter.Document.Structure[run.Tag.Element].Role == role)
                .GroupBy(run => run.Tag.Element)
                .Select(element =>
                    string.Concat(element.Select(run => run.Run.Text))
                        .Replace("\u00AD", string.Empty, StringComparison.Ordinal)
                ),
        ];

    // Enough CSV for this file: a quoted name may contain a comma.
    private static string Expected(string row)
    {
        var split = row.LastIndexOf(',');
        var name = row[..split].Trim('"');
        var country = row[(split + 1)..];
        return country.Length == 0 ? name : $"{name} ({country})";
    }
}
