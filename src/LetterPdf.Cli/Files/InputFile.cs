using LetterPdf.Model;

namespace LetterPdf.Cli.Files;

/// <summary>A file that the command line names, which may be anywhere.</summary>
internal static class InputFile
{
    /// <summary>Its bytes; null where it is not there, too large, or can't be read.</summary>
    public static ReadOnlyMemory<byte>? Read(string file, long mostBytes, World world)
    {
        var path = Path.GetFullPath(file, world.CurrentFolder);
        var read = new DiskWorkspace(Path.GetDirectoryName(path) ?? world.CurrentFolder).Read(Path.GetFileName(path), mostBytes);

        // A bare null here would become empty bytes.
        return read.Outcome == WorkspaceOutcome.Read ? read.Bytes : default(ReadOnlyMemory<byte>?);
    }
}
