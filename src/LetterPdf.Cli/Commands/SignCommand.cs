using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Usage;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Signing;
using LetterPdf.Trust;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf sign`: puts an electronic signature into a finished letter.</summary>
internal static class SignCommand
{
    private const long MostCertificateBytes = 1024 * 1024;
    private const int Patience = 20;

    public static Command Create(World world)
    {
        var file = new Argument<string>("FILE.pdf")
        {
            Description = "The finished letter, with a place for a signature ('signature:' in letter.yml).",
        };
        var certificate = new Option<string>("--certificate")
        {
            Description = "The signer's certificate with its private key: a .p12 or .pfx file, or PEM.",
            HelpName = "FILE",
            Required = true,
        };
        var key = new Option<string?>("--key")
        {
            Description = "The private key (PEM), where it stands in a file of its own.",
            HelpName = "FILE",
        };
        var passphrase = new Option<string?>("--passphrase-file")
        {
            Description =
                $"A file whose first line is the private key's passphrase; - for standard input. Left out, the "
                + $"environment variable {Passphrase.Variable} counts, or you are asked.",
            HelpName = "FILE",
        };
        var timestamp = new Option<string?>("--timestamp")
        {
            Description = "The address of a time stamp server (RFC 3161), which proves when the letter was signed.",
            HelpName = "URL",
        };
        var longTerm = new Option<bool>("--long-term")
        {
            Description =
                "Keep in the file what is needed to check the signature when its servers are gone: certificates, "
                + "and proof that they were valid. Needs --timestamp.",
        };
        var trust = TrustOption.Create();
        var field = new Option<string?>("--field")
        {
            Description = "The place to sign in, such as Signature2. Left out, the first that is empty.",
            HelpName = "NAME",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description =
                "Where to write the signed letter. Left out, it takes the place of FILE.pdf, whose bytes it "
                + "begins with.",
            HelpName = "FILE",
        };
        var timeout = new Option<int>("--timeout")
        {
            Description = "How many seconds a server may take.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => Patience,
            CustomParser = Seconds,
        };
        var command = new MakingCommand(
            "sign",
            "Put an electronic signature into a finished letter (PAdES). The letter stays accessible and archival, "
                + "and byte for byte as it was; if anything is wrong, it says what, and writes nothing."
        )
        {
            file,
            certificate,
            key,
            passphrase,
            timestamp,
            longTerm,
            trust,
            field,
            output,
            timeout,
        };
        command.SetAction(parsed =>
            Run(
                new SignRequest(
                    parsed.GetValue(file)!,
                    parsed.GetValue(certificate)!,
                    parsed.GetValue(key),
                    parsed.GetValue(passphrase),
                    parsed.GetValue(timestamp),
                    parsed.GetValue(longTerm),
                    parsed.GetValue(trust)!,
                    parsed.GetValue(field),
                    parsed.GetValue(output),
                    parsed.GetValue(timeout)
                ),
                world
            )
        );
        return command;
    }

    private static int Seconds(ArgumentResult result)
    {
        if (
            int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 1 and <= 600
        )
        {
            return seconds;
        }

        result.AddError($"--timeout takes a number of seconds from 1 to 600, not '{result.Tokens[0].Value}'.");
        return Patience;
    }

    private static int Run(SignRequest request, World world)
    {
        if (Problem(request, out var server) is { } wrong)
        {
            return Fail(wrong, ExitCode.WrongUsage, world);
        }

        if (InputFile.Read(request.File, FinishedFile.MostBytes, world) is not { } letter)
        {
            return Fail(
                FinishedFile.Problem(
                    request.File,
                    File.Exists(Path.GetFullPath(request.File, world.CurrentFolder))
                        ? WorkspaceOutcome.Unreadable
                        : WorkspaceOutcome.NotFound,
                    world
                ),
                ExitCode.WrongUsage,
                world
            );
        }

        if (HasFaults(request.File, letter, world))
        {
            return Fail(
                $"'{request.File}' was not signed, and is as it was: it has faults, and a letter with faults is not "
                    + $"to be signed; 'letterpdf verify' names them.",
                ExitCode.LetterHasErrors,
                world
            );
        }

        var trust = TrustStore.Open(request.Trust, world);
        if (!trust.IsDone)
        {
            return Fail($"{trust.Problem}.", ExitCode.WrongUsage, world);
        }

        var identity = Identity(request, world);
        if (!identity.IsDone)
        {
            return Fail(
                $"the certificate '{request.Certificate}' can't be used: {identity.Problem}.",
                ExitCode.LetterHasErrors,
                world
            );
        }

        using var signer = identity.Value;
        using var network = new WebNetwork(TimeSpan.FromSeconds(request.Timeout));
        var signed = PdfSigner.Sign(
            letter,
            new SigningOrder
            {
                Identity = signer,
                Trust = trust.Value,
                Field = request.Field,
                TimestampServer = server,
                IsLongTerm = request.IsLongTerm,
                Network = network,
            }
        );
        return signed.IsDone
            ? Write(request, signed.Value, world)
            : Fail(
                $"'{request.File}' was not signed, and is as it was: {signed.Problem}.",
                ExitCode.LetterHasErrors,
                world
            );
    }

    // A file of another program may be signed; one that is not what its own sources or fonts give, may not.
    private static bool HasFaults(string file, ReadOnlyMemory<byte> letter, World world)
    {
        var receipt = Receipt.For(file, letter, new FontShelf([new DiskWorkspace(world.ProgramFolder)]));
        return receipt.Report is { IsReadable: true, IsSound: false } || receipt.Rebuild.IsFault;
    }

    private static string? Problem(SignRequest request, out Uri? server)
    {
        server = null;
        return request.IsLongTerm && request.Timestamp is null
                ? "--long-term needs the time of the signature to be proved: give a time stamp server with --timestamp."
            : request.Timestamp is { } address
            && (!Uri.TryCreate(address, UriKind.Absolute, out server) || server.Scheme is not ("http" or "https"))
                ? $"'{address}' is not the address of a time stamp server; it begins with http:// or https://."
            : request.Output is { } output && !output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                ? $"the output file '{output}' must end in .pdf."
            : null;
    }

    private static Result<SigningIdentity> Identity(SignRequest request, World world)
    {
        if (InputFile.Read(request.Certificate, MostCertificateBytes, world) is not { } certificate)
        {
            return Result<SigningIdentity>.Failed("it is not there, or cannot be read");
        }

        ReadOnlyMemory<byte> key = default;
        if (request.Key is { } keyFile)
        {
            if (InputFile.Read(keyFile, MostCertificateBytes, world) is not { } bytes)
            {
                return Result<SigningIdentity>.Failed($"its private key '{keyFile}' is not there, or cannot be read");
            }

            key = bytes;
        }

        if (!IdentityFile.NeedsPassphrase(certificate, key))
        {
            return IdentityFile.Read(certificate, key, passphrase: null);
        }

        var passphrase = Passphrase.Get(request.PassphraseFile, request.Certificate, world);
        return passphrase.IsDone
            ? IdentityFile.Read(certificate, key, passphrase.Value)
            : Result<SigningIdentity>.Failed(passphrase.Problem);
    }

    private static int Write(SignRequest request, SignedLetter signed, World world)
    {
        var path = Path.GetFullPath(request.Output ?? request.File, world.CurrentFolder);
        var diagnostics = new DiagnosticBag();
        if (!OutputFile.TryWrite(path, signed.Bytes.Span, diagnostics, "the signed letter"))
        {
            new Diagnostics.DiagnosticPrinter(world).Print(diagnostics);
            return ExitCode.LetterHasErrors;
        }

        foreach (var note in signed.Notes)
        {
            world.Error.WriteLine($"letterpdf: note: {note}.");
        }

        world.Output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ShownPath.Of(path, world)}: signed by {signed.Verdict.Signer!.FullName} in {signed.Field}, "
                    + $"{SignatureWords.Level(signed.Verdict)}, {signed.Bytes.Length:N0} bytes, "
            ) + $"SHA-256 {Sha256.HexOf(signed.Bytes.Span)}"
        );
        return ExitCode.Done;
    }

    private static int Fail(string message, int code, World world)
    {
        world.Error.WriteLine($"letterpdf: {message}");
        return code;
    }
}
