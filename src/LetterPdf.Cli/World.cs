using System.Text;
using LetterPdf.Cli.Files.Native;
using LetterPdf.Cli.Signatures;
using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli;

/// <summary>
/// Everything outside the program that it meets: streams, folders, the terminal. It enters here only, so that a whole
/// run is a unit test.
/// </summary>
internal sealed record World
{
    /// <summary>Results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Diagnostics and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths of the command line start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>Where the program's own files are.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>For the date of a new letter, which the user then changes; no other date comes from here.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>For the time that a signature says it was made at, at which signatures are checked, and at which a
    /// version is archived; no letter's date comes from here.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Standard input, of which a passphrase may be read.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Asks for something that is not shown while it is typed; null where nobody sits at a terminal.</summary>
    public Func<string, string?>? AskSecretly { get; init; }

    /// <summary>A variable of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The archive that LETTERPDF_ARCHIVE names, for an office that has one; null where it names
    /// none.</summary>
    public string? ArchiveFolder { get; init; }

    /// <summary>Who archives, as LETTERPDF_BY says it: "Name &lt;mail@example.org&gt;"; null where it says
    /// nothing.</summary>
    public string? Archivist { get; init; }

    /// <summary>The error stream below its door, for colours: only text that went through the door before goes
    /// there.</summary>
    public TextWriter? Paint { get; init; }

    /// <summary>The error stream is a terminal that may be coloured.</summary>
    public bool MayColour { get; init; }

    /// <summary>The error stream is a terminal on which a line may be written over.</summary>
    public bool MayShowProgress { get; init; }

    /// <summary>What is said to whoever waits; null where nobody does.</summary>
    public ProgressLine? Progress { get; init; }

    public static World OfThisProcess(Encoding encoding)
    {
        var (output, error) = StandardStreams.Open(encoding);
        var isTerminal = !Console.IsErrorRedirected && IsCapable(Named("TERM"));
        return new World
        {
            Output = output,
            Error = error,
            CurrentFolder = Environment.CurrentDirectory,
            ProgramFolder = AppContext.BaseDirectory,
            Today = DateOnly.FromDateTime(DateTime.Now),
            Now = DateTimeOffset.UtcNow,
            Input = StandardStreams.OpenInput(encoding),
            AskSecretly = Console.IsInputRedirected ? null : question => SecretPrompt.Ask(question, error),
            Variable = Named,
            ArchiveFolder = Named("LETTERPDF_ARCHIVE"),
            Archivist = Named("LETTERPDF_BY"),
            MayColour =
                isTerminal
                && Named("NO_COLOR") is null
                && (!OperatingSystem.IsWindows() || WindowsCalls.EnableSequences()),
            MayShowProgress = isTerminal,
        };
    }

    // On Windows nobody says what the terminal can do; elsewhere silence means that it can do little.
    private static bool IsCapable(string? terminal) =>
        terminal is null ? OperatingSystem.IsWindows() : !string.Equals(terminal, "dumb", StringComparison.Ordinal);

    private static string? Named(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
