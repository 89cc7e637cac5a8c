using System.CommandLine;
using System.CommandLine.Parsing;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive add`: keeps a letter as it was sent.</summary>
internal sealed class ArchiveAddCommand
{
    private readonly Argument<string?> _letter = new("FILE.pdf")
    {
        Description = "The letter.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string[]> _others = new("MORE")
    {
        Description = "Further files of this version, such as a scan of signatures.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _merge = new("--merge")
    {
        Description =
            "Keep the letters that 'letterpdf merge' has made, in place of one: all in this folder with merge.csv, as "
            + "one version, and the sources that are inside them once.",
        HelpName = "FOLDER",
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
                + "further files. With --merge, the letters to all recipients."
        )
        {
            _letter,
            _others,
            _merge,
            _also,
            _message,
            _by,
            _id,
            _isNew,
            _asSent,
            _root,
        };
        command.Validators.Add(result =>
        {
            if (Misfit(result) is { } misfit)
            {
                result.AddError(misfit);
            }
        });
        command.SetAction(parsed =>
            Tell(
                parsed.GetValue(_merge) is { } folder
                    ? KeepMerge.Run(RequestOf(folder, FilesOf(parsed), parsed), _world.Around)
                    : KeepLetter.Run(
                        RequestOf(parsed.GetValue(_letter)!, parsed.GetValue(_others) ?? [], parsed),
                        _world.Around
                    ),
                _world
            )
        );
        return command;
    }

    // What the words do not say together; null where all is well.
    private string? Misfit(CommandResult result) =>
        result.GetResult(_merge) is not { Tokens: var folder }
            ? result.GetResult(_letter) is not { Tokens.Count: > 0 }
                ? "'letterpdf archive add' needs FILE.pdf, the letter; or --merge and the folder of many."
                : null
            : folder is [{ Value.Length: 0 }]
                ? "--merge needs the name of a folder after it."
                : result.GetResult(_also) is not null
                    ? "--also is for what lies beside one PDF, and 'letterpdf merge' makes PDFs only."
                    : null;

    // With --merge, every file that is named is a further one.
    private string[] FilesOf(ParseResult parsed) =>
        parsed.GetValue(_letter) is { } first ? [first, .. parsed.GetValue(_others) ?? []] : [];

    private KeepRequest RequestOf(string file, string[] others, ParseResult parsed) =>
        new(
            file,
            others,
            parsed.GetValue(_message),
            parsed.GetValue(_by),
            parsed.GetValue(_id),
            parsed.GetValue(_isNew),
            parsed.GetValue(_asSent),
            parsed.GetValue(_root)
        )
        {
            Also = AlsoOption.Forms(parsed.GetValue(_also)) ?? [],
        };

    private static int Tell(Outcome<KeptVersion> outcome, World world)
    {
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
