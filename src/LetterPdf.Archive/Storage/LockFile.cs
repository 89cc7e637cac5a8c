namespace LetterPdf.Archive;

/// <summary>The file that a storage may lock where folders cannot be locked. A root may hold files that OCFL does not
/// know.</summary>
public static class LockFile
{
    public const string Name = "letterpdf.lock";
}
