using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf sign`: puts an electronic signature into a finished letter.</summary>
internal sealed class SignCommand
{
    private const int Patience = 20;

    private readonly Argument<string> _file = new("FILE.pdf")
    {
        Description = "The finished letter, with a place for a signature ('signature:' in letter.yml).",
    };

    private readonly Option<string> _certificate = new("--certificate")
    {
        Description = "The signer's certificate with its private key: a .p12 or .pfx file, or PEM.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = "The private key (PEM), where it stands in a file of its own.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _passphrase = new("--passphrase-file")
    {
        Description =
            $"A file whose first line is the private key's passphrase; - for standard input. Left out, the "
            + $"environment variable {Passphrase.Variable} counts, or you are asked.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _timestamp = new("--timestamp")
    {
        Description = "The address of a time stamp server (RFC 3161), which proves when the letter was signed.",
        HelpName = "URL",
    };

    private readonly Option<bool> _longTerm = new("--long-term")
    {
        Description =
            "Keep in the file what is needed to check the signature when its servers are gone: certificates, "
            + "and proof that they were valid. Needs --timestamp.",
    };

    private readonly Option<string[]> _trust = TrustOption.Create();

    private readonly Option<string?> _field = new("--field")
    {
        Description = "The place to sign in, such as Signature2. Left out, the first that is empty.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description =
            "Where to write the signed letter. Left out, it takes the place of FILE.pdf, whose bytes it "
            + "begins with.",
        HelpName = "FILE",
    };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "How many seconds a server may take.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => Patience,
        CustomParser = Seconds,
    };

    private readonly World _world;

    private SignCommand(World world) => _world = world;

    public static Command Create(World world) => new SignCommand(world).Create();

    private MakingCommand Create()
    {
        var command = new MakingCommand(
            "sign",
            "Put an electronic signature into a finished letter (PAdES). The letter stays accessible and archival, "
                + "and byte for byte as it was; if anything is wrong, it says what, and writes nothing."
        )
        {
            _file,
            _certificate,
            _key,
            _passphrase,
            _timestamp,
            _longTerm,
            _trust,
            _field,
            _output,
            _timeout,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var certificate = parsed.GetValue(_certificate)!;
        if (
            Problem(
                parsed.GetValue(_timestamp),
                parsed.GetValue(_longTerm),
                parsed.GetValue(_output),
                out var server
            ) is
            { } wrong
        )
        {
            return _world.Refuse(new Refusal(RefusalKind.Request, wrong));
        }

        return Run(
            new SignRequest(
                parsed.GetValue(_file)!,
                certificate,
                parsed.GetValue(_key),
                () => Passphrase.Get(parsed.GetValue(_passphrase), certificate, _world),
                server,
                parsed.GetValue(_longTerm),
                parsed.GetValue(_trust)!,
                parsed.GetValue(_field),
                parsed.GetValue(_output),
                TimeSpan.FromSeconds(parsed.GetValue(_timeout))
            ),
            _world
        );
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

    private static string? Problem(string? timestamp, bool isLongTerm, string? output, out Uri? server)
    {
        server = null;
        if (isLongTerm && timestamp is null)
        {
            return "--long-term needs the time of the signature to be proved: give a time stamp server with "
                + "--timestamp.";
        }

        if (
            timestamp is not null
            && (!Uri.TryCreate(timestamp, UriKind.Absolute, out server) || server.Scheme is not ("http" or "https"))
        )
        {
            return $"'{timestamp}' is not the address of a time stamp server; it begins with http:// or https://.";
        }

        return output is not null && !output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            ? $"the output file '{output}' must end in .pdf."
            : null;
    }

    private static int Run(SignRequest request, World world)
    {
        var outcome = SignLetter.Run(request, world.Around);
        if (outcome.Value is not { } result)
        {
            return world.Refuse(outcome.Refusal!);
        }

        foreach (var note in result.Notes)
        {
            world.Error.WriteLine($"letterpdf: note: {note}.");
        }

        world.Output.WriteLine(result.Told);
        return ExitCode.Done;
    }
}
