using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Terminals;

/// <summary>What a console of Windows does with what is written to it.</summary>
internal static partial class WindowsCalls
{
    // STD_ERROR_HANDLE and ENABLE_VIRTUAL_TERMINAL_PROCESSING.
    private const int StandardError = -12;
    private const uint Sequences = 4;

    /// <summary>Makes the console of the error stream interpret escape sequences; false where it can't.</summary>
    public static bool EnableSequences()
    {
        var console = GetStandardHandle(StandardError);
        return GetMode(console, out var mode) && ((mode & Sequences) != 0 || SetMode(console, mode | Sequences));
    }

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    private static partial nint GetStandardHandle(int which);

    [LibraryImport("kernel32", EntryPoint = "GetConsoleMode")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetMode(nint console, out uint mode);

    [LibraryImport("kernel32", EntryPoint = "SetConsoleMode")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetMode(nint console, uint mode);
}
