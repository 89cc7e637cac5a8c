using System.IO.Compression;
using System.Security;
using System.Text;
using LetterPdf.Office.Tests;
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
                    ["build", "--also", "html,text,docx,eml"],
                    ["build", "--also", "text", "--limit", "3000", "-o", "out/none.pdf"],
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
        outputs.AddRange(FormsOf(folder));
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

    // In a workbook there are more places for them: other sheets, comments, hidden rows, the names of authors.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nor_of_a_workbook(bool withErrors)
    {
        using var folder = TemporaryFolder.WithRealLetter();
        File.WriteAllBytes(folder.File("data/list.xlsx"), Workbook(withErrors));
        folder.Edit("letter.yml", "announced: 121", "announced: 12");
        folder.Edit("letter.yml", "file: data/signatories.csv", "file: data/list.xlsx\n  sheet: Answers");
        var outputs = new List<string>();
        foreach (
            var command in (string[][])
                [
                    ["check"],
                    ["check", "--format", "json"],
                    ["check", "--format", "sarif"],
                    ["build"],
                    ["build", "--embed-sources", "-o", "out/whole.pdf"],
                    ["inspect", "pdf"],
                    ["verify", "out/whole.pdf", "--details"],
                    ["verify", "out/whole.pdf", "--format", "json"],
                    ["signatories", "tidy", "data/list.xlsx", "--sheet", "Answers", "-o", "tidied.csv"],
                    ["signatories", "tidy", "data/list.xlsx", "-o", "tidied.csv"],
                    ["init", "new", "--from", "data/list.xlsx", "--sheet", "Answers"],
                ]
        )
        {
            var run = TestRun.Of(folder.Path, command);
            outputs.Add(run.Output + run.Error);
        }

        Assert.Contains(withErrors ? "LP0250" : "LP0254", outputs[0], StringComparison.Ordinal);
        Assert.Equal(!withErrors, File.Exists(folder.File("out/whole.pdf")));
        if (!withErrors)
        {
            outputs.Add(Encoding.Latin1.GetString(File.ReadAllBytes(folder.File("out/whole.pdf"))));
            outputs.AddRange(SourcesOf(folder.File("out/whole.pdf")));
            outputs.Add(File.ReadAllText(folder.File("tidied.csv")));
        }

        Assert.All(outputs, AssertHidden);
    }

    // As their readers see them: the parts of the Word document, and the decoded parts of the mail, whose texts the other
    // forms hold too.
    private static IEnumerable<string> FormsOf(TemporaryFolder folder)
    {
        using var word = ZipFile.OpenRead(folder.File("out/letter.docx"));
        foreach (var part in word.Entries)
        {
            using var text = new StreamReader(part.Open());
            yield return text.ReadToEnd();
        }

        foreach (var form in new[] { "letter.html", "letter.txt", "letter.eml" })
        {
            yield return File.ReadAllText(folder.File($"out/{form}")).Replace("=\r\n", "", StringComparison.Ordinal);
        }
    }

    private static string Csv(bool withErrors) =>
        string.Concat(Rows(withErrors).Select(row => string.Join(',', row.Select(Quoted)) + "\n"))
        + (withErrors ? "person3@example.org,Ragged\n" : "");

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    private static IEnumerable<string[]> Rows(bool withErrors)
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
            "Peace Now; Peace Row",
            "Study of",
            "AsociaciÃ³n Civil",
            "Action  Corps",
        ];
        string[] broken = [.. names, "", "Lost\uFFFD", "\"Quote\" d"];
        string[][] head =
        [
            ["Title row of Jane Q. Secret", "", "", "", ""],
            ["Email", "Organization", "Contact", "Country", "Phone"],
        ];
        return head.Concat(
            (withErrors ? broken : names).Select(
                (name, i) =>
                    (string[])[Secrets[2 * i], name, "Jane Q. Secret", i % 2 == 0 ? "US" : "USA", Secrets[(2 * i) + 1]]
            )
        );
    }

    private static byte[] Workbook(bool withErrors)
    {
        var sheet = XlsxFile.Rows([.. Rows(withErrors).Select(XlsxFile.Cells)]);
        const string comments =
            "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>"
            + "Jane Q. Secret</author></authors><commentList><comment ref=\"B4\" authorId=\"0\"><text><t>"
            + "Jane Q. Secret says no</t></text></comment></commentList></comments>";
        var book = new XlsxFile
        {
            SheetName = "Answers",
            Sheet = withErrors
                ? sheet
                    .Replace("<row r=\"5\">", "<row r=\"5\" hidden=\"1\">", StringComparison.Ordinal)
                    .Replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A7:B8\"/></mergeCells>")
                : sheet,
            MoreSheets =
            [
                (
                    "name=\"Notes\" state=\"hidden\"",
                    XlsxFile.Rows(XlsxFile.Cells(["Jane Q. Secret", "+1 555 010 4299"]))
                ),
            ],
            Parts =
            [
                ("xl/comments1.xml", comments),
                (
                    "docProps/core.xml",
                    "<coreProperties xmlns=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\">"
                        + "<creator xmlns=\"http://purl.org/dc/elements/1.1/\">Jane Q. Secret</creator></coreProperties>"
                ),
            ],
        };
        return (book with { SheetRelations = book.Relation("comments", "rId1", "../comments1.xml") }).Bytes;
    }

    private static IEnumerable<string> SourcesOf(string path)
    {
        using var pdf = PdfDocument.Open(path);
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        return [.. files.Select(file => Encoding.UTF8.GetString(file.Memory.Span))];
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
