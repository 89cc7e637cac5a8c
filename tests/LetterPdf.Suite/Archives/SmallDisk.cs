namespace LetterPdf.Suite.Archives;

/// <summary>A file system of its own, small, which can be made read only: a tmpfs. Mounting needs rights that not every
/// machine gives to tests.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Mounts one; null where that is not permitted.</summary>
    /// <param name="size">The size, in the notation of mount's option: "2m".</param>
    public static SmallDisk? TryMount(string size)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var path = Directory.CreateTempSubdirectory("letterpdf-disk-").FullName;
        if (IsDone("mount", "-t", "tmpfs", "-o", $"size={size}", "letterpdf", path))
        {
            return new SmallDisk(path);
        }

        Directory.Delete(path);
        return null;
    }

    public void MakeReadOnly() => Assert.True(IsDone("mount", "-o", "remount,ro", Path));

    public void Dispose()
    {
        Assert.True(IsDone("umount", Path));
        Directory.Delete(Path);
    }

    private static bool IsDone(string program, params string[] arguments)
    {
        try
        {
            return Tool.Start(program, arguments).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
