using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Terminals;

/// <summary>How a terminal treats what is typed (POSIX, termios).</summary>
internal static partial class TerminalCalls
{
    /// <summary>More bytes than the settings take on any system.</summary>
    public const int SettingsLength = 256;

    /// <summary>Applies the change after all output is written; keeps what was typed before (TCSADRAIN).</summary>
    public const int AfterOutput = 1;

    /// <summary>The offset in bytes of the part of the local flags with <see cref="Echo"/>: the fourth field, of 4
    /// bytes each on Linux and of 8 on macOS.</summary>
    public static readonly int FlagsAt = OperatingSystem.IsMacOS() ? 24 : 12;

    /// <summary>The flag that echoes what is typed (ECHO).</summary>
    public const byte Echo = 8;

    /// <summary>The offset in bytes of the part of the local flags with <see cref="Lines"/>.</summary>
    public static readonly int LinesAt = OperatingSystem.IsMacOS() ? FlagsAt + 1 : FlagsAt;

    /// <summary>The flag that holds input back until its line ends (ICANON), so that Escape would only be seen after
    /// Enter.</summary>
    public static readonly byte Lines = OperatingSystem.IsMacOS() ? (byte)1 : (byte)2;

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static unsafe partial int GetSettings(int file, byte* settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static unsafe partial int SetSettings(int file, int when, byte* settings);
}
