namespace LetterPdf.Archive;

/// <summary>A code of OCFL's lists of validation codes, for what is required of (E) or recommended for (W) a storage
/// root or an object.</summary>
/// <param name="Id">"E001" or "W001".</param>
/// <param name="Since">The first version of OCFL whose list has it.</param>
/// <param name="Until">The last version whose list has it.</param>
/// <param name="IsShown">Whether a violation can be seen in a file system.</param>
public sealed record OcflCode(string Id, OcflVersion Since, OcflVersion Until, bool IsShown)
{
    public bool IsError => Id[0] == 'E';

    internal bool IsIn(OcflVersion version) => version >= Since && version <= Until;
}
