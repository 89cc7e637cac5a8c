using System.Runtime.InteropServices;
using System.Text;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// The entries of a folder, with the kind of each, in one system call (getdents64(2)). .NET gives only the names, and
/// then each has to be examined: in an archive, that would be tens of thousands of calls.
/// </summary>
internal static unsafe partial class LinuxFolder
{
    private const int BufferLength = 16 * 1024;

    // The fields of struct linux_dirent64: inode number (8 bytes), offset (8), length of the entry (2), kind (1),
    // name.
    private const int LengthAt = 16;
    private const int KindAt = 18;
    private const int NameAt = 19;

    /// <summary>An entry.</summary>
    /// <param name="Name">The name, without the folder.</param>
    /// <param name="Kind">The kind of the entry itself, not of its target.</param>
    public readonly record struct Entry(string Name, StorageKind Kind);

    /// <summary>The entries in the order of their names; null where the folder can't be read, with the system's error
    /// as the last one.</summary>
    /// <param name="path">The path of a folder, not of a named pipe, which would make us wait.</param>
    public static Entry[]? Read(string path)
    {
        var folder = UnixCalls.Open(path, UnixCalls.ReadOnly, 0);
        if (folder < 0)
        {
            return null;
        }

        var entries = new List<Entry>();
        var buffer = stackalloc byte[BufferLength];
        nint length;
        while ((length = GetEntries(folder, buffer, BufferLength)) > 0)
        {
            for (nint at = 0; at < length; at += *(ushort*)(buffer + at + LengthAt))
            {
                var name = Encoding.UTF8.GetString(
                    MemoryMarshal.CreateReadOnlySpanFromNullTerminated(buffer + at + NameAt)
                );
                if (name is not ("." or ".."))
                {
                    entries.Add(new Entry(name, Kind(buffer[at + KindAt], path, name)));
                }
            }
        }

        var error = Marshal.GetLastPInvokeError();
        UnixCalls.Close(folder);
        Marshal.SetLastPInvokeError(error);
        entries.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return length < 0 ? null : [.. entries];
    }

    // DT_REG, DT_DIR and DT_LNK. Some file systems do not store the kind with the name (DT_UNKNOWN): there the file
    // itself is examined.
    private static StorageKind Kind(byte kind, string path, string name) =>
        kind switch
        {
            8 => StorageKind.File,
            4 => StorageKind.Folder,
            10 => StorageKind.Link,
            0 => LinuxCalls.Stat(Path.Join(path, name), out var status) == 0 ? status.Kind : StorageKind.Other,
            _ => StorageKind.Other,
        };

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    private static partial nint GetEntries(int folder, byte* buffer, nuint length);
}
