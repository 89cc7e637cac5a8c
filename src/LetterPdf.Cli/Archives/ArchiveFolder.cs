using LetterPdf.Archive;
using LetterPdf.Cli.Files;

namespace LetterPdf.Cli.Archives;

/// <summary>The folder of the archive that a command is about.</summary>
internal sealed class ArchiveFolder
{
    private const string UsualName = "archive";

    private readonly World _world;
    private readonly bool _isUsual;

    private ArchiveFolder(string path, bool isUsual, World world)
    {
        Path = path;
        _isUsual = isUsual;
        _world = world;
        Storage = new DiskStorage(path);
    }

    public string Path { get; }

    public IStorage Storage { get; }

    /// <summary>As messages name it.</summary>
    public string Shown => ShownPath.Of(Path, _world);

    /// <summary>The folder that was named; else that of the environment; else `archive` in the folder where the user
    /// is.</summary>
    public static ArchiveFolder Of(string? named, World world) =>
        new(
            System.IO.Path.GetFullPath(named ?? world.ArchiveFolder ?? UsualName, world.CurrentFolder),
            named is null,
            world
        );

    /// <summary>The archive that is there; null after a message.</summary>
    public StorageRoot? Open()
    {
        var root = StorageRoot.Open(Storage, out var problem);
        if (root is null)
        {
            _world.Error.WriteLine(
                problem is null
                    ? $"letterpdf: there is no archive in '{Shown}' yet; 'letterpdf archive add' begins one, and "
                        + $"--root names another folder."
                    : $"letterpdf: '{Shown}': {problem}."
            );
        }

        return root;
    }

    /// <summary>The command that tidies up here.</summary>
    public string RepairCommand =>
        $"letterpdf archive verify --repair{(_isUsual ? string.Empty : $" --root {Quoted(Shown)}")}";

    /// <summary>The archive, if there is one; says nothing.</summary>
    public StorageRoot? Find() => StorageRoot.Open(Storage, out _);

    /// <summary>Makes a new archive, where there is none; null after a message.</summary>
    public StorageRoot? FindOrCreate()
    {
        var root = StorageRoot.Open(Storage, out var problem);
        root ??= problem is null ? StorageRoot.Create(Storage, out problem) : null;
        if (root is null)
        {
            _world.Error.WriteLine($"letterpdf: '{Shown}': {problem}. Nothing was archived.");
        }

        return root;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
