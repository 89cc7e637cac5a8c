using LetterPdf.Archive.Validation;

namespace LetterPdf.Archive;

/// <summary>Checks archives against OCFL 1.0 and 1.1, whoever made them.</summary>
public static class ArchiveValidator
{
    /// <summary>Checks a storage root and all objects in it: structure, inventories, and the digests of all
    /// files.</summary>
    /// <param name="storage">The root's folder.</param>
    /// <param name="progress">Receives the number of objects checked and their total, from any thread; null where
    /// progress is not wanted.</param>
    public static RootReport Validate(IStorage storage, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return new RootValidator(storage, progress).Validate();
    }

    /// <summary>Checks one object, wherever it lies.</summary>
    /// <param name="storage">A folder that holds it.</param>
    /// <param name="folder">Its path there; empty where the storage is the object.</param>
    public static ObjectReport ValidateObject(IStorage storage, string folder)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return new ObjectValidator(storage, folder, new HardLinks()).Validate(storage.List(folder));
    }
}
