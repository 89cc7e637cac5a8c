using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Suite.Words;

/// <summary>Text from a file, an archive, a certificate or a command line never controls the terminal, and never adds
/// a line.</summary>
public sealed class OutsideWordsTests
{
    private static readonly string[] Readings =
    [
        "verify hostile.pdf",
        "verify hostile.pdf --details",
        "verify hostile.pdf --format json",
        "verify hostile.pdf --format html",
        "diff letter.pdf hostile.pdf",
        "diff letter.pdf hostile.pdf --format json",
        "diff hostile.pdf letter.pdf --format html",
    ];

    private static readonly string[] Archives =
    [
        "archive list",
        "archive list --format json",
        "archive show letter",
        "archive show letter --format json",
        "archive show letter v1",
        "archive verify",
        "archive verify --deep",
        "archive verify --deep --format json",
        "archive diff letter v1 v2",
        "archive diff letter v1 v2 --format html",
    ];

    public static TheoryData<string> AllReadings => [.. Readings];

    [Theory]
    [MemberData(nameof(AllReadings))]
    public void What_a_file_says_is_shown_and_steers_nothing(string line)
    {
        using var folder = WithLetters(Hostile.Pdf(Hostile.Words));
        var run = Run(folder, line.Split(' '));
        Assert.Contains("001B", run.Output, StringComparison.OrdinalIgnoreCase);
        AssertOwnLines(folder, line, run, Hostile.Pdf(Hostile.Tame(Hostile.Words)));
    }

    [Fact]
    public void Any_words_in_any_file_are_shown_safely() =>
        Gen.Select(
                Gen.Char[(char)0, (char)0x9F].Array[1, 12],
                Gen.Char[(char)0x2000, (char)0x206F].Array[1, 12],
                Gen.Char[(char)0xD700, (char)0xFFFF].Array[1, 12],
                Gen.Int[0, Readings.Length - 1]
            )
            .Sample(
                (low, marks, high, which) =>
                {
                    var words = $"{new string(low)}x{new string(marks)}y{new string(high)}";
                    using var folder = WithLetters(Hostile.Pdf(words));
                    Run(folder, Readings[which].Split(' '));
                },
                iter: Cases.Of(12)
            );

