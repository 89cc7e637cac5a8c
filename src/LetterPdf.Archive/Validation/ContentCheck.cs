using LetterPdf.Archive.Inventories;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>Whether the files are those of the manifest, with none missing and none left over (OCFL 1.1, 3.3.1 and
/// 3.5.2).</summary>
internal sealed class ContentCheck(Findings findings)
{
    /// <param name="draft">The inventory whose manifest is checked.</param>
    /// <param name="files">The content paths of the files that the inventory should know.</param>
    /// <param name="inventory">Its path, for findings.</param>
    public void Check(InventoryDraft draft, IReadOnlySet<string> files, string inventory)
    {
        var known = draft.Manifest.SelectMany(entry => entry.Paths).ToHashSet(StringComparer.Ordinal);
        foreach (var path in known)
        {
            if (!files.Contains(path))
            {
                findings.Add(path, StructureProblem.FileMissing, "E092", "E023");
            }
        }

        foreach (var path in files)
        {
            if (!known.Contains(path))
            {
                findings.Add(path, Reason.Of(StructureProblem.FileNotInManifest, inventory), "E023");
            }
        }

        foreach (var path in draft.Fixity.SelectMany(block => block.Entries).SelectMany(entry => entry.Paths))
        {
            if (!files.Contains(path))
            {
                findings.Add(path, StructureProblem.FixityFileMissing, "E093");
            }
        }
    }
}
