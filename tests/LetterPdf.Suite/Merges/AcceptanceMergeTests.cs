using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using LetterPdf.Digests;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Merges;

namespace LetterPdf.Suite.Merges;

/// <summary>The acceptance letter to 535 recipients, merged once for all tests that look at it.</summary>
public sealed class AcceptanceMerge : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.WithRealLetter();

    public AcceptanceMerge()
    {
        _folder.Write("data/recipients.csv", MadeUpRecipients.Csv(MadeUpRecipients.All));
        _folder.AddTestFonts();
        _folder.Write("letter.yml", MadeUpRecipients.InPlaceOfAddressee(File.ReadAllText(_folder.File("letter.yml"))));
        var run = TestRun.Of(_folder.Path, "merge", "-o", "letters");
        Assert.True(run.ExitCode == 0, run.Error);
        Files =
        [
            .. Directory
                .GetFiles(_folder.File("letters"), "*.pdf")
                .Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllBytes(path))),
        ];
    }

    internal string Folder => _folder.Path;

    /// <summary>The letters by their names, which begin with the numbers of their rows.</summary>
    internal (string Path, byte[] Bytes)[] Files { get; }

    public void Dispose() => _folder.Dispose();
}

public sealed class AcceptanceMergeTests(AcceptanceMerge merge) : IClassFixture<AcceptanceMerge>
{
    // The headings are row 1.
    private const int FirstRow = 2;

    [Fact]
    public void Every_recipient_has_a_file() =>
        Assert.Equal(
            Enumerable.Range(FirstRow, MadeUpRecipients.Count),
            merge.Files.Select(file =>
                int.Parse(Path.GetFileName(file.Path).AsSpan(0, 3), CultureInfo.InvariantCulture)
            )
        );

    [Fact]
    public void Each_is_the_one_that_build_makes_for_this_recipient()
    {
        var built = SideBySide.Map(
            merge.Files,
            file =>
            {
                using var session = new LetterSession(LetterFolder.Of(null, TestRun.Around(merge.Folder)));
                var row = Path.GetFileName(file.Path)[..3];
                return session.Build(new ReadingOptions { Recipient = row }, new DiagnosticBag()).Digest;
            }
        );
        Assert.Equal(merge.Files.Select(file => Sha256.HexOf(file.Bytes)), built);
    }

    [Fact]
    public void Qpdf_finds_nothing_in_any()
    {
        if (Tool.AreThere("qpdf"))
        {
            var faults = new ConcurrentBag<string>();
            SideBySide.Map(
                merge.Files,
                file =>
                {
                    var (code, output, error) = Tool.Start("qpdf", ["--check", file.Path]);
                    if (code != 0)
                    {
                        faults.Add(output + error);
                    }

                    return code;
                }
            );
            Assert.Empty(faults);
        }
    }

    [Fact]
    public void Verify_finds_each_sound_and_reads_the_recipient_as_the_list_has_him()
    {
        var read = SideBySide.Map(merge.Files, file => Read(file.Path));
        Assert.Equal(
            MadeUpRecipients.All.Select(recipient =>
                $"sound: {string.Join(' ', recipient.Address.Insert(0, recipient.Name).Where(line => line.Length > 0))}"
                + $" / {recipient.Salutation}"
            ),
            read
        );
    }

    // The paragraph above the subject, and the one below it.
    private string Read(string path)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var world = new Cli.World
        {
            Output = output,
            Error = error,
            Around = TestRun.Around(merge.Folder),
        };
        Cli.CommandLine.Run(["verify", path, "--format", "json"], world);
        using var json = JsonDocument.Parse(output.ToString());
        JsonElement[] parts = [.. json.RootElement.GetProperty("text").EnumerateArray()];
        var subject = Array.FindIndex(
            parts,
            part => part.TryGetProperty("id", out var id) && id.ValueEquals("subject")
        );
        return $"{json.RootElement.GetProperty("result")}: {TextOf(parts[subject - 1])} / {TextOf(parts[subject + 1])}";
    }

    private static string? TextOf(JsonElement part) => part.GetProperty("text").GetString();
}
