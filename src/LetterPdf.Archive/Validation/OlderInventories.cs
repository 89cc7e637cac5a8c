using LetterPdf.Archive.Inventories;
using LetterPdf.Model;

namespace LetterPdf.Archive.Validation;

/// <summary>
/// Whether the inventories in the versions' folders agree with the newest about their versions (OCFL 1.1, 3.7): what
/// was archived must not change afterwards.
/// </summary>
internal sealed class OlderInventories(FixityLedger fixity, Findings findings, VersionFolders versions)
{
    private readonly ILookup<int, string> _filesOf = versions.Files.ToLookup(path =>
        VersionName.Parse(path.AsSpan(0, path.IndexOf('/', StringComparison.Ordinal)))?.Number ?? 0
    );

    public void Check(InventoryFile newest)
    {
        var newestDraft = newest.Draft!;
        var comparison = new VersionComparison(newestDraft, findings);
        var files = new HashSet<string>(StringComparer.Ordinal);
        OcflVersion? before = null;
        foreach (var folder in versions.Folders)
        {
            files.UnionWith(_filesOf[folder.Name.Number]);
            var name = folder.Name.ToString();
            var isHead = folder.Name == newestDraft.Versions[^1].Name;
            if (versions.Inventory(folder, newest) is not { } file)
            {
                findings.Add(name, HistoryProblem.OlderInventoryMissing, "W010");
                continue;
            }

            var place = $"{name}/{InventoryFile.FileName}";
            if (isHead && !file.Bytes.Span.SequenceEqual(newest.Bytes.Span))
            {
                findings.Add(place, HistoryProblem.LastInventoryDiffers, "E064");
            }

            if (file.Draft is { } draft)
            {
                CheckOwn(draft, folder.Name, place);
                CheckType(draft, before, newestDraft, place);
                before = draft.Type ?? before;
                if (!isHead || !file.Bytes.Span.SequenceEqual(newest.Bytes.Span))
                {
                    CheckOlder(draft, files, place, comparison);
                }

                CheckContentFolder(draft, newestDraft, place);
            }
        }
    }

    private void CheckOwn(InventoryDraft draft, VersionName version, string place)
    {
        if (draft.Head is { } head && head != version)
        {
            findings.Add(place, Reason.Of(HistoryProblem.OlderHead, $"{version}", $"{head}"), "E040", "E066");
        }
    }

    private void CheckType(InventoryDraft draft, OcflVersion? before, InventoryDraft newest, string place)
    {
        if (draft.Type < before)
        {
            findings.Add(
                place,
                Reason.Of(HistoryProblem.OlderThanBefore, $"{draft.Type?.Number()}", $"{before?.Number()}"),
                "E103"
            );
        }
        else if (draft.Type > newest.Type)
        {
            findings.Add(
                place,
                Reason.Of(HistoryProblem.NewerThanNewest, $"{draft.Type?.Number()}", $"{newest.Type?.Number()}"),
                "E103"
            );
        }
    }

    private void CheckOlder(InventoryDraft draft, HashSet<string> files, string place, VersionComparison comparison)
    {
        comparison.Compare(draft, place);
        new ContentCheck(findings).Check(draft, files, place);
        foreach (var entry in draft.Algorithm is null ? [] : draft.Manifest)
        {
            foreach (var path in entry.Paths)
            {
                fixity.Expect(path, draft.Algorithm!, entry.Digest, place, "E092");
            }
        }

        foreach (var (block, entry) in draft.Fixity.SelectMany(block => block.Entries.Select(entry => (block, entry))))
        {
            foreach (var path in entry.Paths)
            {
                fixity.Expect(path, block.Algorithm, entry.Digest, place, "E093");
            }
        }
    }

    private void CheckContentFolder(InventoryDraft draft, InventoryDraft newest, string place)
    {
        if (!string.Equals(draft.ContentDirectory, newest.ContentDirectory, StringComparison.Ordinal))
        {
            // E020 is the specification's code; programs and fixtures of the community use E019, whether it was added
            // later or changed.
            findings.Add(
                place,
                Reason.Of(HistoryProblem.OtherContentFolder, Called(draft), Called(newest)),
                "E019",
                "E020"
            );
        }
    }

    private static string Called(InventoryDraft draft) => draft.ContentDirectory ?? Inventory.UsualContentDirectory;
}
