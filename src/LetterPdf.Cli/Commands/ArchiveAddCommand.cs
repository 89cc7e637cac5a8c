using System.CommandLine;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive add`: keeps a letter as it was sent.</summary>
internal sealed class ArchiveAddCommand
{
    private readonly Argument<string> _letter = new("FILE.pdf") { Description = "The letter." };

    private readonly Argument<string[]> _others = new("MORE")
    {
        Description = "Further files of this version, such as a scan of signatures.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _also = AlsoOption.Create(
        "Keep what 'build --also' made beside the PDF too, such as the Word document that was handed in."
    );

    private readonly Option<string?> _message = new("--message", "-m")
    {
        Description = "Why there is this version: 'late signatories', 'as sent to the White House'.",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _by = new("--by")
    {
        Description =
            "Who archives it: \"Name <name@example.org>\". Left out, what the environment variable LETTERPDF_BY "
            + "says, else the letter's author.",
        HelpName = "WHO",
    };

    private readonly Option<string?> _id = new("--id")
    {
        Description =
            "Under which id the letter is kept; it becomes the next version of the letter that has it. Left "
            + "out, the 'id' of its letter.yml, else one made of its subject.",
        HelpName = "ID",
    };

    private readonly Option<bool> _isNew = new("--new")
    {
        Description = "Keep it as a letter of its own, though the archive has one with the same subject or list.",
    };

    private readonly Option<bool> _asSent = new("--as-sent")
    {
        Description = "Keep the file though 'letterpdf verify' finds fault with it, because it is what was sent.",
    };

    private readonly Option<string?> _root = ArchiveOptions.Root();

    private readonly World _world;

    private ArchiveAddCommand(World world) => _world = world;

    public static Command Create(World world) => new ArchiveAddCommand(world).Create();

    private MakingCommand Create()
    {
        var command = new MakingCommand(
            "add",
            "Keep a letter as it was sent: the PDF, the sources that are inside it, what 'verify' says of it, and "
                + "further files."
        )
        {
            _letter,
            _others,
            _also,
            _message,
            _by,
            _id,
            _isNew,
            _asSent,
            _root,
        };
        command.SetAction(parsed =>
            Run(
                new KeepRequest(
                    parsed.GetValue(_letter)!,
                    parsed.GetValue(_others) ?? [],
                    parsed.GetValue(_message),
                    parsed.GetValue(_by),
                    parsed.GetValue(_id),
                    parsed.GetValue(_isNew),
                    parsed.GetValue(_asSent),
                    parsed.GetValue(_root)
                )
                {
                    Also = AlsoOption.Forms(parsed.GetValue(_also)) ?? [],
                },
                _world
            )
        );
        return command;
    }

    private static int Run(KeepRequest request, World world)
    {
        var outcome = KeepLetter.Run(request, world.Around);
        if (outcome.Value is not { } kept)
        {
            return world.Refuse(outcome.Refusal!);
        }

        world.Output.WriteLine(AdditionWords.Told(kept));
        foreach (var note in kept.Notes)
        {
            world.Error.WriteLine($"note: {note}");
        }

        return ExitCode.Done;
    }
}