    [Fact]
    public void A_changed_letter_says_so_in_its_first_line_whatever_its_maker_is_called()
    {
        var pki = new TestPki();
        using var folder = WithLetters(
            Hostile.Pdf(Hostile.Words, TestSigning.Done(TestSigning.Sign(pki, SignableLetters.OneField)))
        );
        var run = Run(folder, "verify", "hostile.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("hostile.pdf: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^(letter|hostile).pdf: Sound", run.Output);
    }

    [Fact]
    public void Who_signs_and_vouches_is_shown_safely()
    {
        var pki = new TestPki();
        var words = Hostile
            .Words.Replace("\uFFFE", string.Empty, StringComparison.Ordinal)
            .Replace("\uFDD0", string.Empty, StringComparison.Ordinal);
        var signer = pki.Signer(new CertificateOrder(words) { Organization = words });
        var signed = TestSigning.Done(TestSigning.Sign(pki, SignableLetters.OneField, signer: signer));
        using var folder = WithLetters(signed);
        folder.Write("root.pem", pki.Root.Own.Pem);
        foreach (var line in Readings[..4])
        {
            var run = Run(folder, [.. line.Split(' '), "--trust", "root.pem"]);
            Assert.Contains("001B", run.Output, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(
            "hostile.pdf: Sound; signed, and nothing was changed since.",
            Run(folder, "verify", "hostile.pdf", "--trust", "root.pem").Output.Split('\n')[0]
        );
    }

    [Fact]
    public void What_an_archive_says_is_shown_safely_and_adds_no_line()
    {
        var counts = new[] { Hostile.Words, Hostile.Tame(Hostile.Words) }
            .Select(words =>
            {
                using var folder = WithLetters(Hostile.Pdf("other"));
                Assert.Equal(
                    0,
                    Run(
                        folder,
                        "archive",
                        "add",
                        "letter.pdf",
                        "-m",
                        words,
                        "--by",
                        words,
                        "--id",
                        "letter" + words
                    ).ExitCode
                );
                File.WriteAllText(folder.File("more.txt"), words);
                Run(
                    folder,
                    "archive",
                    "add",
                    "hostile.pdf",
                    "more.txt",
                    "--as-sent",
                    "-m",
                    words,
                    "--by",
                    words,
                    "--id",
                    "letter" + words
                );
                return Archives
                    .Select(line => (line, Run(folder, line.Split(' ')).Output.Count(letter => letter == '\n')))
                    .ToArray();
            })
            .ToArray();
        Assert.Equal(counts[1], counts[0]);
    }

    [Fact]
    public void An_archive_that_somebody_changed_is_shown_safely()
    {
        using var folder = WithLetters(SignableLetters.OneField);
        Assert.Equal(0, Run(folder, "archive", "add", "letter.pdf", "-m", "MESSAGE", "--by", "AUTHOR").ExitCode);
        var words = JsonEncodedText.Encode(Hostile.Words).ToString();
        foreach (
            var file in Directory
                .EnumerateFiles(folder.File("archive"), "inventory.json", SearchOption.AllDirectories)
                .ToArray()
        )
        {
            var text = File.ReadAllText(file)
                .Replace("MESSAGE", words, StringComparison.Ordinal)
                .Replace("AUTHOR", words, StringComparison.Ordinal)
                .Replace("\"letter.pdf\"", $"\"letter{words}.pdf\"", StringComparison.Ordinal)
                .Replace("urn:letterpdf:", $"urn:letterpdf:{words}", StringComparison.Ordinal);
            File.WriteAllText(file, text);
        }

        foreach (var line in Archives)
        {
            Run(folder, line.Split(' '));
        }
    }

    [Theory]
    [InlineData("verify #")]
    [InlineData("diff # #.pdf")]
    [InlineData("diff a@v1 #@v1")]
    [InlineData("check #")]
    [InlineData("build #")]
    [InlineData("build -o #")]
    [InlineData("build --conformance #")]
    [InlineData("build --#")]
    [InlineData("inspect tags #")]
    [InlineData("sign # --certificate #")]
    [InlineData("sign letter.pdf --certificate #")]
    [InlineData("sign letter.pdf --certificate letter.pdf --timestamp http://#")]
    [InlineData("archive add #")]
    [InlineData("archive add letter.pdf --id #")]
    [InlineData("archive show # #")]
    [InlineData("archive list --root #")]
    [InlineData("archive verify --object #")]
    [InlineData("explain #")]
    [InlineData("signatories tidy # -o #.csv")]
    [InlineData("init # --from-csv #")]
    [InlineData("verify letter.pdf --format #")]
    [InlineData("verify letter.pdf --trust #")]
    [InlineData("verify letter.pdf -o #/#")]
    [InlineData("#")]
    public void What_a_command_line_says_is_shown_safely_and_adds_no_line(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        var counts = new[] { Hostile.Words, Hostile.Tame(Hostile.Words) }
            .Select(words =>
            {
                using var folder = WithLetters(SignableLetters.OneField);
                var run = Run(
                    folder,
                    [.. line.Split(' ').Select(word => word.Replace("#", words, StringComparison.Ordinal))]
                );
                return (run.Output + run.Error).Count(letter => letter == '\n');
            })
            .ToArray();
        Assert.Equal(counts[1], counts[0]);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("check --format sarif")]
    [InlineData("check --format html")]
    [InlineData("build")]
    [InlineData("build --draft")]
    [InlineData("inspect pages")]
    [InlineData("inspect tags")]
    [InlineData("signatories tidy data/signatories.csv -o tidy.csv")]
    public void What_a_letter_says_is_shown_safely(string line)
    {
        var escapes = string.Concat(
            Hostile.Words.Select(unit =>
                char.IsSurrogate(unit) ? "?" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")
            )
        );
        foreach (
            var edit in (Action<TemporaryFolder>[])
                [
                    folder =>
                        folder.Edit(
                            "letter.yml",
                            "date: 2024-05-22",
                            $"date: \"{escapes}\"\n\"{escapes}\": \"{escapes}\""
                        ),
                    folder =>
                        folder.Edit(
                            "letter.yml",
                            "subject: Threats to the International Criminal Court",
                            $"subject: \"{escapes}\""
                        ),
                    folder => folder.Edit("data/signatories.csv", "Ensaaf", $"Ensaaf {Hostile.Tame(Hostile.Words)}"),
                    folder =>
                        folder.Edit(
                            "data/signatories.csv",
                            "Ensaaf,US",
                            $"\"Ensaaf {Hostile.Words}\",\"{Hostile.Words}\""
                        ),
                    folder => folder.Edit("data/body.md", "alarmed", $"alarmed {Hostile.Words} <b>"),
                ]
        )
        {
            using var folder = TemporaryFolder.WithRealLetter();
            edit(folder);
            Run(folder, line.Split(' '));
            Assert.True(Coloured(folder, line.Split(' ')) >= 0);
        }
    }

    // The program's own colours are the only escape sequences, and those of one line each.
    private static int Coloured(TemporaryFolder folder, string[] line)
    {
        var run = TestRun.Of(folder.Path, world => world with { MayColour = true }, line);
        var plain = System.Text.RegularExpressions.Regex.Replace(run.Error, "\u001B\\[[0-9;]*m", string.Empty);
        Hostile.AssertShowable(plain, string.Join(' ', line));
        return plain.Length;
    }

    private static TestRun Run(TemporaryFolder folder, params string[] line)
    {
        var run = TestRun.Of(folder.Path, line);
        Assert.True(run.ExitCode is >= 0 and <= 3, $"{string.Join(' ', line)}: {run.ExitCode}\n{run.Error}");
        Hostile.AssertShowable(run.Output, string.Join(' ', line));
        Hostile.AssertShowable(run.Error, string.Join(' ', line));
        return run;
    }

    private static TemporaryFolder WithLetters(byte[] hostile)
    {
        var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("hostile.pdf"), hostile);
        File.WriteAllBytes(folder.File("letter.pdf"), SignableLetters.OneField);
        return folder;
    }

    private static void AssertOwnLines(TemporaryFolder folder, string line, TestRun run, byte[] tame)
    {
        File.WriteAllBytes(folder.File("hostile.pdf"), tame);
        var other = Run(folder, line.Split(' '));
        Assert.Equal(other.ExitCode, run.ExitCode);
        Assert.Equal(other.Output.Count(letter => letter == '\n'), run.Output.Count(letter => letter == '\n'));
    }
}
