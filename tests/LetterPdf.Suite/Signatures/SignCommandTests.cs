using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LetterPdf.Cli;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;

namespace LetterPdf.Suite.Signatures;

/// <summary>`letterpdf sign`, and `verify` after it, as a user at a terminal sees them.</summary>
public sealed class SignCommandTests : IDisposable
{
    private const string Secret = "Fröhliches Geheimnis 17";

    private readonly TestPki _pki = new();
    private readonly TemporaryFolder _folder = new();

    public SignCommandTests()
    {
        File.WriteAllBytes(_folder.File("letter.pdf"), SignableLetters.TwoFields);
        File.WriteAllBytes(_folder.File("id.p12"), Signer().Pkcs12(Secret, _pki.Issuer.Own));
        _folder.Write("root.pem", _pki.Root.Own.Pem);
        _folder.Write("secret.txt", Secret + "\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("file")]
    [InlineData("input")]
    [InlineData("variable")]
    [InlineData("question")]
    public void The_passphrase_comes_from_anywhere_but_the_command_line_and_stands_nowhere(string from)
    {
        var asked = 0;
        var run = Sign(
            world =>
                from switch
                {
                    "input" => world with { Input = new StringReader(Secret + "\n") },
                    "variable" => world with { Variable = name => name == "LETTERPDF_PASSPHRASE" ? Secret : null },
                    "question" => world with
                    {
                        AskSecretly = _ =>
                        {
                            asked++;
                            return Secret;
                        },
                    },
                    _ => world,
                },
            from switch
            {
                "file" => ["--passphrase-file", "secret.txt"],
                "input" => ["--passphrase-file", "-"],
                _ => [],
            }
        );
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(from == "question" ? 1 : 0, asked);
        Assert.Matches(
            @"^letter\.pdf: signed by Jane Roe \(Alliance\) in Signature1, PAdES B-B: nothing proves the time, [0-9,]+ bytes, SHA-256 [0-9a-f]{64}\n$",
            run.Output
        );
        var file = File.ReadAllBytes(_folder.File("letter.pdf"));
        Assert.True(file.AsSpan().StartsWith(SignableLetters.TwoFields));
        Assert.True(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)) < 0);
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
        Assert.Equal(["id.p12", "letter.pdf", "root.pem", "secret.txt"], Names());
    }

    [Fact]
    public void A_wrong_passphrase_or_none_leaves_the_file_as_it_was()
    {
        Refused(
            "letterpdf: the certificate 'id.p12' can't be used: the passphrase is not the right one.\n",
            Sign(world => world with { AskSecretly = _ => "Wrong Geheimnis 18" })
        );
        Refused(
            "letterpdf: the certificate 'id.p12' can't be used: the passphrase is not the right one.\n",
            Sign(world => world with { Input = new StringReader(string.Empty) }, "--passphrase-file", "-")
        );
        Refused(
            "letterpdf: the certificate 'id.p12' can't be used: no passphrase was given.\n",
            Sign(world => world with { AskSecretly = _ => null })
        );
        Refused(
            "letterpdf: the certificate 'id.p12' can't be used: its private key is under a passphrase: put it into "
                + "a file and name that with --passphrase-file, or into the environment variable "
                + "LETTERPDF_PASSPHRASE.\n",
            Sign(world => world)
        );
    }

