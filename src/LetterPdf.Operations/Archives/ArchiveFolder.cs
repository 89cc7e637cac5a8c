using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The folder of the archive that a command works on.</summary>
internal sealed class ArchiveFolder
{
    private const string UsualName = "archive";

    private readonly Surroundings _around;
    private readonly bool _isUsual;

    private ArchiveFolder(string path, bool isUsual, Surroundings around)
    {
        Path = path;
        _isUsual = isUsual;
        _around = around;
        Storage = new DiskStorage(path);
    }

    public string Path { get; }

    public IStorage Storage { get; }

    /// <summary>Its path, as messages show it.</summary>
    public string Shown => _around.Shown(Path);

    /// <summary>The given folder; otherwise that of the environment; otherwise `archive` in the current
    /// folder.</summary>
    public static ArchiveFolder Of(string? named, Surroundings around) =>
        new(around.FullPath(named ?? around.ArchiveFolder ?? UsualName), named is null, around);

    /// <summary>The existing archive.</summary>
    public Outcome<StorageRoot> Open()
    {
        if (StorageRoot.Open(Storage, out var problem) is { } root)
        {
            return root;
        }

        return Refusal.OfRequest(
            problem is null
                ? $"there is no archive in '{Shown}' yet; 'letterpdf archive add' begins one, and --root names "
                    + $"another folder."
                : $"'{Shown}': {ReasonWords.Of(problem)}."
        );
    }

    /// <summary>A letter in the existing archive.</summary>
    /// <param name="id">Its id, or a part of it that is in no other.</param>
    public Outcome<ArchivedObject> Letter(string id) => Open().Then(root => ArchiveLookup.Object(root, id));

    /// <summary>A version of a letter in the existing archive.</summary>
    /// <param name="id">The letter's id, or a part of it that is in no other.</param>
    /// <param name="version">The version, such as "v2".</param>
    public Outcome<ArchivedVersion> Version(string id, string version) =>
        Open().Then(root => ArchiveLookup.Version(root, id, version));

    /// <summary>The command that tidies up this archive.</summary>
    public string RepairCommand =>
        $"letterpdf archive verify --repair{(_isUsual ? string.Empty : $" --root {Quoted(Shown)}")}";

    /// <summary>The archive, if there is one; without any message.</summary>
    public StorageRoot? Find() => StorageRoot.Open(Storage, out _);

    /// <summary>The archive, which is created if there is none.</summary>
    public Outcome<StorageRoot> FindOrCreate()
    {
        var root = StorageRoot.Open(Storage, out var problem);
        root ??= problem is null ? StorageRoot.Create(Storage, out problem) : null;
        return root is null ? Refusal.OfLetter($"'{Shown}': {ReasonWords.Of(problem!)}. Nothing was archived.") : root;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
