using System.CommandLine;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf merge`: makes a letter for each recipient.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string?> _letter = LetterArgument.Create();

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description =
            "Where to write the letters: a folder, or one file that ends in .zip. Left out, they go into the folder "
            + "'letters' beside the PDF that letter.yml names. A folder that an earlier merge has made is replaced as "
            + "a whole; one with anything else in it is not touched.",
        HelpName = "FOLDER|FILE.zip",
    };

    private readonly Option<bool> _draft = new("--draft")
    {
        Description =
            "Make drafts: with signatories that are pending, marked on every page. Without -o they go into the folder "
            + "'letters-draft'.",
    };

    private readonly Option<bool> _strict = StrictOption.Create();

    private readonly Option<string?> _conformance = ConformanceOption.Create();

    private readonly Option<bool> _sources = new("--embed-sources")
    {
        Description =
            "Put the letter's sources into each file, with the row of its own recipient only, so that 'letterpdf "
            + "verify' can build it again and compare. Each letter is proved before all are written.",
    };

    private readonly Option<bool> _noLints = new("--no-lints")
    {
        Description =
            "Do not ask what 'letterpdf check' asks about what is doubtful: for letters that were checked before.",
    };

    private readonly Option<string?> _onePdf = new("--one-pdf")
    {
        Description =
            "Make one PDF of all letters, for a printer: with a bookmark for each recipient, and pages numbered by row "
            + "(17-1 is the first page of the letter of row 17). Only this file is made, unless -o names a folder too.",
        HelpName = "FILE.pdf",
    };

    private readonly Option<string?> _shard = ShardOption.Create();

    private readonly Option<string[]> _join = new("--join")
    {
        Description =
            "Put the folders together that --shard has made, into the one that -o names. All parts must be there, of "
            + "one letter, and each letter as it was made.",
        HelpName = "FOLDERS",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly World _world;

    private MergeCommand(World world) => _world = world;

    public static Command Create(World world) => new MergeCommand(world).Create();

    private MakingCommand Create()
    {
        var command = new MakingCommand(
            "merge",
            "Make the PDF of a letter for each of its recipients, in one folder. If anything is wrong with one of "
                + "them, it says what, and writes none."
        )
        {
            _letter,
            _output,
            _draft,
            _strict,
            _conformance,
            _sources,
            _noLints,
            _onePdf,
            _shard,
            _join,
        };
        command.SetAction(parsed =>
            Misfit(parsed) is { } misfit ? WrongUsage(misfit)
            : parsed.GetValue(_join) is { Length: > 0 } folders
                ? Run(around => JoinLetters.Run(new JoinRequest([.. folders], parsed.GetValue(_output)!), around))
            : Merge(parsed)
        );
        return command;
    }

    private int Merge(ParseResult parsed)
    {
        var letter = new LetterRequest(parsed.GetValue(_letter))
        {
            IsDraft = parsed.GetValue(_draft),
            WithSources = parsed.GetValue(_sources),
            WithLints = !parsed.GetValue(_noLints),
            IsStrict = parsed.GetValue(_strict),
        };
        if (BuildCommand.Complete(letter, parsed.GetValue(_conformance), _world) is not { } complete)
        {
            return ExitCode.WrongUsage;
        }

        var request = new MergeRequest(complete, parsed.GetValue(_output))
        {
            Shard = parsed.GetValue(_shard) is { } text ? Shard.Parse(text) : null,
            OnePdf = parsed.GetValue(_onePdf),
        };
        return Run(around => MergeLetters.Run(request, around), complete.Letter ?? "");
    }

    // What the options do not say together; null where all is well.
    private string? Misfit(ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        if (output is { Length: 0 })
        {
            return "-o needs the name of a folder, or of a file that ends in .zip, after it.";
        }

        if (output is not null && output.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            var instead = parsed.GetResult(_join) is null
                ? $" For one PDF of all letters, write --one-pdf {output}."
                : string.Empty;
            return $"'{output}' is the name of one PDF, and there is one for each recipient: name a folder after -o, "
                + $"or a file that ends in .zip.{instead}";
        }

        if (IsOtherPacking(Path.GetExtension(output)))
        {
            return $"'{output}': letters are packed as .zip only. Name a folder after -o, or a file that ends in .zip.";
        }

        if (parsed.GetValue(_onePdf) is { } file && MisfitOfOne(parsed, file) is { } misfit)
        {
            return misfit;
        }

        if (parsed.GetResult(_join) is null)
        {
            return
                parsed.GetValue(_shard) is not null
                && output is not null
                && output.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
                ? "a part of a merge is a folder: name one after -o. 'letterpdf merge --join' can write a .zip of all."
                : null;
        }

        Option[] others = [_draft, _strict, _conformance, _sources, _noLints, _onePdf, _shard];
        return output is null
                ? "--join needs -o and the name of a folder, or of a file that ends in .zip: --join part-1 part-2 -o "
                    + "letters."
            : parsed.GetValue(_letter) is not null
            || others.Any(option => parsed.GetResult(option) is { Implicit: false })
                ? "--join puts finished letters together: only the folders after it and -o go with it."
            : null;
    }

    private static bool IsOtherPacking(string? ending) =>
        ending?.ToUpperInvariant() is ".RAR" or ".7Z" or ".TAR" or ".GZ" or ".TGZ" or ".BZ2" or ".XZ";

    private string? MisfitOfOne(ParseResult parsed, string file) =>
        !file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            ? $"'{file}' is not the name of a PDF: name a file that ends in .pdf after --one-pdf."
        : parsed.GetValue(_sources) ? "one PDF of all letters holds no sources: leave out --one-pdf or --embed-sources."
        : parsed.GetValue(_shard) is not null
            ? "--one-pdf makes one file of all letters, and --shard makes a part of them: leave out one of the two."
        : null;

    private int WrongUsage(string problem)
    {
        _world.Error.WriteLine($"letterpdf: {problem}");
        return ExitCode.WrongUsage;
    }

    private int Run(Func<Surroundings, MergeResult> merge, string letter = "")
    {
        using var interruption = _world.Interruptible?.Invoke();
        var begun = _world.Time.GetTimestamp();
        var progress = _world.Progress;
        var around = _world.Around with
        {
            Stop = interruption?.Token ?? CancellationToken.None,
            Count = progress is null ? null : progress.Measure,
        };
        var result = merge(around);
        var elapsed = _world.Time.GetElapsedTime(begun);
        if (result.IsStopped)
        {
            _world.Error.WriteLine($"letterpdf: {MergeSummary.Stopped(result, around)}");
            return ExitCode.Stopped(interruption!);
        }

        new DiagnosticPrinter(_world).PrintBriefly(result.Findings, letter, "No letter was written.");
        if (!result.IsWritten)
        {
            return ExitCode.LetterHasErrors;
        }

        foreach (var line in MergeSummary.Told(result, elapsed, around))
        {
            _world.Output.WriteLine(line);
        }

        return ExitCode.Done;
    }
}
