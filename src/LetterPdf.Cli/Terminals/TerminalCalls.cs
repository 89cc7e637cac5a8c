using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Terminals;

/// <summary>What a terminal does with what is typed (POSIX, termios).</summary>
internal static partial class TerminalCalls
{
    /// <summary>More bytes than the settings have on any system.</summary>
    public const int SettingsLength = 256;

    /// <summary>The change is made when all that was written is shown; what was typed before is kept.</summary>
    public const int AfterOutput = 1;

    /// <summary>The byte of the settings' local flags that has <see cref="Echo"/>: the fourth field, of 4 bytes each on
    /// Linux and of 8 on macOS.</summary>
    public static readonly int FlagsAt = OperatingSystem.IsMacOS() ? 24 : 12;

    /// <summary>What is typed is shown.</summary>
    public const byte Echo = 8;

    /// <summary>The byte of the local flags that has <see cref="Lines"/>.</summary>
    public static readonly int LinesAt = OperatingSystem.IsMacOS() ? FlagsAt + 1 : FlagsAt;

    /// <summary>What is typed is kept until its line ends (ICANON), so that Escape would be seen behind Enter
    /// only.</summary>
    public static readonly byte Lines = OperatingSystem.IsMacOS() ? (byte)1 : (byte)2;

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static unsafe partial int GetSettings(int file, byte* settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static unsafe partial int SetSettings(int file, int when, byte* settings);
}
