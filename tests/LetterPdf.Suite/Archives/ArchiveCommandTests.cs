using System.Text.Json;

namespace LetterPdf.Suite.Archives;

/// <summary>The commands as they are typed, with the real letter, and all their output.</summary>
public sealed class ArchiveCommandTests : IDisposable
{
    private const string Id = "urn:letterpdf:threats-to-the-international-criminal-court";
    private const string ObjectFolder = "archive/20/urn%3aletterpdf%3athreats-to-the-international-criminal-court";

    private readonly TemporaryFolder _folder = TemporaryFolder.WithRealLetter();

    public ArchiveCommandTests() => Assert.Equal(0, TestRun.Of(_folder.Path, "build", "--embed-sources").ExitCode);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_letter_goes_in_is_seen_and_comes_out_as_it_was()
    {
        var (exitCode, output, error) = Run(
            "add",
            "out/letter.pdf",
            "--message",
            "As sent",
            "--by",
            "Jo Doe <jo@example.org>"
        );
        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.StartsWith(
            $"{Id}: v1 added to archive: 6 files, 116 signatories, SHA-256 ",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            new TestRun(0, $"{Id}: v1 in archive holds the same already; nothing was added.\n", string.Empty),
            Run("add", "out/letter.pdf")
        );
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
                string.Empty
            ),
            Run("show", "threats")
        );
        Assert.Equal(
            new TestRun(0, "archive: valid; 0 errors, 0 warnings; 1 letter, 1 version; 1 PDF verified\n", string.Empty),
            Run("verify", "--deep")
        );
        Assert.Equal(
            new TestRun(0, $"{ObjectFolder}: valid; 0 errors, 0 warnings; one object, 1 version\n", string.Empty),
            Run("verify", "--object", ObjectFolder)
        );
        Assert.Equal(0, Run("export", "threats", "v1", "copy").ExitCode);
        Assert.Equal(
            File.ReadAllBytes(_folder.File("out/letter.pdf")),
            File.ReadAllBytes(_folder.File("copy/letter.pdf"))
        );
        Assert.True(File.Exists(_folder.File("copy/sources/data/signatories.csv")));
        var again = Run("export", "threats", "v1", "copy");
        Assert.Equal(
            (1, "letterpdf: 'copy/letter.pdf' is there already; files are never written over. Nothing was copied.\n"),
            (again.ExitCode, again.Error)
        );
    }

    // A list holds what the senders keep to themselves, and an archive forgets nothing.
    [Theory]
    [InlineData("data/signatories.csv")]
    [InlineData("letter.yml")]
    public void Only_a_PDF_is_a_letter(string file)
    {
        var run = Run("add", file, "--id", "x", "--as-sent");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{file}' is not a PDF, and only finished letters are archived", run.Error);
        Assert.False(Directory.Exists(_folder.File("archive")));
    }

    [Fact]
    public void A_late_signatory_makes_a_version_that_can_be_compared()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        File.AppendAllText(_folder.File("data/signatories.csv"), "Zebra Action,US\n");
        Assert.Equal(0, TestRun.Of(_folder.Path, "build", "--embed-sources").ExitCode);
        _folder.Write("scan.txt", "a scan of signatures");
        Assert.Contains(
            ": v2 added to archive: 7 files, 117 signatories",
            Run("add", "out/letter.pdf", "scan.txt").Output,
            StringComparison.Ordinal
        );
        Assert.Contains("v2, 2026-03-04T10:20:30Z", Run("show", "threats").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("v1, ", Run("show", "threats", "v2").Output, StringComparison.Ordinal);
        Assert.Contains(
            "files/scan.txt  (v2/content/scan.txt)",
            Run("show", "threats", "v2").Output,
            StringComparison.Ordinal
        );

        // The text did not change, so it is not stored again.
        Assert.Contains(
            "sources/data/body.md  (v1/content/body.md)",
            Run("show", "threats", "v2").Output,
            StringComparison.Ordinal
        );
        var diff = Run("diff", "threats", "v1", "v2");
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("Zebra Action", diff.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("diff", "threats", "v2", "v2").ExitCode);
        Assert.Equal(
            new TestRun(
                0,
                "archive: valid; 0 errors, 0 warnings; 1 letter, 2 versions; 2 PDFs verified\n",
                string.Empty
            ),
            Run("verify", "--deep")
        );
    }

    // README's own story: the list grew, and the date is that of the day on which it was sent again.
    [Fact]
    public void The_letter_with_another_date_and_late_signatories_is_its_next_version()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        var before = Names("v1");
        Update("2024-06-03", "Zebra Action,US\n");
        Assert.Contains(
            $"{Id}: v2 added to archive: 6 files, 117 signatories",
            Run("add", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
        Assert.Contains("; 1 letter, 2 versions", Run("verify").Output, StringComparison.Ordinal);
        Assert.Equal(before, Names("v1"));
        Assert.Equal(
            before.Append("Zebra Action (US)").Order(StringComparer.Ordinal),
            Names("v2").Order(StringComparer.Ordinal)
        );
        var json = JsonDocument.Parse(Run("show", Id, "v2", "--signatories", "--format", "json").Output).RootElement;
        Assert.Equal(
            Names("v2"),
            json.GetProperty("versions")[0].GetProperty("signatories").EnumerateArray().Select(name => name.GetString())
        );

        string[] Names(string version) =>
            Run("show", Id, version, "--signatories").Output.TrimEnd('\n').Split('\n')[3..];
    }

    [Fact]
    public void Who_had_signed_is_told_by_the_letter_where_no_report_is_and_by_nothing_that_was_changed()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        var names = Run("show", Id, "v1", "--signatories");
        Assert.StartsWith(
            $"{Id}\nv1, 2026-03-04T10:20:30Z: 116 signatories\n\n",
            names.Output,
            StringComparison.Ordinal
        );
        var report = _folder.File($"{ObjectFolder}/v1/content/verify.json");
        File.WriteAllText(
            report,
            File.ReadAllText(report).Replace("Amnesty International", "Somebody Else", StringComparison.Ordinal)
        );
        Assert.Equal(names, Run("show", Id, "v1", "--signatories"));
        File.AppendAllText(_folder.File($"{ObjectFolder}/v1/content/letter.pdf"), "x");
        var changed = Run("show", Id, "v1", "--signatories");
        Assert.Equal((1, string.Empty), (changed.ExitCode, changed.Output));
        Assert.Contains("is not what was archived", changed.Error, StringComparison.Ordinal);
        Assert.Equal(
            new TestRun(
                2,
                string.Empty,
                "letterpdf: --signatories is about one version; name it after the id, such as v1.\n"
            ),
            Run("show", Id, "--signatories")
        );
    }

    // Under the id that versions before 0.4 gave it.
    [Fact]
    public void A_letter_under_an_id_with_its_date_gets_its_next_version_there()
    {
        const string Dated = "urn:letterpdf:2024-05-22:threats-to-the-international-criminal-court";
        Assert.Equal(0, Run("add", "out/letter.pdf", "--id", Dated).ExitCode);
        Assert.Contains(
            $"{Dated}: v1 in archive holds the same already",
            Run("add", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
        Update("2024-06-03", "Zebra Action,US\n");
        Assert.StartsWith(
            $"{Dated}: v2 added to archive",
            Run("add", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_new_letter_under_an_old_subject_is_asked_about()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        Exchange("2025-05-22");
        var asked = Run("add", "out/letter.pdf");
        Assert.Equal(
            new TestRun(
                2,
                string.Empty,
                $"""
                letterpdf: the archive has a letter of which this may be the next version, or not; nothing was archived.
                  this letter: "Threats to the International Criminal Court", 2025-05-22, 2 signatories
                  {Id} v1: "Threats to the International Criminal Court", 2024-05-22, 116 signatories (the same subject, another list, another text)
                Say which it is, with one of these words after the command:
                  --id {Id}  makes it the next version of that letter
                  --new  keeps it as a letter of its own, under {Id}:2025-05-22

                """.ReplaceLineEndings("\n")
            ),
            asked
        );
        Assert.Contains("; 1 letter, 1 version", Run("verify").Output, StringComparison.Ordinal);
        Assert.StartsWith(
            $"{Id}:2025-05-22: v1 added",
            Run("add", "out/letter.pdf", "--new").Output,
            StringComparison.Ordinal
        );
        Assert.StartsWith($"{Id}:2: v1 added", Run("add", "out/letter.pdf", "--new").Output, StringComparison.Ordinal);
        Assert.StartsWith($"{Id}: v2 added", Run("add", "out/letter.pdf", "--id", Id).Output, StringComparison.Ordinal);
        var refused = Run("add", "out/letter.pdf", "--id", Id, "--new");
        Assert.Equal(
            (2, true),
            (
                refused.ExitCode,
                refused.Error.StartsWith(
                    $"letterpdf: the archive has a letter '{Id}' already, and --new",
                    StringComparison.Ordinal
                )
            )
        );
        Assert.StartsWith(
            "urn:letterpdf:other: v1 added",
            Run("add", "out/letter.pdf", "--id", "other", "--new").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_list_under_another_subject_is_asked_about_and_another_letter_is_not()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        var subject = File.ReadAllLines(_folder.File("letter.yml"))
            .Single(line => line.StartsWith("subject:", StringComparison.Ordinal));
        _folder.Edit("letter.yml", subject, "subject: Funding of the court");
        Build();
        var asked = Run("add", "out/letter.pdf");
        Assert.Equal(2, asked.ExitCode);
        Assert.Contains(
            "(another subject, the same list, mostly the same text)",
            asked.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "--new  keeps it as a letter of its own, under urn:letterpdf:funding-of-the-court\n",
            asked.Error,
            StringComparison.Ordinal
        );
        Exchange("2025-05-22");
        Assert.StartsWith(
            "urn:letterpdf:funding-of-the-court: v1 added",
            Run("add", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
    }

    // Kept under a chosen id, it is found by its subject; two letters that it may be are both named.
    [Fact]
    public void All_letters_that_it_may_be_are_named()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf", "--id", "urn:example:one").ExitCode);
        Update("2024-06-03", "Zebra Action,US\n");
        var one = Run("add", "out/letter.pdf");
        Assert.Equal(
            (2, true),
            (one.ExitCode, one.Error.Contains("  --id urn:example:one  makes", StringComparison.Ordinal))
        );
        Assert.Equal(0, Run("add", "out/letter.pdf", "--id", "urn:example:two").ExitCode);
        Update("2024-07-03", "Zymurgy Fund,US\n");
        var two = Run("add", "out/letter.pdf");
        Assert.Contains("has 2 letters of which this may be", two.Error, StringComparison.Ordinal);
        Assert.Contains(
            "urn:example:one v1: \"Threats to the International Criminal Court\", 2024-05-22, 116 signatories (the "
                + "same subject, mostly the same list, mostly the same text)",
            two.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("--id urn:example:two  makes", two.Error, StringComparison.Ordinal);
    }

    // Somebody chose the letter's own id, so less evidence is needed, but some is.
    [Fact]
    public void The_letters_own_id_wins_unless_nothing_speaks_for_it()
    {
        File.AppendAllText(_folder.File("letter.yml"), "id: 2024-017\n");
        Build();
        Assert.StartsWith(
            "urn:letterpdf:2024-017: v1 added",
            Run("add", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
        var subject = File.ReadAllLines(_folder.File("letter.yml"))
            .Single(line => line.StartsWith("subject:", StringComparison.Ordinal));
        _folder.Edit("letter.yml", subject, "subject: Funding of the court");
        Build();
        Assert.StartsWith(
            "urn:letterpdf:2024-017: v2 added",
            Run("add", "out/letter.pdf").Output,
            StringComparison.Ordinal
        );
        _folder.Edit("letter.yml", "subject: Funding of the court", "subject: The mandate of the envoy");
        Exchange("2025-05-22");
        var asked = Run("add", "out/letter.pdf");
        Assert.Equal(
            (2, true),
            (
                asked.ExitCode,
                asked.Error.Contains("(another subject, another list, another text)", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_id_of_nothing_is_refused(string id)
    {
        var run = Run("add", "out/letter.pdf", "--id", id);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("letterpdf: --id needs an id, and nothing follows it", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("archive")));
    }

    [Fact]
    public void Names_that_can_not_be_copied_out_everywhere_are_said_when_they_are_added()
    {
        foreach (var name in new[] { new string('x', 231), "CON.txt", "what?.txt", "scan." })
        {
            _folder.Write(name, "x");
            var run = Run("add", "out/letter.pdf", name);
            Assert.Equal(
                (2, true),
                (run.ExitCode, run.Error.StartsWith($"letterpdf: the name '{name}' ", StringComparison.Ordinal))
            );
        }

        _folder.Write("Caf\u00e9.txt", "x");
        _folder.Write("cafe\u0301.txt", "x");
        Assert.Contains(
            "are one name on some systems",
            Run("add", "out/letter.pdf", "Caf\u00e9.txt", "cafe\u0301.txt").Error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_folder.File("archive")));
        _folder.Write(new string('x', 194), "x");
        Assert.Equal(0, Run("add", "out/letter.pdf", new string('x', 194)).ExitCode);
        Assert.Equal(0, Run("export", Id, "v1", "copy").ExitCode);
    }

    // The archived files of one PDF contain neither time nor folder nor name.
    [Fact]
    public void The_report_is_the_same_for_the_same_letter()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf", "--root", "one").ExitCode);
        File.Copy(_folder.File("out/letter.pdf"), _folder.File("other.pdf"));
        Assert.Equal(0, Run("add", "other.pdf", "--root", "two").ExitCode);
        Assert.Equal(Report("one"), Report("two"));
        Assert.Equal("letter.pdf", JsonDocument.Parse(Report("one")).RootElement.GetProperty("file").GetString());

        string Report(string root) =>
            File.ReadAllText(
                Directory.GetFiles(_folder.File(root), "verify.json", SearchOption.AllDirectories).Single()
            );
    }

    [Fact]
    public void Programs_get_json()
    {
        Assert.Equal(0, Run("add", "out/letter.pdf").ExitCode);
        var list = JsonDocument.Parse(Run("list", "--format", "json").Output).RootElement;
        Assert.Equal(
            (Id, "v1"),
            (
                list.GetProperty("letters")[0].GetProperty("id").GetString(),
                list.GetProperty("letters")[0].GetProperty("head").GetString()
            )
        );
        var show = JsonDocument.Parse(Run("show", Id, "--format", "json").Output).RootElement;
        Assert.Equal(6, show.GetProperty("versions")[0].GetProperty("files").GetArrayLength());
        File.AppendAllText(_folder.File($"{ObjectFolder}/v1/content/body.md"), "x");
        var verify = Run("verify", "--format", "json");
        var finding = JsonDocument.Parse(verify.Output).RootElement.GetProperty("findings")[0];
        Assert.Equal(
            (1, "E092", "error"),
            (verify.ExitCode, finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString())
        );
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
        Assert.EndsWith(
            "Nothing was archived. If it is what was sent, --as-sent keeps it as it is; 'letterpdf verify' says all "
                + "that is wrong.\n",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_folder.File("archive")));
        Assert.StartsWith(
            "urn:letterpdf:cut: v1 added to archive",
            Run("add", "cut.pdf", "--id", "cut", "--as-sent").Output,
            StringComparison.Ordinal
        );
        var deep = Run("verify", "--deep");
        Assert.Equal(0, deep.ExitCode);
        Assert.Contains(
            "warning the letter is not sound, and was archived as it was sent: ",
            deep.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_letter_without_sources_says_that_it_keeps_none()
    {
        Assert.Equal(0, TestRun.Of(_folder.Path, "build", "-o", "plain.pdf").ExitCode);
        var plain = Run("add", "plain.pdf");
        Assert.Equal(
            (
                0,
                "note: the PDF has no sources inside, so this version keeps none. 'letterpdf build --embed-sources' "
                    + "makes a PDF that has them.\n"
            ),
            (plain.ExitCode, plain.Error)
        );
    }

    [Theory]
    [InlineData(
        2,
        "letterpdf: there is no archive in 'archive' yet; 'letterpdf archive add' begins one, and --root names "
            + "another folder.\n",
        "list"
    )]
    [InlineData(2, "letterpdf: there is no folder 'archive', or it cannot be read.\n", "verify")]
    [InlineData(2, "letterpdf: there is no file 'none.pdf'.\n", "add", "none.pdf")]
    [InlineData(
        2,
        "letterpdf: 'jo' is not a name and an address, as \"Name <name@example.org>\" is (--by).\n",
        "add",
        "out/letter.pdf",
        "--by",
        "<jo"
    )]
    [InlineData(
        2,
        "letterpdf: --repair is for a whole archive, not for one object.\n",
        "verify",
        "--object",
        "data",
        "--repair"
    )]
    [InlineData(
        2,
        "letterpdf: two files are called 'letter.yml'; a version keeps each under its own name, so rename one.\n",
        "add",
        "out/letter.pdf",
        "letter.yml",
        "letter.yml"
    )]
    [InlineData(
        1,
        "letterpdf: 'data': the folder is not an archive: there is no declaration, a file such as 0=ocfl_1.1. "
            + "Nothing was archived.\n",
        "add",
        "out/letter.pdf",
        "--root",
        "data"
    )]
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
        Assert.Equal(
            "letterpdf: the archive has no letter whose id has 'holiday' in it; 'letterpdf archive list' shows all.\n",
            Run("show", "holiday").Error
        );
        Assert.Equal(
            $"letterpdf: 2 letters have 'threats' in their id; name more of it:\n  urn:example:threats\n  {Id}\n",
            string.Join(
                '\n',
                Run("show", "threats")
                    .Error.Split('\n')
                    .Order(StringComparer.Ordinal)
                    .SkipWhile(line => line.Length == 0)
                    .OrderBy(line => line.StartsWith(' '))
            ) + "\n"
        );
        Assert.Equal(
            "letterpdf: 'urn:example:threats' has no version 'v7'; its versions are v1 to v1.\n",
            Run("show", "example", "v7").Error
        );
    }

    private void Build() => Assert.Equal(0, TestRun.Of(_folder.Path, "build", "--embed-sources").ExitCode);

    private void Update(string date, string rows)
    {
        Date(date);
        File.AppendAllText(_folder.File("data/signatories.csv"), rows);
        Build();
    }

    // Another letter in the same folder: another text by others.
    private void Exchange(string date)
    {
        Date(date);
        File.WriteAllText(_folder.File("data/signatories.csv"), "Organization,Country\nNorth Fund,US\nSouth Fund,US\n");
        File.WriteAllText(
            _folder.File("data/body.md"),
            "We write about something else this year, and in other words than anybody did before.\n"
        );
        var announced = File.ReadAllLines(_folder.File("letter.yml"))
            .FirstOrDefault(line => line.TrimStart().StartsWith("announced:", StringComparison.Ordinal));
        if (announced is not null)
        {
            _folder.Edit("letter.yml", announced + "\n", string.Empty);
        }

        Build();
    }

    private void Date(string date)
    {
        var line = File.ReadAllLines(_folder.File("letter.yml"))
            .Single(line => line.StartsWith("date:", StringComparison.Ordinal));
        _folder.Edit("letter.yml", line, $"date: {date}");
    }

    private TestRun Run(params string[] arguments) => TestRun.Of(_folder.Path, ["archive", .. arguments]);
}
