namespace LetterPdf.Archive.Validation;

/// <summary>A folder with an object's declaration, as found in a root.</summary>
/// <param name="Folder">Its path.</param>
/// <param name="Listing">What stands in it.</param>
internal sealed record FoundObject(string Folder, StorageListing Listing);
