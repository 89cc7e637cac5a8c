using System.Diagnostics;
using System.Text;
using LetterPdf.Suite.Archives;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Suite.Signatures;

/// <summary>The real program at a terminal, where the passphrase is typed: `script` of util-linux makes one.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Secret = "Fröhliches Geheimnis 17";
    private const string Question = "Passphrase of ";
    private const string Backspace = "\u007f";
    private const string Enter = "\r";
    private const string Escape = "\u001b";

    private readonly TemporaryFolder _folder = new();

    public TerminalTests()
    {
        // Valid in any year in which the tests run: here the program uses the machine's own clock.
        var signer = TestAuthority
            .Root()
            .Issue(new CertificateOrder { From = TestTimes.Now.AddYears(-20), Until = TestTimes.Now.AddYears(500) });
        File.WriteAllBytes(_folder.File("letter.pdf"), SignableLetters.TwoFields);
        File.WriteAllBytes(_folder.File("id.p12"), signer.Pkcs12(Secret));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Secret + Enter)]
    [InlineData(Backspace + Secret + "xy" + Backspace + Backspace + Enter)]
    public void A_passphrase_that_is_typed_is_taken_and_not_shown(string typed)
    {
        var (exitCode, shown) = Sign(typed);
        Assert.True(exitCode == 0, shown);
        Assert.Contains("letter.pdf: signed by Jane Roe (Alliance) in Signature1, ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheimnis", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("xy", shown, StringComparison.Ordinal);
        Assert.True(File.ReadAllBytes(_folder.File("letter.pdf")).AsSpan().StartsWith(SignableLetters.TwoFields));
    }

    [Theory]
    [InlineData("Wrong Geheimnis" + Enter, "the passphrase is not the right one.")]
    [InlineData(Enter, "the passphrase is not the right one.")]
    [InlineData("Wrong Geheimnis" + Escape, "no passphrase was given.")]
    public void Any_other_or_none_leaves_the_file_as_it_was(string typed, string message)
    {
        var (exitCode, shown) = Sign(typed);
        Assert.Equal(1, exitCode);
        Assert.EndsWith(
            $"letterpdf: the certificate 'id.p12' can't be used: {message}",
            shown.TrimEnd(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Geheimnis", shown, StringComparison.Ordinal);
        Assert.Equal(SignableLetters.TwoFields, File.ReadAllBytes(_folder.File("letter.pdf")));
    }

    // Types as soon as the question appears, as a user does; the result is everything that is then on the terminal.
    private (int ExitCode, string Shown) Sign(string typed)
    {
        Tool.Run("script", "--version");
        using var terminal = Process.Start(
            new ProcessStartInfo(
                "script",
                ["-qec", $"'{ArchiveProgram.Path}' sign letter.pdf --certificate id.p12", "/dev/null"]
            )
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = _folder.Path,
            }
        )!;
        var shown = new StringBuilder();
        using var reader = new StreamReader(terminal.StandardOutput.BaseStream, Encoding.UTF8);
        Read(reader, shown, () => shown.ToString().Contains(Question, StringComparison.Ordinal));
        terminal.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(typed));
        terminal.StandardInput.BaseStream.Flush();
        Read(reader, shown, () => false);
        terminal.WaitForExit();
        return (terminal.ExitCode, shown.ToString());
    }

    private static void Read(StreamReader reader, StringBuilder shown, Func<bool> isEnough)
    {
        var buffer = new char[256];
        while (!isEnough() && reader.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            shown.Append(buffer, 0, count);
        }
    }
}
