using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Terminals;
using LetterPdf.Operations;

namespace LetterPdf.Cli;

/// <summary>
/// Everything outside the program that it deals with: streams, folders, the terminal. It enters only here, so that a
/// whole run can be a unit test.
/// </summary>
internal sealed record World
{
    /// <summary>Results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Diagnostics and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Folders and the clock, as operations meet them.</summary>
    public required Surroundings Around { get; init; }

    /// <summary>Standard input, from which a passphrase may be read.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Asks for something that is not echoed while it is typed; null where nobody is at a
    /// terminal.</summary>
    public Func<string, string?>? AskSecretly { get; init; }

    /// <summary>Gives the value of an environment variable; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The error stream without its filter, for colours: only text that was filtered before is written to
    /// it.</summary>
    public TextWriter? Paint { get; init; }

    /// <summary>Whether the error stream is a terminal that may be coloured.</summary>
    public bool MayColour { get; init; }

    /// <summary>Whether the error stream is a terminal on which a line may be overwritten.</summary>
    public bool MayShowProgress { get; init; }

    /// <summary>Shows progress to the user; null where nobody is watching.</summary>
    public ProgressLine? Progress { get; init; }

    /// <summary>Measures how long something took.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Listens for the wish that the program ends, while something long is done that has to be cleaned up
    /// after; null where nobody can wish it.</summary>
    public Func<Interruption>? Interruptible { get; init; }

    /// <summary>Says why an operation was not carried out.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(Refusal refusal)
    {
        foreach (var line in refusal.Before)
        {
            Error.WriteLine(line);
        }

        if (refusal.Findings is { } findings)
        {
            new DiagnosticPrinter(this).Print(findings, refusal.Consequence);
        }

        if (refusal.Text is { } text)
        {
            Error.WriteLine($"letterpdf: {text}");
        }

        foreach (var line in refusal.After)
        {
            Error.WriteLine(line);
        }

        var exitCode = refusal.Kind == RefusalKind.Request ? ExitCode.WrongUsage : ExitCode.LetterHasErrors;
        return refusal.Next is { } next ? Math.Max(exitCode, Refuse(next)) : exitCode;
    }

    public static World OfThisProcess(Encoding encoding)
    {
        var (output, error) = StandardStreams.Open(encoding);
        var isTerminal = !Console.IsErrorRedirected && IsCapable(Named("TERM"));
        return new World
        {
            Output = output,
            Error = error,
            Around = new Surroundings
            {
                CurrentFolder = Environment.CurrentDirectory,
                ProgramFolder = AppContext.BaseDirectory,
                Today = DateOnly.FromDateTime(DateTime.Now),
                Now = DateTimeOffset.UtcNow,
                ArchiveFolder = Named("LETTERPDF_ARCHIVE"),
                Archivist = Named("LETTERPDF_BY"),
            },
            Input = StandardStreams.OpenInput(encoding),
            AskSecretly = Console.IsInputRedirected ? null : question => SecretPrompt.Ask(question, error),
            Variable = Named,
            MayColour =
                isTerminal
                && Named("NO_COLOR") is null
                && (!OperatingSystem.IsWindows() || WindowsCalls.EnableSequences()),
            MayShowProgress = isTerminal,
            Interruptible = () => new Interruption(),
        };
    }

    // On Windows nothing tells what the terminal can do; elsewhere silence means that it can do little.
    private static bool IsCapable(string? terminal) =>
        terminal is null ? OperatingSystem.IsWindows() : !string.Equals(terminal, "dumb", StringComparison.Ordinal);

    private static string? Named(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
