using System.Text;
using LetterPdf.Archive.Layouts;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// Makes an empty root. Its declaration is put there last and in one step: until then the folder is no root, and the
/// next program may start over.
/// </summary>
internal sealed class RootMaker(IStorage storage)
{
    private const string DeclarationInTheMaking = "ocfl_1.1.new";

    private static string Declaration => NamasteFile.OfRoot.Name(OcflVersion.OneOne);

    /// <summary>Whether a folder is empty, or contains only what an interrupted maker left.</summary>
    public static bool IsUnborn(IStorage storage, StorageListing listing) =>
        listing.Entries.All(entry =>
            (entry.Name, entry.Kind) switch
            {
                (LayoutFile.FileName or DeclarationInTheMaking or LockFile.Name, StorageKind.File) => true,
                (ExtensionsFolder.Name, StorageKind.Folder) => storage
                    .List(ExtensionsFolder.Name)
                    .Entries.All(extension =>
                        string.Equals(extension.Name, LayoutFile.NewExtension, StringComparison.Ordinal)
                    ),
                _ => false,
            }
        );

    /// <returns>Null where it is made, otherwise why not.</returns>
    public Reason? Make()
    {
        var outcome = storage.CreateFolder(string.Empty);
        if (outcome is not (StorageOutcome.Done or StorageOutcome.Exists))
        {
            return Reason.Of(outcome);
        }

        using var held = storage.Lock(out outcome);
        if (held is null)
        {
            return Reason.Of(outcome);
        }

        var listing = storage.List(string.Empty);
        if (listing.Find(Declaration) is not null)
        {
            return null;
        }

        if (!IsUnborn(storage, listing))
        {
            return Reason.Of(ArchiveProblem.FolderTaken);
        }

        outcome = Write();
        return outcome == StorageOutcome.Done ? null : Reason.Of(outcome);
    }

    private StorageOutcome Write() =>
        new Steps()
            .ThenUnlessThere(() => storage.CreateFolder(ExtensionsFolder.Name))
            .ThenUnlessThere(() => storage.CreateFolder(LayoutFile.ConfigFolder(LayoutFile.NewExtension)))
            .Then(() => File(LayoutFile.ConfigPath(LayoutFile.NewExtension), LayoutFile.NewConfig))
            .Then(() => File(LayoutFile.FileName, LayoutFile.NewContent))
            .Then(() =>
                File(DeclarationInTheMaking, Encoding.UTF8.GetBytes(NamasteFile.OfRoot.Content(OcflVersion.OneOne)))
            )
            .Then(() => storage.Sync(string.Empty))
            .Then(() => storage.Move(DeclarationInTheMaking, Declaration))
            .Then(() => storage.SyncNames(string.Empty))
            .Outcome;

    // An existing file was written by an interrupted maker, perhaps only in part.
    private StorageOutcome File(string path, byte[] content)
    {
        var outcome = storage.Create(path, content);
        return outcome == StorageOutcome.Exists
            ? new Steps().Then(() => storage.Remove(path)).Then(() => storage.Create(path, content)).Outcome
            : outcome;
    }
}
