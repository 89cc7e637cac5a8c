using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A folder for the letters of a merge.</summary>
/// <param name="path">In full.</param>
internal sealed class FolderPlace(string path, string shown, PlaceLock taken) : LettersPlace(shown, taken)
{
    private readonly StagedFolder _staged = StagedFolder.Make(path, shown);

    public override void Write(int index, string name, ReadOnlyMemory<byte> bytes)
    {
        // Nobody else knows the folder, so a name is there already only if the program is wrong.
        using var file = File.OpenHandle(
            Path.Combine(_staged.Path, name),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.ReadWrite | FileShare.Delete
        );
        RandomAccess.Write(file, bytes.Span, 0);

        // Elsewhere one wait at the end is for all files. Windows has no such wait.
        if (OperatingSystem.IsWindows())
        {
            RandomAccess.FlushToDisk(file);
        }
    }

    private protected override bool Place(
        IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> records,
        DiagnosticBag diagnostics
    )
    {
        foreach (var (name, bytes) in records)
        {
            Write(0, name, bytes);
        }

        return _staged.Place(diagnostics);
    }

    private protected override void Clear() => _staged.Dispose();
}
