using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive.Writing;

/// <summary>
/// Whether a twin that was kept can still be used: it must have each file of the object but those of the last version, the very file and
/// no copy, and nothing else. Whatever was done to it meanwhile, a file that it lacked would be lost with the change.
/// </summary>
/// <param name="storage">The root.</param>
/// <param name="folder">The object's path.</param>
/// <param name="twin">The twin's path.</param>
internal sealed class TwinCheck(IStorage storage, string folder, string twin)
{
    /// <param name="head">The object's last version, which the twin does not have yet.</param>
    /// <param name="sidecar">The name of the sidecars.</param>
    public bool IsReady(string head, string sidecar)
    {
        var (own, kept) = (storage.List(folder), storage.List(twin));
        var names = own.Entries.Where(entry => !string.Equals(entry.Name, head, StringComparison.Ordinal)).ToArray();
        return own.IsDone && kept.IsDone && kept.Entries.SequenceEqual(names)
            && names.AsParallel().All(entry => IsOfTheVersion(entry.Name, sidecar) || storage.AreTwins($"{folder}/{entry.Name}", $"{twin}/{entry.Name}") == true);
    }

    // Inventory and sidecar differ from version to version; they are written anew.
    private static bool IsOfTheVersion(string name, string sidecar) => name is InventoryFile.FileName || string.Equals(name, sidecar, StringComparison.Ordinal);
}
