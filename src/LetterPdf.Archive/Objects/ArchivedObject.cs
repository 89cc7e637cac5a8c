using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>An object of a root, as found when the root is read.</summary>
/// <param name="Folder">Its path in the root.</param>
/// <param name="Inventory">Its inventory; null where that cannot be read.</param>
/// <param name="Problem">Why not.</param>
public sealed record ArchivedObject(string Folder, Inventory? Inventory, Reason? Problem);
