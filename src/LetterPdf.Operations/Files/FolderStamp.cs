using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>
/// A number of which folders these are, by the file system's own numbers, and when each last changed. The system sets
/// that time by its clock, and a copy gets another: the number stays the same only where nothing was done. (The system
/// notes it to a few thousandths of a second.)
/// </summary>
internal static class FolderStamp
{
    // SplitMix64 (Steele, Lea, Flood 2014), its step and its two factors; FNV-1a's start and factor.
    private const ulong Step = 0x9e3779b97f4a7c15;
    private const ulong FirstFactor = 0xbf58476d1ce4e5b9;
    private const ulong SecondFactor = 0x94d049bb133111eb;
    private const ulong TextStart = 0xcbf29ce484222325;
    private const ulong TextFactor = 0x100000001b3;

    /// <param name="folder">The folder that they are in.</param>
    /// <param name="below">Their paths in it.</param>
    /// <returns>Null where one is not there, or is no folder.</returns>
    public static ulong? Of(string folder, IReadOnlyCollection<string> below)
    {
        var opened = UnixCalls.Open(folder, UnixCalls.ReadOnly, 0);
        if (opened < 0)
        {
            return null;
        }

        try
        {
            var sum = 0UL;
            foreach (var path in below)
            {
                if (LinuxCalls.Stat(opened, path, out var status) != 0 || status.Kind != StorageKind.Folder)
                {
                    return null;
                }

                sum += Of(path, status);
            }

            return sum;
        }
        finally
        {
            _ = UnixCalls.Close(opened);
        }
    }

    private static ulong Of(string path, LinuxCalls.FileStatus status)
    {
        var mixed = Mix(Text(path) ^ status.Inode);
        mixed = Mix(mixed ^ (ulong)status.ChangedAt);
        return Mix(
            mixed ^ ((ulong)status.ChangedAtNanoseconds << 32) ^ ((ulong)status.DeviceMajor << 16) ^ status.DeviceMinor
        );
    }

    private static ulong Text(string path)
    {
        var hash = TextStart;
        foreach (var character in path)
        {
            hash = (hash ^ character) * TextFactor;
        }

        return hash;
    }

    private static ulong Mix(ulong value)
    {
        value += Step;
        value = (value ^ (value >> 30)) * FirstFactor;
        value = (value ^ (value >> 27)) * SecondFactor;
        return value ^ (value >> 31);
    }
}
