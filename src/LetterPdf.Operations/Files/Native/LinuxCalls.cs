using System.Runtime.InteropServices;

namespace LetterPdf.Operations;

/// <summary>Calls that only Linux has: renameat2(2), syncfs(2), statx(2).</summary>
internal static unsafe partial class LinuxCalls
{
    private const int CurrentFolder = -100;
    private const uint Exchanging = 2;
    private const int WithoutFollowing = 0x100;
    private const uint BasicFields = 0x7ff;

    /// <summary>Exchanges two names in one step.</summary>
    public static int Exchange(string one, string other) =>
        RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchanging);

    /// <summary>The status of a path itself, not of its target.</summary>
    public static int Stat(string path, out FileStatus status)
    {
        fixed (FileStatus* buffer = &status)
        {
            return StatX(CurrentFolder, path, WithoutFollowing, BasicFields, buffer);
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int SyncFileSystem(int file);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, FileStatus* status);

    /// <summary>The fields of struct statx that are used here, each at its offset; the whole has 256 bytes.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct FileStatus
    {
        private const int KindMask = 0xf000;
        private const int File = 0x8000;
        private const int Folder = 0x4000;
        private const int Link = 0xa000;

        [FieldOffset(16)]
        public uint Links;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;

        public readonly Archive.StorageKind Kind =>
            (Mode & KindMask) switch
            {
                File => Archive.StorageKind.File,
                Folder => Archive.StorageKind.Folder,
                Link => Archive.StorageKind.Link,
                _ => Archive.StorageKind.Other,
            };
    }
}
