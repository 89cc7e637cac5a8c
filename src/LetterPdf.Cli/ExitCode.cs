using LetterPdf.Cli.Terminals;
using LetterPdf.Operations;

namespace LetterPdf.Cli;

/// <summary>The codes that the program returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The letter has errors; nothing was written.</summary>
    public const int LetterHasErrors = 1;

    /// <summary>Two letters that were compared are not the same.</summary>
    public const int LettersDiffer = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Nothing is known to be wrong with the letter, but not everything that it claims could be proved
    /// here.</summary>
    public const int NotProved = 3;

    /// <summary>The command's result could not be written to its stream, which was closed or full (EX_IOERR of
    /// sysexits.h).</summary>
    public const int NotTold = 74;

    /// <summary>A fault of the program (EX_SOFTWARE of sysexits.h).</summary>
    public const int OurBug = 70;

    /// <summary>The user stopped it, as the shell counts it: 128 and the number of the signal.</summary>
    public static int Stopped(Interruption interruption) =>
        interruption.IsOfScheduler ? Signalled + Terminating : Signalled + Interrupting;

    private const int Signalled = 128;
    private const int Interrupting = 2;
    private const int Terminating = 15;

    /// <summary>Of a verdict.</summary>
    public static int Of(Receipt receipt) =>
        receipt switch
        {
            { HasFaults: true } => LetterHasErrors,
            { IsSound: true } => Done,
            _ => NotProved,
        };
}
