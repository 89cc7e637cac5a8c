using System.Buffers;
using System.Text.Json;
using LetterPdf.Archive.Inventories;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// The three steps that put a version into an object where folders cannot be exchanged: the version's folder, the
/// inventory, the sidecar. All three are prepared in the staging folder before the first step, with a note of where
/// they go, so that an interruption can be repaired.
/// </summary>
/// <param name="Folder">The object's path in the root.</param>
/// <param name="Version">The name of the version's folder.</param>
/// <param name="Sidecar">The name of the sidecar.</param>
internal sealed record PendingMove(string Folder, string Version, string Sidecar)
{
    /// <summary>The folder beside the note in which the three lie.</summary>
    public const string StagedName = "new";

    private const string NoteName = "moving.json";
    private const string NoteInTheMaking = "moving.new";
    private const long MostBytes = 16 * 1024;

    /// <summary>The note in a subfolder of the staging folder; null where there is none, or it makes no
    /// sense.</summary>
    public static PendingMove? Read(IStorage storage, string stage)
    {
        var content = storage.Read(StoragePath.Join(stage, NoteName), MostBytes);
        return
            content.IsDone
            && JsonTree.Read(content.Bytes.Span, out _) is JsonMap note
            && (note["object"], note["version"], note["sidecar"])
                is (JsonText { Value: var folder }, JsonText { Value: var version }, JsonText { Value: var sidecar })
            && PathRules.IsWellFormed(folder, PathRules.Logical, string.Empty, new Findings(string.Empty))
            && VersionName.Parse(version) is not null
            && DigestAlgorithm.ForContent.Any(algorithm =>
                string.Equals(InventoryFile.SidecarStart + algorithm.Name, sidecar, StringComparison.Ordinal)
            )
            ? new PendingMove(folder, version, sidecar)
            : null;
    }

    /// <summary>Writes the note, in one step.</summary>
    public StorageOutcome Announce(IStorage storage, string stage)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("object", Folder);
            json.WriteString("version", Version);
            json.WriteString("sidecar", Sidecar);
            json.WriteEndObject();
        }

        return new Steps()
            .Then(() => storage.Create(StoragePath.Join(stage, NoteInTheMaking), buffer.WrittenMemory))
            .Then(() => storage.Move(StoragePath.Join(stage, NoteInTheMaking), StoragePath.Join(stage, NoteName)))
            .Then(() => storage.Sync(stage))
            .Then(() => FolderNames.Sync(storage, StoragePath.Folder(stage)))
            .Outcome;
    }

    /// <summary>
    /// Removes a subfolder of the staging folder, its note first: a note beside a half-removed version would be taken
    /// for that of a version already moved.
    /// </summary>
    public static StorageOutcome Withdraw(IStorage storage, string stage)
    {
        var note = StoragePath.Join(stage, NoteName);
        return storage.List(stage).Find(NoteName) != StorageKind.File
            ? storage.RemoveFolder(stage)
            : new Steps()
                .Then(() => storage.Remove(note))
                .Then(() => storage.SyncNames(stage))
                .Then(() => storage.RemoveFolder(stage))
                .Outcome;
    }

    /// <summary>Whether the first step was taken; otherwise there is nothing to finish.</summary>
    public bool HasBegun(IStorage storage, string stage) =>
        storage.List(StoragePath.Join(stage, StagedName)).Find(Version) is null;

    /// <summary>
    /// Takes the remaining steps. The first is secured before the second: an inventory that survives a power cut
    /// without the version's folder would look as if nothing had begun.
    /// </summary>
    /// <param name="storage">The root.</param>
    /// <param name="stage">Where the note is.</param>
    public StorageOutcome Finish(IStorage storage, string stage)
    {
        var staged = StoragePath.Join(stage, StagedName);
        var waiting = storage.List(staged);
        var steps = new Steps();
        Take(Version, storage.Move);
        steps.Then(() => storage.SyncNames(Folder));
        Take(InventoryFile.FileName, storage.Replace);
        Take(Sidecar, storage.Replace);
        return steps.Then(() => FolderNames.Sync(storage, Folder)).Outcome;

        void Take(string name, Func<string, string, StorageOutcome> step)
        {
            if (waiting.Find(name) is not null)
            {
                steps.ThenPatiently(
                    storage,
                    () => step(StoragePath.Join(staged, name), StoragePath.Join(Folder, name))
                );
            }
        }
    }

    /// <summary>Reverts the first step, where the second can't be taken: the object is as it was, and
    /// valid.</summary>
    /// <param name="storage">The root.</param>
    /// <param name="stage">Where the note is.</param>
    /// <returns>Whether nothing of the version is left in the object, and that is secured.</returns>
    public bool TakeBack(IStorage storage, string stage)
    {
        var staged = StoragePath.Join(stage, StagedName);
        var waiting = storage.List(staged);
        return waiting.Find(InventoryFile.FileName) is not null
            && waiting.Find(Sidecar) is not null
            && new Steps()
                .Then(() =>
                    waiting.Find(Version) is not null
                        ? StorageOutcome.Done
                        : Patience.Try(
                            storage,
                            () => storage.Move(StoragePath.Join(Folder, Version), StoragePath.Join(staged, Version))
                        )
                )
                .Then(() => storage.SyncNames(Folder))
                .AreDone;
    }
}
