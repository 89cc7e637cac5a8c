using LetterPdf.Model;

namespace LetterPdf.Archive;

/// <summary>An object of a root, as it is met when the root is read.</summary>
/// <param name="Folder">Its path in the root.</param>
/// <param name="Inventory">What it holds; null where that cannot be told.</param>
/// <param name="Problem">Why not.</param>
public sealed record ArchivedObject(string Folder, Inventory? Inventory, Reason? Problem);
