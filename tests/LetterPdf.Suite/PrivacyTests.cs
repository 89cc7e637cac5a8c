using System.Text;
using UglyToad.PdfPig;

namespace LetterPdf.Suite;

/// <summary>Data that a form collected and the letter does not show reach no output of any command.</summary>
public sealed class PrivacyTests
{
    // Each is in a column that the letter does not use, in rows of every kind that a message could show.
    private static readonly string[] Secrets =
    [
        .. Enumerable.Range(0, 14).SelectMany(i => new[] { $"person{i}@example.org", $"+1 555 010 42{i:00}" }),
        "Jane Q. Secret",
    ];

    [Fact]
    public void No_address_or_number_reaches_any_output()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Write("data/signatories.csv", Csv(withErrors: false));
        folder.Edit("letter.yml", "announced: 121", "announced: 12");
        var outputs = new List<string>();
        foreach (
            var command in (string[][])
                [
                    ["check"],
                    ["check", "--strict"],
                    ["check", "--format", "json"],
                    ["check", "--format", "sarif"],
                    ["build"],
                    ["build", "--draft"],
                    ["inspect", "pages"],
                    ["inspect", "tags"],
                    ["inspect", "pdf"],
                    ["signatories", "tidy", "data/signatories.csv", "-o", "tidied.csv"],
                ]
        )
        {
            var run = TestRun.Of(folder.Path, command);
            outputs.Add(run.Output + run.Error);
        }

        Assert.Contains("LP0223", outputs[0], StringComparison.Ordinal);
        outputs.Add(File.ReadAllText(folder.File("tidied.csv")));
        outputs.AddRange(TextsOf(folder.File("out/letter.pdf")).Concat(TextsOf(folder.File("out/letter.draft.pdf"))));
        Assert.All(outputs, AssertHidden);
    }

    [Fact]
    public void Nor_where_the_list_is_broken()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Write("data/signatories.csv", Csv(withErrors: true));
        foreach (
            var command in (string[][])
                [
                    ["check"],
                    ["check", "--format", "json"],
                    ["check", "--format", "sarif"],
                    ["build"],
                    ["signatories", "tidy", "data/signatories.csv", "-o", "tidied.csv"],
                    ["init", "new", "--from-csv", "data/signatories.csv"],
                ]
        )
        {
            var run = TestRun.Of(folder.Path, command);
            AssertHidden(run.Output + run.Error);
        }

        Assert.False(File.Exists(folder.File("out/letter.pdf")));
    }

    private static string Csv(bool withErrors)
    {
        string[] names =
        [
            "The Sentry",
            "Sentry",
            "HUMAN RIGHTS WATCH",
            "Center for Victims of Torture",
            "Centre for Victims of Torture",
            "Lawyers Alert (Nigeria)",
            "Test",
            "\"Peace Now; Peace Row\"",
            "Study of",
            "AsociaciÃ³n Civil",
            "Action  Corps",
        ];
        string[] broken = [.. names, "", "Lost\uFFFD", "\"Quote\" d"];
        var rows = (withErrors ? broken : names).Select(
            (name, i) =>
                $"{Secrets[2 * i]},{name},Jane Q. Secret,{(i % 2 == 0 ? "US" : "USA")},\"{Secrets[(2 * i) + 1]}\""
        );
        return "Title row of Jane Q. Secret,,,,\nEmail,Organization,Contact,Country,Phone\n"
            + string.Join('\n', rows)
            + (withErrors ? "\nperson3@example.org,Ragged\n" : "\n");
    }

    private static IEnumerable<string> TextsOf(string path)
    {
        yield return Encoding.Latin1.GetString(File.ReadAllBytes(path));
        using var pdf = PdfDocument.Open(path);
        yield return string.Join('\n', pdf.GetPages().Select(page => page.Text));
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        yield return Encoding.UTF8.GetString(xmp.GetXmlBytes().ToArray());
        Assert.False(pdf.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0);
    }

    private static void AssertHidden(string output)
    {
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, output, StringComparison.Ordinal));
        Assert.DoesNotContain("@example", output, StringComparison.Ordinal);
        Assert.DoesNotContain("555 010", output, StringComparison.Ordinal);
    }
}
