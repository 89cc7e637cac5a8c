namespace LetterPdf.Archive.Validation;

/// <summary>Findings about entries that are neither file nor folder (OCFL 1.1, 4.6).</summary>
internal static class EntryRules
{
    public static void Refuse(string path, StorageKind kind, Findings findings)
    {
        if (kind == StorageKind.Link)
        {
            findings.Add(path, StructureProblem.Link, "E090");
        }
        else
        {
            findings.Add(path, StructureProblem.Special, "E089");
        }
    }
}
