using System.Text;
using LetterPdf.Archive.Storage;
using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// Puts a version into the root so that at any instant, and after any interruption, it is there whole or not at all.
/// A new object is made in the staging folder and moved into its place. For a new version three names in the object's
/// folder have to change, and no order of three steps keeps the object valid: so the object is made a second time in
/// the staging folder, with hard links to its old files, and the two folders are exchanged in one step. Where the
/// system cannot do that, the three steps are taken after a note in the staging folder from which
/// <see cref="Repairer"/> finishes them.
/// </summary>
/// <param name="storage">The root.</param>
/// <param name="plan">What is placed.</param>
internal sealed class VersionPlacer(IStorage storage, VersionPlan plan)
{
    private string _stage = string.Empty;

    private string Staged => StoragePath.Join(_stage, PendingMove.StagedName);

    /// <summary>Places an object that is not there yet.</summary>
    /// <param name="folder">Its path in the root.</param>
    public Placement PlaceObject(string folder)
    {
        var top = TopmostMissing(folder);
        var outcome = Stage(steps =>
        {
            var staged = Staged + folder[top.Length..];
            steps
                .Then(() => CreateFolders(staged))
                .Then(() => WriteDeclaration(staged))
                .Then(() => WriteVersion(staged))
                .Then(() => WriteInventory(staged))
                .Then(() => storage.Sync(_stage))
                .ThenPatiently(storage, () => storage.Move(Staged, top))
                .Then(() => FolderNames.Sync(storage, StoragePath.Folder(top)));
        });
        return Placement.Of(storage, folder, plan, outcome);
    }

    /// <summary>Places the next version of an object.</summary>
    /// <param name="folder">The object's path in the root.</param>
    public Placement PlaceVersion(string folder)
    {
        var outcome = PlaceByExchange(folder);
        return Placement.Of(
            storage,
            folder,
            plan,
            outcome == StorageOutcome.NotSupported ? PlaceStepByStep(folder) : outcome
        );
    }

    private StorageOutcome PlaceByExchange(string folder)
    {
        var linked = StorageOutcome.Done;
        var outcome = Stage(steps =>
            steps
                .Then(() => linked = storage.LinkFolder(folder, Staged))
                .Then(() => storage.Remove(StoragePath.Join(Staged, InventoryFile.FileName)))
                .Then(() => storage.Remove(StoragePath.Join(Staged, plan.Sidecar)))
                .Then(() => WriteVersion(Staged))
                .Then(() => WriteInventory(Staged))
                .Then(() => storage.Sync(_stage))
                .Then(() => linked = storage.Exchange(folder, Staged))
                .Then(() => FolderNames.Sync(storage, StoragePath.Folder(folder)))
        );
        return linked == StorageOutcome.NotSupported ? linked
            : outcome == StorageOutcome.NotSupported ? StorageOutcome.Failed
            : outcome;
    }

    // Where the second step fails, the first is reverted. What can be neither finished nor reverted stays, with its
    // note, for a repair.
    private StorageOutcome PlaceStepByStep(string folder)
    {
        var move = new PendingMove(folder, plan.Folder, plan.Sidecar);
        var moved = StorageOutcome.Done;
        return Stage(
            steps =>
                steps
                    .Then(() => storage.CreateFolder(Staged))
                    .Then(() => WriteVersion(Staged))
                    .Then(() => WriteInventory(Staged))
                    .Then(() => storage.Sync(_stage))
                    .Then(() => move.Announce(storage, _stage))
                    .Then(() => moved = move.Finish(storage, _stage)),
            keeps: () => moved != StorageOutcome.Done && !move.TakeBack(storage, _stage)
        );
    }

    // Makes room, takes the steps, and cleans up whatever their outcome, except what a half-done move needs. What
    // cannot be removed is a leftover and no fault: the version is in its place.
    private StorageOutcome Stage(Action<Steps> take, Func<bool>? keeps = null)
    {
        var steps = new Steps()
            .ThenUnlessThere(() => storage.CreateFolder(ExtensionsFolder.Name))
            .ThenUnlessThere(() => storage.CreateFolder(Staging.Folder));
        _stage = StoragePath.Join(Staging.Folder, Staging.FreeName(storage.List(Staging.Folder)));
        steps.Then(() => storage.CreateFolder(_stage));
        if (steps.AreDone)
        {
            take(steps);
            if (keeps is null || !keeps())
            {
                PendingMove.Withdraw(storage, _stage);
            }
        }

        Staging.Close(storage);
        return steps.Outcome;
    }

    private string Declaration(string folder) =>
        StoragePath.Join(folder, NamasteFile.OfObject.Name(plan.Inventory.Version));

    private StorageOutcome WriteDeclaration(string folder) =>
        storage.Create(
            Declaration(folder),
            Encoding.UTF8.GetBytes(NamasteFile.OfObject.Content(plan.Inventory.Version))
        );

    private StorageOutcome WriteVersion(string folder)
    {
        var steps = new Steps().Then(() => storage.CreateFolder(StoragePath.Join(folder, plan.Folder)));
        foreach (
            var path in plan
                .Content.SelectMany(file => FoldersOf(file.Path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            steps.Then(() => storage.CreateFolder(StoragePath.Join(folder, path)));
        }

        foreach (var (path, file) in plan.Content)
        {
            steps.Then(() => Write(StoragePath.Join(folder, path), file));
        }

        return steps.Then(() => WriteInventory(StoragePath.Join(folder, plan.Folder))).Outcome;
    }

    private StorageOutcome Write(string path, DigestedFile file)
    {
        var content = file.Read();
        return content.IsDone ? storage.Create(path, content.Bytes) : content.Outcome;
    }

    private StorageOutcome WriteInventory(string folder) =>
        new Steps()
            .Then(() => storage.Create(StoragePath.Join(folder, InventoryFile.FileName), plan.Bytes))
            .Then(() => storage.Create(StoragePath.Join(folder, plan.Sidecar), plan.SidecarBytes))
            .Outcome;

    // The folders of a content path below its version's.
    private IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', plan.Folder.Length + 1); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private StorageOutcome CreateFolders(string path)
    {
        var steps = new Steps();
        for (var slash = path.IndexOf('/', _stage.Length + 1); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..slash];
            steps.Then(() => storage.CreateFolder(folder));
        }

        return steps.Then(() => storage.CreateFolder(path)).Outcome;
    }

    private string TopmostMissing(string folder)
    {
        for (
            var slash = folder.IndexOf('/', StringComparison.Ordinal);
            slash > 0;
            slash = folder.IndexOf('/', slash + 1)
        )
        {
            if (!storage.List(folder[..slash]).IsDone)
            {
                return folder[..slash];
            }
        }

        return folder;
    }
}