    [Fact]
    public void There_is_no_option_that_takes_a_passphrase()
    {
        var run = Sign(world => world, "--passphrase", Secret);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(SignableLetters.TwoFields, File.ReadAllBytes(_folder.File("letter.pdf")));
        Assert.DoesNotContain(
            "--passphrase ",
            TestRun.Of(_folder.Path, "sign", "--help").Output,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string, string> Usages =>
        new()
        {
            {
                "letter.pdf --certificate id.p12 --long-term",
                "--long-term needs the time of the signature to be proved: give a time stamp server with --timestamp."
            },
            {
                "letter.pdf --certificate id.p12 --timestamp clock.example",
                "'clock.example' is not the address of a time stamp server; it begins with http:// or https://."
            },
            {
                "letter.pdf --certificate id.p12 --timestamp file:///etc/hosts",
                "'file:///etc/hosts' is not the address of a time stamp server; it begins with http:// or https://."
            },
            { "letter.pdf --certificate id.p12 -o signed.txt", "the output file 'signed.txt' must end in .pdf." },
            { "none.pdf --certificate id.p12", "there is no file 'none.pdf'." },
            {
                "letter.pdf --certificate id.p12 --trust none.pem",
                "the file of trusted roots 'none.pem' cannot be read."
            },
            {
                "letter.pdf --certificate id.p12 --trust secret.txt",
                "'secret.txt' is to hold trusted roots, and it is not a certificate (PEM or DER)."
            },
            {
                "letter.pdf --certificate id.p12 --timeout 0",
                "--timeout takes a number of seconds from 1 to 600, not '0'."
            },
            {
                "letter.pdf",
                "'letterpdf sign' needs --certificate FILE: The signer's certificate with its private key: a .p12 "
                    + "or .pfx file, or PEM."
            },
        };

    [Theory]
    [MemberData(nameof(Usages))]
    public void Wrong_usage_is_said_before_anything_is_asked(string line, string message)
    {
        var run = TestRun.Of(
            _folder.Path,
            world =>
                world with
                {
                    Around = world.Around with { Now = TestTimes.Now },
                    AskSecretly = _ => throw new InvalidOperationException("asked for a passphrase"),
                },
            ["sign", .. line.Split(' ')]
        );
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"letterpdf: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(SignableLetters.TwoFields, File.ReadAllBytes(_folder.File("letter.pdf")));
    }

    [Fact]
    public void Files_that_are_no_certificates_are_named()
    {
        Refused(
            "letterpdf: the certificate 'none.p12' can't be used: it is not there, or cannot be read.\n",
            Run(world => world, "sign", "letter.pdf", "--certificate", "none.p12")
        );
        Refused(
            "letterpdf: the certificate 'letter.pdf' can't be used: it is neither a PKCS #12 file (.p12, .pfx) nor "
                + "a PEM file, or it is damaged.\n",
            Run(world => world, "sign", "letter.pdf", "--certificate", "letter.pdf")
        );
        Refused(
            "letterpdf: the certificate 'root.pem' can't be used: its private key 'none.pem' is not there, or "
                + "cannot be read.\n",
            Run(world => world, "sign", "letter.pdf", "--certificate", "root.pem", "--key", "none.pem")
        );
        Refused(
            "letterpdf: the certificate 'root.pem' can't be used: there is no private key with the certificate, so "
                + "nothing can be signed with it (a file without a key is only for checking signatures).\n",
            Run(world => world, "sign", "letter.pdf", "--certificate", "root.pem")
        );
    }

    [Fact]
    public void A_refusal_names_the_file_and_what_to_do()
    {
        File.WriteAllBytes(_folder.File("plain.pdf"), SignableLetters.WithoutField);
        var run = Run(
            world => world,
            "sign",
            "plain.pdf",
            "--certificate",
            "id.p12",
            "--passphrase-file",
            "secret.txt"
        );
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "letterpdf: 'plain.pdf' was not signed, and is as it was: the letter has no place for a signature: "
                + "write 'signature:' with a 'name:' into its letter.yml and build it again.\n",
            run.Error
        );
        Assert.Equal(SignableLetters.WithoutField, File.ReadAllBytes(_folder.File("plain.pdf")));
    }

    [Fact]
    public void A_pem_pair_signs_a_named_place_into_another_file()
    {
        var signer = Signer();
        _folder.Write("id.pem", signer.Pem + _pki.Issuer.Own.Pem);
        _folder.Write("id.key", signer.Key.Pem);
        var run = Run(
            world => world,
            "sign",
            "letter.pdf",
            "--certificate",
            "id.pem",
            "--key",
            "id.key",
            "--field",
            "Signature2",
            "-o",
            "out/signed.pdf",
            "--trust",
            "root.pem"
        );
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "letterpdf: note: the letter names 'The Others' as who signs here, and the certificate is of Jane Roe "
                + "(Alliance).\n",
            run.Error
        );
        Assert.StartsWith(
            "out/signed.pdf: signed by Jane Roe (Alliance) in Signature2, ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(SignableLetters.TwoFields, File.ReadAllBytes(_folder.File("letter.pdf")));
        Assert.True(File.ReadAllBytes(_folder.File("out/signed.pdf")).AsSpan().StartsWith(SignableLetters.TwoFields));
    }

    [Fact]
    public void Output_is_written_whole_or_not_at_all()
    {
        Directory.CreateDirectory(_folder.File("taken.pdf"));
        File.WriteAllText(Path.Combine(_folder.File("taken.pdf"), "something"), "of somebody");
        var run = Sign(world => world, "--passphrase-file", "secret.txt", "-o", "taken.pdf");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("the signed letter could not be written to", run.Error, StringComparison.Ordinal);
        Assert.Equal(SignableLetters.TwoFields, File.ReadAllBytes(_folder.File("letter.pdf")));
        Assert.Equal(["id.p12", "letter.pdf", "root.pem", "secret.txt", "taken.pdf"], Names());
    }

    [Fact]
    public void A_server_proves_the_time()
    {
        using var server = new StampServer(request => (_pki.Stamps with { Time = TestTimes.Now }).Answer(request));
        var run = Sign(world => world, "--passphrase-file", "secret.txt", "--timestamp", server.Address);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("PAdES B-T: the time is proved by Test Clock, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_not_waited_for()
    {
        using var released = new ManualResetEventSlim();
        using var server = new StampServer(_ =>
        {
            released.Wait(TimeSpan.FromMinutes(5));
            return [];
        });
        var run = Sign(
            world => world,
            "--passphrase-file",
            "secret.txt",
            "--timestamp",
            server.Address,
            "--timeout",
            "1"
        );
        released.Set();
        Refused(
            $"letterpdf: 'letter.pdf' was not signed, and is as it was: the time stamp server {server.Address} gave "
                + $"no time stamp: it did not answer within 1 second.\n",
            run
        );
    }

    [Fact]
    public void A_server_of_rubbish_changes_nothing()
    {
        using var server = new StampServer(_ => "<html>"u8.ToArray());
        Refused(
            $"letterpdf: 'letter.pdf' was not signed, and is as it was: the time stamp server {server.Address} gave "
                + $"no time stamp for this signature: it refused, or answered something else than was asked.\n",
            Sign(world => world, "--passphrase-file", "secret.txt", "--timestamp", server.Address)
        );
    }

    [Fact]
    public void Json_says_all_of_a_signature()
    {
        Assert.Equal(0, Sign(world => world, "--passphrase-file", "secret.txt").ExitCode);
        using var json = JsonDocument.Parse(Verify("--format", "json").Output);
        var root = json.RootElement;
        Assert.True(root.GetProperty("sound").GetBoolean());
        Assert.Equal("Sound; signed, and nothing was changed since.", root.GetProperty("verdict").GetString());
        var (signed, empty) = (root.GetProperty("signatures")[0], root.GetProperty("signatures")[1]);
        Assert.Equal(
            ("Signature1", "Jane Roe", true, true),
            (
                signed.GetProperty("field").GetString(),
                signed.GetProperty("for").GetString(),
                signed.GetProperty("signed").GetBoolean(),
                signed.GetProperty("holds").GetBoolean()
            )
        );
        Assert.Equal(
            ("2026-06-15T12:00:00Z", "Jane Roe"),
            (
                signed.GetProperty("says").GetProperty("time").GetString(),
                signed.GetProperty("says").GetProperty("name").GetString()
            )
        );
        Assert.Equal(
            ("intact", "trusted", "B-B", "unknown"),
            (
                signed.GetProperty("integrity").GetString(),
                signed.GetProperty("identity").GetString(),
                signed.GetProperty("level").GetString(),
                signed.GetProperty("revocation").GetProperty("outcome").GetString()
            )
        );
        Assert.Equal(
            ("Jane Roe", "Alliance", "Test Issuer", "Test Root"),
            (
                signed.GetProperty("signer").GetProperty("name").GetString(),
                signed.GetProperty("signer").GetProperty("organization").GetString(),
                signed.GetProperty("signer").GetProperty("issuer").GetString(),
                signed.GetProperty("root").GetProperty("name").GetString()
            )
        );
        Assert.Empty(signed.GetProperty("faults").EnumerateArray());
        Assert.Equal(
            (false, 2),
            (empty.GetProperty("signed").GetBoolean(), root.GetProperty("revisions").GetArrayLength())
        );
        Assert.Equal(
            ["letter", "signature"],
            root.GetProperty("revisions").EnumerateArray().Select(revision => revision.GetProperty("kind").GetString())
        );
    }

    [Fact]
    public void Json_gives_every_reason_against_a_signature()
    {
        Assert.Equal(0, Sign(world => world, "--passphrase-file", "secret.txt").ExitCode);
        var run = Run(
            world => world with { Around = world.Around with { Now = TestTimes.Now.AddYears(5) } },
            "verify",
            "letter.pdf",
            "--trust",
            "root.pem",
            "--format",
            "json"
        );
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var signed = json.RootElement.GetProperty("signatures")[0];
        Assert.Equal(
            (false, true, "intact", "out-of-time"),
            (
                signed.GetProperty("holds").GetBoolean(),
                signed.GetProperty("untouched").GetBoolean(),
                signed.GetProperty("integrity").GetString(),
                signed.GetProperty("identity").GetString()
            )
        );
        Assert.Equal(
            [
                "the certificate of Jane Roe has expired on 15 June 2028, and no time stamp proves that the letter "
                    + "was signed before",
            ],
            signed.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString())
        );
    }

    [Fact]
    public void The_receipt_shows_signatures_and_escapes_what_certificates_say()
    {
        File.WriteAllBytes(
            _folder.File("id.p12"),
            Signer(new CertificateOrder("<b>Jane</b> & Roe")).Pkcs12(Secret, _pki.Issuer.Own)
        );
        Assert.Equal(0, Sign(world => world, "--passphrase-file", "secret.txt").ExitCode);
        var html = Verify("--format", "html").Output;
        var page = XDocument.Parse(
            html.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)
                .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal)
                .Replace("\"width=device-width\">", "\"width=device-width\"/>", StringComparison.Ordinal)
        );
        Assert.Contains(
            page.Descendants("li").Select(item => item.Value),
            item =>
                item.StartsWith(
                    "Signed by <b>Jane</b> & Roe (Alliance); nothing was changed since. (on ",
                    StringComparison.Ordinal
                )
        );
        Assert.Empty(page.Descendants("b"));
        Assert.Contains(
            "The place for the signature of The Others is empty.",
            page.Descendants("li").Select(item => item.Value)
        );
        Assert.Contains(
            "nothing was changed since; 'Test Root' vouches for who that is",
            page.Root!.Value,
            StringComparison.Ordinal
        );
    }

