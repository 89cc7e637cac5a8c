using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A folder on disk, and nothing outside it: symbolic links are followed before that is decided.</summary>
internal sealed class DiskWorkspace(string folder) : IWorkspace
{
    private static readonly char[] Separators = ['/', '\\'];

    private readonly string _root = Resolve(Path.GetFullPath(folder)) ?? Path.GetFullPath(folder);

    private bool _isMapping;

    /// <summary>A folder with fonts, of which long files are mapped: few of their parts are used, and they stay open as
    /// long as the program runs. What is read whole is not worth that, and a file that somebody changes meanwhile would
    /// change under us.</summary>
    public static DiskWorkspace OfFonts(string folder) => new(folder) { _isMapping = true };

    public WorkspaceFile Read(string path, long maximumBytes)
    {
        try
        {
            if (Locate(path) is not { } located)
            {
                return WorkspaceFile.Failed(WorkspaceOutcome.OutsideFolder);
            }

            var file = new FileInfo(located);
            return !file.Exists ? WorkspaceFile.Failed(WorkspaceOutcome.NotFound)
                : file.Length > maximumBytes ? WorkspaceFile.Failed(WorkspaceOutcome.TooLarge)
                : new WorkspaceFile(
                    WorkspaceOutcome.Read,
                    _isMapping && file.Length >= MappedFile.LeastLength
                        ? MappedFile.Open(file)
                        : File.ReadAllBytes(located)
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return WorkspaceFile.Failed(WorkspaceOutcome.Unreadable);
        }
    }

    public ImmutableArray<string> List(string folder)
    {
        try
        {
            return Locate(folder) is { } located && Directory.Exists(located)
                ?
                [
                    .. Directory
                        .EnumerateFiles(located)
                        .Select(file => Path.GetFileName(file))
                        .Order(StringComparer.Ordinal),
                ]
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Null where the path leads outside.
    private string? Locate(string path)
    {
        if (
            path.Length == 0
            || Path.IsPathRooted(path)
            || path.Contains(':', StringComparison.Ordinal)
            || path.Contains('\0', StringComparison.Ordinal)
        )
        {
            return null;
        }

        var current = _root;
        foreach (var name in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (string.Equals(name, "..", StringComparison.Ordinal))
            {
                return null;
            }

            current = Path.Combine(current, name);
            current = Resolve(current) ?? current;
        }

        return IsInside(current) ? current : null;
    }

    private bool IsInside(string path)
    {
        var relative = Path.GetRelativePath(_root, path);
        return !Path.IsPathRooted(relative)
            && !string.Equals(relative, "..", StringComparison.Ordinal)
            && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // The final target of a symbolic link; null where there is no link.
    private static string? Resolve(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return info.LinkTarget is null ? null : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
    }
}
