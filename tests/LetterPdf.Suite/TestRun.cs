using LetterPdf.Cli;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Suite;

/// <summary>A whole run of the command, inside the test: exact output, diagnostics and exit code.</summary>
internal sealed record TestRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in a folder as if it had been typed there.</summary>
    public static TestRun Of(string folder, params string[] args) => Of(folder, world => world, args);

    /// <summary>A folder at a certain time, with the repository's fonts.</summary>
    public static Surroundings Around(string folder) =>
        new()
        {
            CurrentFolder = folder,
            ProgramFolder = RepositoryFolder.Root,
            Today = new DateOnly(2026, 3, 4),
            Now = new DateTimeOffset(2026, 3, 4, 10, 20, 30, TimeSpan.Zero),
        };

    /// <summary>Runs a command line in a different world.</summary>
    public static TestRun Of(string folder, Func<World, World> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var world = new World
        {
            Output = output,
            Error = error,
            Around = Around(folder),
        };
        var exitCode = CommandLine.Run(args, change(world));
        AskOtherReaders(folder, args, exitCode);
        return new TestRun(exitCode, output.ToString(), error.ToString());
    }

    // For every file that a command names, whether it read or made it.
    private static void AskOtherReaders(string folder, string[] args, int exitCode)
    {
        foreach (var path in args.Select(argument => Path.Combine(folder, argument)).Where(IsPdf))
        {
            var file = File.ReadAllBytes(path);
            SecondReader.AssertAgrees(file);
            if (exitCode == 0 && args is ["verify", ..])
            {
                OtherReaders.AssertAgree(file);
            }
        }
    }

    private static bool IsPdf(string path) => path.EndsWith(".pdf", StringComparison.Ordinal) && File.Exists(path);
}
