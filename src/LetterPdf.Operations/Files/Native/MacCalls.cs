using System.Runtime.InteropServices;

namespace LetterPdf.Operations;

/// <summary>Calls that only macOS has: renamex_np(2) and F_FULLFSYNC of fcntl(2).</summary>
internal static partial class MacCalls
{
    private const uint Swapping = 2;
    private const int SynchronizingFully = 51;

    /// <summary>Exchanges two names in one step.</summary>
    public static int Exchange(string one, string other) => RenameExtended(one, other, Swapping);

    /// <summary>Waits until a file is on the disk itself and not in its cache (F_FULLFSYNC, which takes no third
    /// argument).</summary>
    public static int SyncFully(int file) => Control(file, SynchronizingFully);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int file, int command);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameExtended(string from, string to, uint flags);
}
