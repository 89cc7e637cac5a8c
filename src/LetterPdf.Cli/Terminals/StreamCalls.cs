using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Terminals;

/// <summary>What the system can do with a process's own streams, and .NET cannot (POSIX).</summary>
internal static partial class StreamCalls
{
    public const int AskFlags = 1;

    /// <summary>Sent to a process that writes to a pipe without a reader (SIGPIPE).</summary>
    public const int BrokenPipeSignal = 13;

    public const nint Ignored = 1;

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static unsafe partial nint Write(int file, byte* bytes, nint count);

    /// <summary>Returns -1 where the file is closed; takes no further argument for <see cref="AskFlags"/>.</summary>
    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    public static partial int Control(int file, int command);

    [LibraryImport("libc", EntryPoint = "signal")]
    public static partial nint OnSignal(int signal, nint action);
}
