using LetterPdf.Tests.Signatures;

namespace LetterPdf.Suite.Proof;

/// <summary>Every command reports one thing about an encrypted file, since everything else found in it is cipher
/// text.</summary>
public sealed class EncryptedFileTests
{
    private const string Said = "encrypted (it needs a password or has restrictions)";

    /// <summary>Bits of the key, further options of qpdf.</summary>
    public static TheoryData<string, string[]> Kinds =>
        new()
        {
            { "40", [] },
            { "128", [] },
            { "128", ["--use-aes=y"] },
            { "256", [] },
            { "256", ["--cleartext-metadata"] },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_named_as_encrypted(string bits, string[] options)
    {
        foreach (var objects in new[] { "disable", "generate" })
        {
            using var folder = Encrypted("", bits, options, objects);
            AssertSaid(folder);
        }
    }

    [Fact]
    public void So_is_one_that_needs_a_password_to_be_opened()
    {
        using var folder = Encrypted("secret", "256", [], "generate");
        AssertSaid(folder);
    }

    private static void AssertSaid(TemporaryFolder folder)
    {
        var run = TestRun.Of(folder.Path, "verify", "x.pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            $"x.pdf: This file is {Said}; its text can't be read.\n\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(3, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains(
            "\"encrypted\": true",
            TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "json").Output,
            StringComparison.Ordinal
        );
        var html = TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "html").Output;
        Assert.Contains(Said, html, StringComparison.Ordinal);
        Assert.DoesNotContain("not so", html, StringComparison.Ordinal);
        foreach (
            string[] command in new[]
            {
                new[] { "diff", "x.pdf", "x.pdf" },
                ["archive", "add", "x.pdf"],
                ["archive", "add", "x.pdf", "--id", "1"],
                ["sign", "x.pdf", "--certificate", "jo.p12", "--passphrase-file", "p.txt"],
            }
        )
        {
            var other = TestRun.Of(folder.Path, command);
            Assert.NotEqual(0, other.ExitCode);
            Assert.Contains(Said, other.Error, StringComparison.Ordinal);
        }
    }

    private static TemporaryFolder Encrypted(string password, string bits, string[] options, string objects)
    {
        var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("plain.pdf"), SignableLetters.OneField);
        var (exitCode, _, error) = Tool.Run(
            "qpdf",
            [
                "--allow-weak-crypto",
                $"--object-streams={objects}",
                "--encrypt",
                password,
                "owner",
                bits,
                .. options,
                "--",
                folder.File("plain.pdf"),
                folder.File("x.pdf"),
            ]
        );
        Assert.True(exitCode == 0, error);
        folder.Write("p.txt", "x\n");
        File.WriteAllBytes(folder.File("jo.p12"), new LetterPdf.Tests.Pki.TestPki().Signer().Pkcs12("x"));
        return folder;
    }
}
