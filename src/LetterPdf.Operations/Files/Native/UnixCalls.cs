using System.Runtime.InteropServices;

namespace LetterPdf.Operations;

/// <summary>System calls for files that .NET does not offer, the same on Linux and macOS (POSIX, and BSD's
/// flock).</summary>
internal static partial class UnixCalls
{
    private const int CloseInChildrenOnLinux = 0x80000;
    private const int CloseInChildrenOnMac = 0x1000000;

    /// <summary>For reading, and not inherited by programs that this one starts: they would keep a lock
    /// alive.</summary>
    public static readonly int ReadOnly = OperatingSystem.IsMacOS() ? CloseInChildrenOnMac : CloseInChildrenOnLinux;

    public const int LockExclusively = 2;
    public const int WithoutWaiting = 4;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    public static partial int Lock(int file, int operation);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "mkdir", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MakeFolder(string path, uint mode);

    [LibraryImport("libc", EntryPoint = "unlink", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Unlink(string path);

    [LibraryImport("libc", EntryPoint = "rmdir", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RemoveFolder(string path);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(string from, string to);
}
