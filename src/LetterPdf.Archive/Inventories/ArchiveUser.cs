namespace LetterPdf.Archive;

/// <summary>Who made a version (OCFL 1.1, 3.5.3.1).</summary>
/// <param name="Name">Any readable name.</param>
/// <param name="Address">A URI: `mailto:` and an address, or a page about the person; null where there is none.</param>
public sealed record ArchiveUser(string Name, string? Address);
