using System.Text.RegularExpressions;
using LetterPdf.Cli;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Signatures;

/// <summary>Signed letters as read by programs independent of ours: OpenSSL, poppler, qpdf.</summary>
public sealed class OpenSslSignatureTests(OpenSslAuthority authority) : IClassFixture<OpenSslAuthority>
{
    public static TheoryData<string, string> Cases =>
        new(
            from key in (string[])["rsa", "pss", "p256", "p384", "p521"]
            from level in (string[])["B-B", "B-T", "B-LT"]
            select (key, level)
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_level_and_key_is_accepted_by_other_programs(string key, string level)
    {
        using var folder = Letter();
        var run = Sign(folder, "out/letter.pdf", key, level);
        Assert.True(run.ExitCode == 0 && run.Error.Length == 0, run.Error);
        Assert.Contains(
            $": signed by Person of {key} (Organization of {key}) in Signature1, PAdES {level}: ",
            run.Output,
            StringComparison.Ordinal
        );
        var file = folder.File("out/letter.pdf");
        var signed = Assert.Single(SignedFile.Read(File.ReadAllBytes(file)));
        VerifyWithOpenSsl(folder, signed, level);
        VerifyWithPoppler(file, key, count: 1);
        var (exitCode, output, error) = Tool.Run("qpdf", "--check", file);
        Assert.True(exitCode == 0 && !(output + error).Contains("WARNING", StringComparison.Ordinal), output + error);
        Assert.StartsWith(
            "out/letter.pdf: Sound; signed, and nothing was changed since.\n",
            Run(folder, "verify", "out/letter.pdf", "--trust", authority.Root).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_signatures_in_a_row_both_hold()
    {
        using var folder = Letter();
        Assert.Equal(0, Sign(folder, "out/letter.pdf", "rsa", "B-LT").ExitCode);
        var first = File.ReadAllBytes(folder.File("out/letter.pdf"));
        Assert.Equal(0, Sign(folder, "out/letter.pdf", "p384", "B-LT").ExitCode);
        var both = File.ReadAllBytes(folder.File("out/letter.pdf"));
        Assert.Equal(first, both[..first.Length]);
        Assert.All(SignedFile.Read(both), signed => VerifyWithOpenSsl(folder, signed, "B-LT"));
        VerifyWithPoppler(folder.File("out/letter.pdf"), "rsa", count: 2);
        var verified = Run(folder, "verify", "out/letter.pdf", "--trust", authority.Root);
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains(
            "Sound; signed 2 times, and nothing was changed since.",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "nothing was changed since but for one more signature; 'Root of the test' vouches for who that is; on ",
            verified.Output,
            StringComparison.Ordinal
        );
        var third = Sign(folder, "out/letter.pdf", "p256", "B-B");
        Assert.Equal(1, third.ExitCode);
        Assert.Contains(
            "every place for a signature in the letter is signed ('Signature1', 'Signature2')",
            third.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(both, File.ReadAllBytes(folder.File("out/letter.pdf")));
    }

    [Fact]
    public void A_list_serves_as_well_as_a_server_that_answers()
    {
        using var folder = Letter();
        Assert.Equal(0, Sign(folder, "out/letter.pdf", "listed", "B-LT").ExitCode);
        Assert.Contains(
            "the certificate was valid, its issuer says",
            Run(folder, "verify", "out/letter.pdf", "--trust", authority.Root).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_certificate_that_was_taken_back_signs_nothing_for_a_long_time()
    {
        using var folder = Letter();
        var before = File.ReadAllBytes(folder.File("out/letter.pdf"));
        var run = Sign(folder, "out/letter.pdf", "revoked", "B-LT");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(
            @"'out/letter\.pdf' was not signed, and is as it was: the certificate of Person of revoked was taken back on .* \(its key was stolen or lost\)\.",
            run.Error
        );
        Assert.Equal(before, File.ReadAllBytes(folder.File("out/letter.pdf")));
    }

    [Theory]
    [InlineData("silence", "it did not answer within 1 second.")]
    [InlineData("nothing", "it answered with error 404")]
    [InlineData("list", "it refused, or answered something else than was asked")]
    public void A_server_that_gives_no_time_stamp_leaves_the_letter_as_it_was(string path, string reason)
    {
        using var folder = Letter();
        var before = File.ReadAllBytes(folder.File("out/letter.pdf"));
        var run = Run(
            folder,
            [
                .. Signing("out/letter.pdf", "p256"),
                "--timestamp",
                authority.Stamps.Replace("stamps", path, StringComparison.Ordinal),
                "--timeout",
                "1",
            ]
        );
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.File("out/letter.pdf")));
    }

    // NSS, which poppler uses, accepts no certificate whose key is marked for PSS only, whichever program made the
    // signature (OpenSSL's own are "invalid" too).
    private static void VerifyWithPoppler(string file, string key, int count)
    {
        if (string.Equals(key, "pss", StringComparison.Ordinal))
        {
            return;
        }

        var (exitCode, output, error) = Tool.Run("pdfsig", "-nocert", file);
        Assert.True(exitCode == 0, output + error);
        Assert.Equal(
            count,
            Regex.Count(output, "Signature Validation: Signature is Valid", RegexOptions.CultureInvariant)
        );
    }

    private static TemporaryFolder Letter()
    {
        Tool.Run("openssl", "version");
        var folder = TemporaryFolder.WithRealLetter();
        folder.Write(
            "letter.yml",
            File.ReadAllText(folder.File("letter.yml"))
                + "\nsignature:\n  - {name: Organization of rsa, reason: Adopted on 20 May, place: Göteborg}\n  - "
                + "name: Another\n"
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "build").ExitCode);
        return folder;
    }

    private static TestRun Run(TemporaryFolder folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var world = new World
        {
            Output = output,
            Error = error,
            Around = TestRun.Around(folder.Path) with { Now = DateTimeOffset.UtcNow },
            Variable = name =>
                string.Equals(name, "LETTERPDF_PASSPHRASE", StringComparison.Ordinal)
                    ? OpenSslAuthority.Passphrase
                    : null,
        };
        var exitCode = CommandLine.Run(args, world);
        var notes = error
            .ToString()
            .Split('\n')
            .Where(line => !line.StartsWith("letterpdf: note: the letter names", StringComparison.Ordinal));
        return new TestRun(exitCode, output.ToString(), string.Join('\n', notes));
    }

    private string[] Signing(string file, string key) =>
        ["sign", file, "--certificate", authority.File($"{key}.p12"), "--trust", authority.Root];

    private TestRun Sign(TemporaryFolder folder, string file, string key, string level)
    {
        string[] more = level switch
        {
            "B-LT" => ["--timestamp", authority.Stamps, "--long-term"],
            "B-T" => ["--timestamp", authority.Stamps],
            _ => [],
        };
        return Run(folder, [.. Signing(file, key), .. more]);
    }

    private void VerifyWithOpenSsl(TemporaryFolder folder, SignedFile signed, string level)
    {
        File.WriteAllBytes(folder.File("content"), signed.Content);
        File.WriteAllBytes(folder.File("signature"), signed.Signature);
        Assert.Contains(
            "CMS Verification successful",
            authority.Run(
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                folder.File("signature"),
                "-content",
                folder.File("content"),
                "-CAfile",
                authority.Root,
                "-purpose",
                "any",
                "-out",
                folder.File("copy")
            ),
            StringComparison.Ordinal
        );
        if (level is "B-B")
        {
            return;
        }

        var (value, token) = Timestamp(signed.Signature);
        File.WriteAllBytes(folder.File("value"), value);
        File.WriteAllBytes(folder.File("token"), token);
        Assert.Contains(
            "Verification: OK",
            authority.Run(
                "ts",
                "-verify",
                "-data",
                folder.File("value"),
                "-in",
                folder.File("token"),
                "-token_in",
                "-CAfile",
                authority.Root
            ),
            StringComparison.Ordinal
        );
    }

    // With the platform's CMS reader, which shares nothing with ours.
    private static (byte[] Value, byte[] Token) Timestamp(byte[] signature)
    {
        var cms = new System.Security.Cryptography.Pkcs.SignedCms();
        cms.Decode(signature);
        var signer = cms.SignerInfos[0];
        var attribute = signer
            .UnsignedAttributes.Cast<System.Security.Cryptography.CryptographicAttributeObject>()
            .Single(one => string.Equals(one.Oid.Value, "1.2.840.113549.1.9.16.2.14", StringComparison.Ordinal));
        return (signer.GetSignature(), attribute.Values[0].RawData);
    }
}
