using System.Globalization;
using System.Security;
using System.Text;
using LetterPdf.Office.Tests;
using LetterPdf.Tests;
using UglyToad.PdfPig;

namespace LetterPdf.Suite.Workbooks;

/// <summary>The real letter with its list in a workbook: the same PDF, byte for byte, and no word of what the letter does
/// not show.</summary>
public sealed class WorkbookLetterTests
{
    private const string Secret = "jane.roe@example.org";

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(RepositoryFolder.Root, "data", "signatories.csv")).Select(Cells),
    ];

    [Fact]
    public void Shared_strings_and_inline_strings_are_the_same_letter()
    {
        AssertSame(new XlsxFile { Sheet = XlsxFile.Rows([.. Rows.Select(XlsxFile.Cells)]) });
        var strings = Rows.SelectMany(row => row).Distinct(StringComparer.Ordinal).ToList();
        AssertSame(
            new XlsxFile
            {
                Strings = [.. strings.Select(text => $"<t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t>")],
                Sheet = XlsxFile.Rows([.. Rows.Select(row => string.Concat(row.Select(Shared)))]),
            }
        );
        string Shared(string text) => $"<c t=\"s\"><v>{strings.IndexOf(text)}</v></c>";
    }

    [Fact]
    public void Fifty_columns_of_a_form_and_a_million_formatted_rows_are_the_same_letter()
    {
        var sheet = new StringBuilder("<sheetData>");
        for (var row = 1; row <= 1_048_576; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
            sheet.Append(row > Rows.Length ? "<c s=\"1\"/>" : XlsxFile.Cells(Rows[row - 1]));
            if (row <= Rows.Length)
            {
                sheet.Insert(sheet.Length, $"<c t=\"inlineStr\"><is><t>{Secret}</t></is></c>", 48);
            }

            sheet.Append("</row>");
        }

        var file = new XlsxFile { Sheet = sheet.Append("</sheetData>").ToString(), Formats = ["yyyy\\-mm\\-dd"] };
        AssertSame(file, "  fields: {organization: organization, country: country}\n");
    }

    [Theory]
    [InlineData("", 45_434)]
    [InlineData("<workbookPr date1904=\"1\"/>", 43_972)]
    public void Dates_count_from_either_epoch(string properties, int days)
    {
        const string Key = "  fields: {title: when}\n";
        using var folder = TemporaryFolder.WithRealLetter();
        folder.Write("data/list.csv", "organization,country,when\nOxfam,GB,2024-05-22\n");
        var csv = Build(folder, "data/list.csv", Key);
        var book = new XlsxFile
        {
            Before = properties,
            Formats = ["yyyy\\-mm\\-dd"],
            Sheet = XlsxFile.Rows(
                XlsxFile.Cells(["organization", "country", "when"]),
                XlsxFile.Cells(["Oxfam", "GB"]) + $"<c s=\"1\"><v>{days}</v></c>"
            ),
        };
        File.WriteAllBytes(folder.File("data/list.xlsx"), book.Bytes);
        Assert.Equal(csv, Build(folder, "data/list.xlsx", Key));
    }

    // Calc writes the list, as a workbook of either kind.
    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void What_LibreOffice_makes_of_the_list_is_the_same_letter(string kind)
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var (exitCode, _, error) = Tool.Run(
            "soffice",
            "--headless",
            $"-env:UserInstallation={new Uri(folder.File("profile"))}",
            "--infilter=CSV:44,34,76,1",
            "--convert-to",
            kind,
            "--outdir",
            folder.File("data"),
            folder.File("data/signatories.csv")
        );
        Assert.True(exitCode == 0, error);
        Assert.Equal(RealLetter.Bytes, Build(folder, $"data/signatories.{kind}"));
    }

    [Fact]
    public void The_sources_in_the_PDF_hold_the_shown_columns_as_a_CSV_and_prove_the_letter()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var rows = Rows.Select((row, i) => XlsxFile.Cells([i == 0 ? "contact" : Secret, .. row])).ToArray();
        var book = new XlsxFile
        {
            Sheet = XlsxFile
                .Rows(rows)
                .Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">", StringComparison.Ordinal),
            MoreSheets = [("name=\"Notes\"", XlsxFile.Rows(XlsxFile.Cells([Secret])))],
        };
        File.WriteAllBytes(folder.File("data/list.xlsx"), book.Bytes);
        var pdf = Build(
            folder,
            "data/list.xlsx",
            "  sheet: Sheet1   # ours\n  hidden-rows: include\n",
            "--embed-sources"
        );
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        var verified = TestRun.Of(folder.Path, "verify", "out/other.pdf");
        Assert.StartsWith("out/other.pdf: Sound, and exactly what the sources inside give.", verified.Output);
        using var document = PdfDocument.Open(pdf);
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
        var sources = files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Memory.Span));
        Assert.Contains("file: \"data/list.xlsx.csv\"\n", sources["letter.yml"], StringComparison.Ordinal);
        Assert.DoesNotContain("sheet:", sources["letter.yml"], StringComparison.Ordinal);
        var list = sources["data/list.xlsx.csv"];
        Assert.All(sources.Values, text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));
        Assert.Contains(Rows[2][0], list, StringComparison.Ordinal);
    }

    // Tidying reads no letter.yml, so nothing can be decided there.
    [Fact]
    public void What_is_advised_about_hidden_rows_can_be_done()
    {
        using var folder = TemporaryFolder.WithRealLetter();
        var book = new XlsxFile
        {
            Sheet = XlsxFile
                .Rows([.. Rows.Select(row => XlsxFile.Cells(row))])
                .Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">", StringComparison.Ordinal),
        };
        File.WriteAllBytes(folder.File("data/list.xlsx"), book.Bytes);
        folder.Edit("letter.yml", "file: data/signatories.csv", "file: data/list.xlsx");
        Assert.Contains(
            "or write 'hidden-rows: leave-out' (or 'include') under 'signatories' in letter.yml.",
            TestRun.Of(folder.Path, "check").Error,
            StringComparison.Ordinal
        );
        var tidy = TestRun.Of(folder.Path, "signatories", "tidy", "data/list.xlsx", "-o", "list.csv").Error;
        Assert.Contains("delete the rows of those that do not sign.", tidy, StringComparison.Ordinal);
        Assert.DoesNotContain("letter.yml", tidy, StringComparison.Ordinal);
    }

    private static void AssertSame(XlsxFile book, string keys = "")
    {
        using var folder = TemporaryFolder.WithRealLetter();
        File.WriteAllBytes(folder.File("data/list.xlsx"), book.Bytes);
        Assert.Equal(RealLetter.Bytes, Build(folder, "data/list.xlsx", keys));
    }

    // letter.yml with another list and further keys for it.
    private static byte[] Build(TemporaryFolder folder, string list, string keys = "", params string[] options)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "letter.yml"))
            .Select(line =>
                line.Contains("file: data/signatories.csv", StringComparison.Ordinal)
                    ? $"  file: {list}\n{keys.TrimEnd('\n')}"
                    : line
            );
        folder.Write("letter.yml", string.Join('\n', lines) + "\n");
        var run = TestRun.Of(folder.Path, ["build", "-o", "out/other.pdf", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
        return File.ReadAllBytes(folder.File("out/other.pdf"));
    }

    // The list quotes a name with a comma and no others.
    private static string[] Cells(string line)
    {
        var end = line.StartsWith('"') ? line.IndexOf("\",", StringComparison.Ordinal) + 1 : line.LastIndexOf(',');
        return [line[..end].Trim('"'), line[(end + 1)..]];
    }
}
