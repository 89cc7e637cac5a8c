using System.Text.Json;

namespace LetterPdf.Suite.Archives;

/// <summary>The commands as they are typed, with the real letter, and all that they say.</summary>
public sealed class ArchiveCommandTests : IDisposable
{
    private const string Id = "urn:letterpdf:2024-05-22:threats-to-the-international-criminal-court";
    private const string ObjectFolder = "archive/de/urn%3aletterpdf%3a2024-05-22%3athreats-to-the-international-criminal-court";

    private readonly TemporaryFolder _folder = TemporaryFolder.WithRealLetter();

    public ArchiveCommandTests() => Assert.Equal(0, TestRun.Of(_folder.Path, "build", "--embed-sources").ExitCode);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_letter_goes_in_is_seen_and_comes_out_as_it_was()
    {
        var (exitCode, output, error) = Run("add", "out/letter.pdf", "--message", "As sent", "--by", "Jo Doe <jo@example.org>");
        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.StartsWith($"{Id}: v1 added to archive: 6 files, 116 signatories, SHA-256 ", output, StringComparison.Ordinal);
        Assert.Equal(new TestRun(0, $"{Id}: v1 in archive holds the same already; nothing was added.\n", string.Empty), Run("add", "out/letter.pdf"));
        Assert.Equal(new TestRun(0, $"{Id}  v1  2026-03-04  As sent\n1 letter\n", string.Empty), Run("list"));
        Assert.Equal(
            new TestRun(
                0,
                $"""
                {Id}
                in {ObjectFolder}

                v1, 2026-03-04T10:20:30Z, by Jo Doe <jo@example.org>: As sent
                  letter.pdf  (v1/content/letter.pdf)
                  sources/data/body.md  (v1/content/body.md)
                  sources/data/signatories.csv  (v1/content/signatories.csv)
                  sources/fonts.sha256  (v1/content/fonts.sha256)
                  sources/letter.yml  (v1/content/letter.yml)
                  verify.json  (v1/content/verify.json)

                """.ReplaceLineEndings("\n"),
                string.Empty),
            Run("show", "threats"));
        Assert.Equal(new TestRun(0, "archive: valid; 0 errors, 0 warnings; 1 letter, 1 version; 1 PDF verified\n", string.Empty), Run("verify", "--deep"));
        Assert.Equal(new TestRun(0, $"{ObjectFolder}: valid; 0 errors, 0 warnings; one object, 1 version\n", string.Empty), Run("verify", "--object", ObjectFolder));
        Assert.Equal(0, Run("export", "threats", "v1", "copy").ExitCode);
        Assert.Equal(File.ReadAllBytes(_folder.File("out/letter.pdf")), File.ReadAllBytes(_folder.File("copy/letter.pdf")));
        Assert.True(File.Exists(_folder.File("copy/sources/data/signatories.csv")));
        var again = Run("export", "threats", "v1", "copy");
        Assert.Equal((1, "letterpdf: 'copy/letter.pdf' is there already; files are never written over. Nothing was copied.\n"), (again.ExitCode, again.Error));
    }

    [Fact]
    public void A_late_signatory_makes_a_version_that_can_be_compared()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        File.AppendAllText(_folder.File("data/signatories.csv"), "Zebra Action,US\n");
        Assert.Equal(0, TestRun.Of(_folder.Path, "build", "--embed-sources").ExitCode);
        _folder.Write("scan.txt", "a scan of signatures");
        Assert.Contains(": v2 added to archive: 7 files, 117 signatories", Run("add", "out/letter.pdf", "scan.txt").Output, StringComparison.Ordinal);
        Assert.Contains("v2, 2026-03-04T10:20:30Z", Run("show", "threats").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("v1, ", Run("show", "threats", "v2").Output, StringComparison.Ordinal);
        Assert.Contains("files/scan.txt  (v2/content/scan.txt)", Run("show", "threats", "v2").Output, StringComparison.Ordinal);

        // The text did not change, and is not stored again.
        Assert.Contains("sources/data/body.md  (v1/content/body.md)", Run("show", "threats", "v2").Output, StringComparison.Ordinal);
        var diff = Run("diff", "threats", "v1", "v2");
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("Zebra Action", diff.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("diff", "threats", "v2", "v2").ExitCode);
        Assert.Equal(new TestRun(0, "archive: valid; 0 errors, 0 warnings; 1 letter, 2 versions; 2 PDFs verified\n", string.Empty), Run("verify", "--deep"));
    }

    // Neither clock nor folder nor name is in what is archived of the same file.
    [Fact]
    public void The_report_is_the_same_for_the_same_letter()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf", "--root", "one").ExitCode);
        File.Copy(_folder.File("out/letter.pdf"), _folder.File("other.pdf"));
        Assert.Equal(0, Run("add", "other.pdf", "--root", "two").ExitCode);
        Assert.Equal(Report("one"), Report("two"));
        Assert.Equal("letter.pdf", JsonDocument.Parse(Report("one")).RootElement.GetProperty("file").GetString());

