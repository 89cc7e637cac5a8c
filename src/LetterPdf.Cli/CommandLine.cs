using System.CommandLine;
using System.CommandLine.Help;
using LetterPdf.Cli.Commands;

namespace LetterPdf.Cli;

/// <summary>The `letterpdf` command.</summary>
internal static class CommandLine
{
    private const string Description =
        "Makes a typeset, accessible, archival PDF of a joint letter from letter.yml, its text and its list of signatories.";

    /// <summary>Runs one command line to its exit code; writes only to the world it is given.</summary>
    public static int Run(string[] args, World world)
    {
        try
        {
            var parsed = Root(world).Parse(args);
            return parsed.Errors.Count > 0
                ? WrongUsage(parsed, world)
                : parsed.Invoke(new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = world.Output,
                    Error = world.Error,
                });
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return OurBug(bug, world);
        }
    }

    private static RootCommand Root(World world)
    {
        var root = new RootCommand(Description)
        {
            ArchiveCommand.Create(world),
            BuildCommand.Create(world),
            CheckCommand.Create(world),
            DiffCommand.Create(world),
            ExplainCommand.Create(world),
            InspectCommand.Create(world),
            InitCommand.Create(world),
            SchemaCommand.Create(world),
            SignCommand.Create(world),
            SignatoriesCommand.Create(world),
            VerifyCommand.Create(world),
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private static int WrongUsage(ParseResult parsed, World world)
    {
        foreach (var error in parsed.Errors)
        {
            world.Error.WriteLine($"letterpdf: {error.Message}");
        }

        world.Error.WriteLine("Type 'letterpdf --help' to see what it can do.");
        return ExitCode.WrongUsage;
    }

    // The exception's message is left out: it could hold a line of somebody's CSV.
    private static int OurBug(Exception bug, World world)
    {
        world.Error.WriteLine("letterpdf: this is a fault of the program, not of your letter. Nothing was written.");
        world.Error.WriteLine("Please report it with the lines below.");
        world.Error.WriteLine($"letterpdf {BuildInfo.Version}: {bug.GetType().FullName}");
        world.Error.WriteLine(bug.StackTrace);
        return ExitCode.OurBug;
    }
}
