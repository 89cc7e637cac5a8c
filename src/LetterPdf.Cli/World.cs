using System.Text;

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

    /// <summary>For the time at which a version is archived.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The archive that LETTERPDF_ARCHIVE names, for an office that has one; null where it names none.</summary>
    public string? ArchiveFolder { get; init; }

    /// <summary>Who archives, as LETTERPDF_BY says it: "Name &lt;mail@example.org&gt;"; null where it says nothing.</summary>
    public string? Archivist { get; init; }

    /// <summary>The error stream is a terminal that may be coloured.</summary>
    public bool MayColour { get; init; }

    public static World OfThisProcess(Encoding encoding)
    {
        // Redirected output and old Windows consoles would otherwise turn accents into question marks.
        Console.OutputEncoding = encoding;
        return new World
        {
            Output = Console.Out,
            Error = Console.Error,
            CurrentFolder = Environment.CurrentDirectory,
            ProgramFolder = AppContext.BaseDirectory,
            Today = DateOnly.FromDateTime(DateTime.Now),
            Now = DateTimeOffset.UtcNow,
            ArchiveFolder = Variable("LETTERPDF_ARCHIVE"),
            Archivist = Variable("LETTERPDF_BY"),
            MayColour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
