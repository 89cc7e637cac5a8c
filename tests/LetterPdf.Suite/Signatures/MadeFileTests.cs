using System.Globalization;
using System.Text;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Suite.Signatures;

/// <summary>
/// The sentences of `verify` about signed letters, sound ones and others: MadeFiles.txt. A test that fails leaves the
/// new sentences in the system's temporary folder, as MadeFiles.txt too: read them as the senders' staff would before
/// taking them over.
/// </summary>
public sealed class MadeFileTests
{
    private static readonly string Golden = Path.Combine(
        RepositoryFolder.Root,
        "tests",
        "LetterPdf.Suite",
        "Signatures",
        "MadeFiles.txt"
    );

    // Numbers and digests of certificates differ in each run; for failed checks, their names are enough here.
    private static readonly string[] LeftOut = ["  Certificate: ", "  SHA-256 of the certificate: ", "    "];

    private static readonly Lazy<List<(MadeFile File, string Said)>> Said = new(() =>
        [.. MadeFiles.All.Select(file => (file, SayOf(file)))]
    );

    [Fact]
    public void Each_is_told_in_the_words_that_were_read()
    {
        var said = string.Concat(Said.Value.Select(entry => $"== {entry.File.Name}\n{entry.Said}\n"));
        if (
            !File.Exists(Golden)
            || !string.Equals(File.ReadAllText(Golden).ReplaceLineEndings("\n"), said, StringComparison.Ordinal)
        )
        {
            File.WriteAllText(Path.Combine(Path.GetTempPath(), "MadeFiles.txt"), said);
            Keep();
        }

        Assert.Equal(File.ReadAllText(Golden).ReplaceLineEndings("\n"), said);
    }

    // Of two contents it is always said that there are two.
    // What is alike here is alike: a letter without its signature is the letter that nobody has signed; a stranger's
    // word, or where an answer comes from, changes nothing, nor how the same is encoded; a digest says that bytes were
    // changed, not which; and a certificate with a byte changed is another certificate.
    [Fact]
    public void They_are_told_apart()
    {
        Assert.True(MadeFiles.All.Count >= 113);
        var alike = Said
            .Value.Where(entry => !entry.File.Name.StartsWith("two contents", StringComparison.Ordinal))
            .GroupBy(entry => entry.Said, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => string.Join(" = ", group.Select(entry => entry.File.Name)));
        Assert.Equal(
            [
                "nobody has signed = the signature is cut off",
                "signed = somebody else of the issuer's name says that it was taken back",
                "signed for a long time = the certificate holds, says a server's answer inside",
                "the time that the signer wrote is changed = the signature is that of another letter",
                "a byte is flipped in the certificate beside it = another certificate for the same key is put "
                    + "beside it",
                "the signer vouches for themselves = the signer vouches for themselves as OpenSSL does it",
                "made by another program, without attributes = made by another program, in BER",
            ],
            alike
        );
    }

    [Fact]
    public void Only_those_that_hold_exit_with_0()
    {
        string[] sound =
        [
            "nobody has signed",
            "signed",
            "signed with a time stamp",
            "signed for a long time",
            "signed for a long time, and asked in 2029, when the certificate has expired",
            "signed by two",
            "signed twice by the same",
            "signed, with sources inside",
            "stamped as a whole",
            "signed, and then only proof was added",
            "the signature is cut off",
            "the certificate has expired, and a time stamp holds",
            "the certificate was taken back after the time stamp",
            "somebody else of the issuer's name says that it was taken back",
            "the certificate holds, says a server's answer inside",
            "made by another program, without attributes",
            "the second signed with another program",
            "made by another program, which names no certificate in what it signs",
            "made by another program, in BER",
        ];
        Assert.Equal(
            sound,
            Said.Value.Where(entry => entry.Said.StartsWith("exit 0\n", StringComparison.Ordinal))
                .Select(entry => entry.File.Name)
        );
    }

    // The files of the last kind too, to be looked at as other programs show them.
    private static void Keep()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "letterpdf-two-contents")).FullName;
        foreach (var (i, made) in TwoContents.All.Index())
        {
            File.WriteAllBytes(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i + 1:D2}.pdf")),
                made.Make(new TestPki())
            );
        }
    }

    private static string SayOf(MadeFile made)
    {
        using var folder = new TemporaryFolder();
        var pki = new TestPki();
        File.WriteAllBytes(folder.File("letter.pdf"), made.Make(pki));
        folder.Write("root.pem", made.IsRootKnown ? pki.Root.Own.Pem : TestAuthority.Root("Another Root").Own.Pem);
        var run = TestRun.Of(
            folder.Path,
            world => world with { Around = world.Around with { Now = made.Now } },
            "verify",
            "letter.pdf",
            "--details",
            "--trust",
            "root.pem"
        );
        Assert.Equal(string.Empty, run.Error);
        var lines = run
            .Output.Split('\n')
            .TakeWhile(line => !line.Contains(" checks passed, ", StringComparison.Ordinal))
            .Where(line => line.Length > 0 && !LeftOut.Any(start => line.StartsWith(start, StringComparison.Ordinal)));
        return string.Concat(
            lines
                .Prepend(string.Create(CultureInfo.InvariantCulture, $"exit {run.ExitCode}"))
                .Select(line => line + "\n")
        );
    }
}
