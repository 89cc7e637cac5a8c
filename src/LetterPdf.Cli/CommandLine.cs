using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using LetterPdf.Cli.Commands;
using LetterPdf.Cli.Terminals;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli;

/// <summary>The `letterpdf` command.</summary>
internal static class CommandLine
{
    private const string Description =
        "Makes a typeset, accessible, archival PDF of a joint letter from letter.yml, its text and its list of "
        + "signatories.";

    // A file's name may begin with '@', which would otherwise name a file of further arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line to its exit code; writes only to the world it is given.</summary>
    public static int Run(string[] args, World world)
    {
        var gate = new Lock();
        using var progress = world.MayShowProgress ? new ProgressLine(world.Error, gate) : null;
        var output = new GuardedWriter(world.Output, gate, progress);
        var error = new GuardedWriter(world.Error, gate, progress);
        var ask = world.AskSecretly;
        var guarded = world with
        {
            Output = new TextDoor(output),
            Error = new TextDoor(error),
            Paint = error,
            Around = world.Around with { Progress = progress is null ? null : progress.Say },
            Progress = progress,
            AskSecretly = ask is null ? null : question => ask(TextDoor.Line(question)),
        };
        var (exitCode, makesFile) = Execute(args, guarded);
        if (output.Loss is { } loss)
        {
            guarded.Error.WriteLine($"letterpdf: not all that it has to say could be written: {Reason(loss)}.");
        }

        return exitCode == ExitCode.Done && !makesFile && (output.Loss ?? error.Loss) is not null
            ? ExitCode.NotTold
            : exitCode;
    }

    private static (int ExitCode, bool MakesFile) Execute(string[] args, World world)
    {
        try
        {
            var parsed = CommandLineParser.Parse(Root(world), HelpAsOption(args), Parsing);
            var problems = UsageProblem.Of(parsed, world);
            return problems.IsEmpty
                ? (Invoke(parsed, world), parsed.CommandResult.Command is MakingCommand)
                : (WrongUsage(problems, world), false);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return (OurBug(bug, world), false);
        }
    }

    private static int Invoke(ParseResult parsed, World world) =>
        parsed.Invoke(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = world.Output,
                Error = world.Error,
            }
        );

    // "letterpdf help build", as other programs have it.
    private static string[] HelpAsOption(string[] args) =>
        args is [{ } first, ..] && string.Equals(first, "help", StringComparison.OrdinalIgnoreCase)
            ? [.. args[1..], "--help"]
            : args;

    private static string Reason(Exception loss) =>
        StorageErrors.IsFull(loss) ? "no space is left where it goes" : "the stream it goes to is closed";

    internal static RootCommand Root(World world)
    {
        var root = new RootCommand(Description)
        {
            ArchiveCommand.Create(world),
            BuildCommand.Create(world),
            CheckCommand.Create(world),
            DiffCommand.Create(world),
            ExplainCommand.Create(world),
            ImportCommand.Create(world),
            InspectCommand.Create(world),
            InitCommand.Create(world),
            MergeCommand.Create(world),
            SchemaCommand.Create(world),
            SignCommand.Create(world),
            SignatoriesCommand.Create(world),
            VerifyCommand.Create(world),
        };
        HelpPage.AddTo(root);
        return root;
    }

    private static int WrongUsage(ImmutableArray<string> problems, World world)
    {
        foreach (var problem in problems[..^1])
        {
            world.Error.WriteLine($"letterpdf: {problem}");
        }

        world.Error.WriteLine(problems[^1]);
        return ExitCode.WrongUsage;
    }

    // The exception's message is left out: it could hold a line of somebody's CSV.
    private static int OurBug(Exception bug, World world)
    {
        world.Error.WriteLine("letterpdf: this is a fault of the program, not of your letter. Nothing was written.");
        world.Error.WriteLine("Please report it with the lines below.");
        world.Error.WriteLine($"letterpdf {BuildInfo.Version}: {bug.GetType().FullName}");
        world.Error.Write($"{bug.StackTrace}\n");
        return ExitCode.OurBug;
    }
}