    private TestCertificate Signer(CertificateOrder? order = null) => _pki.Signer(order);

    private string[] Names() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(_folder.Path)
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    private TestRun Run(Func<World, World> change, params string[] args) =>
        TestRun.Of(
            _folder.Path,
            world => change(world with { Around = world.Around with { Now = TestTimes.Now } }),
            args
        );

    private TestRun Sign(Func<World, World> change, params string[] more) =>
        Run(change, ["sign", "letter.pdf", "--certificate", "id.p12", "--trust", "root.pem", .. more]);

    private TestRun Verify(params string[] more) =>
        Run(world => world, ["verify", "letter.pdf", "--trust", "root.pem", .. more]);

    private void Refused(string error, TestRun run)
    {
        Assert.Equal((1, string.Empty, error), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(SignableLetters.TwoFields, File.ReadAllBytes(_folder.File("letter.pdf")));
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrong Geheimnis", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Answers on 127.0.0.1.</summary>
    private sealed class StampServer : IDisposable
    {
        private readonly HttpListener _listener = new();

        public StampServer(Func<byte[], byte[]> answer)
        {
            Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/");
            _listener.Prefixes.Add(Address);
            _listener.Start();
            _ = Task.Run(() => Serve(answer));
        }

        public string Address { get; }

        public void Dispose() => _listener.Close();

        private static int FreePort()
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        private async Task Serve(Func<byte[], byte[]> answer)
        {
            while (_listener.IsListening)
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                var bytes = answer(body.ToArray());
                await context.Response.OutputStream.WriteAsync(bytes);
                context.Response.Close();
            }
        }
    }
}