        string Report(string root) => File.ReadAllText(Directory.GetFiles(_folder.File(root), "verify.json", SearchOption.AllDirectories).Single());
    }

    [Fact]
    public void Programs_get_json()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        var list = JsonDocument.Parse(Run("list", "--format", "json").Output).RootElement;
        Assert.Equal((Id, "v1"), (list.GetProperty("letters")[0].GetProperty("id").GetString(), list.GetProperty("letters")[0].GetProperty("head").GetString()));
        var show = JsonDocument.Parse(Run("show", Id, "--format", "json").Output).RootElement;
        Assert.Equal(6, show.GetProperty("versions")[0].GetProperty("files").GetArrayLength());
        File.AppendAllText(_folder.File($"{ObjectFolder}/v1/content/body.md"), "x");
        var verify = Run("verify", "--format", "json");
        var finding = JsonDocument.Parse(verify.Output).RootElement.GetProperty("findings")[0];
        Assert.Equal((1, "E092", "error"), (verify.ExitCode, finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString()));
        Assert.EndsWith("v1/content/body.md", finding.GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_with_a_fault_is_refused_unless_it_is_what_was_sent()
    {
        var bytes = File.ReadAllBytes(_folder.File("out/letter.pdf"));
        File.WriteAllBytes(_folder.File("cut.pdf"), bytes[..^200]);
        var refused = Run("add", "cut.pdf", "--id", "cut");
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith("letterpdf: 'cut.pdf' is not sound: ", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was archived. If it is what was sent, --as-sent keeps it as it is; 'letterpdf verify' says all that is wrong.\n", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("archive")));
        Assert.StartsWith("urn:letterpdf:cut: v1 added to archive", Run("add", "cut.pdf", "--id", "cut", "--as-sent").Output, StringComparison.Ordinal);
        var deep = Run("verify", "--deep");
        Assert.Equal(0, deep.ExitCode);
        Assert.Contains("warning the letter is not sound, and was archived as it was sent: ", deep.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_sources_says_that_it_keeps_none()
    {
        Assert.Equal(0, TestRun.Of(_folder.Path, "build", "-o", "plain.pdf").ExitCode);
        var plain = Run("add", "plain.pdf");
        Assert.Equal((0, "note: the PDF has no sources inside, so this version keeps none. 'letterpdf build --embed-sources' makes a PDF that has them.\n"), (plain.ExitCode, plain.Error));
    }

    [Theory]
    [InlineData(2, "letterpdf: there is no archive in 'archive' yet; 'letterpdf archive add' begins one, and --root names another folder.\n", "list")]
    [InlineData(2, "letterpdf: there is no folder 'archive', or it cannot be read.\n", "verify")]
    [InlineData(2, "letterpdf: there is no file 'none.pdf'.\n", "add", "none.pdf")]
    [InlineData(2, "letterpdf: 'jo' is not a name and an address, as \"Name <name@example.org>\" is (--by).\n", "add", "out/letter.pdf", "--by", "<jo")]
    [InlineData(2, "letterpdf: --repair is for a whole archive, not for one object.\n", "verify", "--object", "data", "--repair")]
    [InlineData(2, "letterpdf: two files are called 'letter.yml'; a version keeps each under its own name, so rename one.\n", "add", "out/letter.pdf", "letter.yml", "letter.yml")]
    [InlineData(1, "letterpdf: 'data': the folder is not an archive: there is no declaration, a file such as 0=ocfl_1.1. Nothing was archived.\n", "add", "out/letter.pdf", "--root", "data")]
    public void What_cannot_be_done_is_said(int exitCode, string error, params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((exitCode, error.Replace("'jo'", "'<jo'", StringComparison.Ordinal)), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(_folder.File("archive")));
    }

    [Fact]
    public void What_is_not_in_the_archive_is_said()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        Assert.Equal(0, Run("add", "out/letter.pdf", "--id", "urn:example:threats").ExitCode);
        Assert.Equal("letterpdf: the archive has no letter whose id has 'holiday' in it; 'letterpdf archive list' shows all.\n", Run("show", "holiday").Error);
        Assert.Equal($"letterpdf: 2 letters have 'threats' in their id; name more of it:\n  urn:example:threats\n  {Id}\n", string.Join('\n', Run("show", "threats").Error.Split('\n').Order(StringComparer.Ordinal).SkipWhile(line => line.Length == 0).OrderBy(line => line.StartsWith(' '))) + "\n");
        Assert.Equal("letterpdf: 'urn:example:threats' has no version 'v7'; its versions are v1 to v1.\n", Run("show", "example", "v7").Error);
    }

    private TestRun Run(params string[] arguments) => TestRun.Of(_folder.Path, ["archive", .. arguments]);
}
