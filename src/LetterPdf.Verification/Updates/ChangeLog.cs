using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>The changes, each once.</summary>
internal sealed class ChangeLog(DocumentParts before, DocumentParts after)
{
    private const int MostReasons = 20;
    private const int MostKeys = 5;
    private const int MostNoted = 10_000;
    private const int LongestKey = 40;

    private readonly HashSet<(ObjectPart Part, Reason Reason)> _reasons = [];

    /// <summary>The changes, each once, starting with those that people notice first.</summary>
    public ImmutableArray<Reason> Reasons()
    {
        ImmutableArray<Reason> all =
        [
            .. _reasons
                .OrderBy(entry => entry.Part.Part)
                .ThenBy(entry => entry.Part.Page)
                .Select(entry => entry.Reason)
                .Distinct(),
        ];
        return all.Length <= MostReasons
            ? all
            : [.. all[..MostReasons], Reason.Of(UpdateFault.More, all.Length - MostReasons)];
    }

    public void Add(DocumentPart part, Reason reason) => Add(new ObjectPart(part), reason);

    /// <summary>A key as it may stand in a sentence.</summary>
    public static string Shown(string key) =>
        VisibleText.OnOneLine(key.Length <= LongestKey ? key : key[..LongestKey] + "…");

    /// <summary>Notes which pages came, went or moved.</summary>
    public void ComparePages()
    {
        var (old, now) = (
            before.Pages.Select(page => page.ObjectNumber).ToList(),
            after.Pages.Select(page => page.ObjectNumber).ToList()
        );
        var (oldSet, nowSet) = (old.ToHashSet(), now.ToHashSet());
        foreach (var page in after.Pages.Where(page => !oldSet.Contains(page.ObjectNumber)))
        {
            Add(new ObjectPart(DocumentPart.Page, page.Number), Reason.Of(UpdateFault.PageAdded, page.Number));
        }

        foreach (var page in before.Pages.Where(page => !nowSet.Contains(page.ObjectNumber)))
        {
            Add(new ObjectPart(DocumentPart.Page, page.Number), Reason.Of(UpdateFault.PageRemoved, page.Number));
        }

        if (!old.Where(nowSet.Contains).SequenceEqual(now.Where(oldSet.Contains)))
        {
            Add(DocumentPart.PageTree, UpdateFault.PagesMoved);
        }
    }

    /// <summary>Notes what became of one object; pages are compared before, as a whole.</summary>
    public void Add(int number, ObjectChange change)
    {
        switch (before[number], after[number])
        {
            case (null, { Part: DocumentPart.Page }) or ({ Part: DocumentPart.Page }, null):
                break;
            case (null, null):
                Add(DocumentPart.Other, UpdateFault.Unreached);
                break;
            case (null, { } now) when change.Before is not null:
                Add(now, Reason.Of(UpdateFault.FoundChanged, Noun(now)));
                break;
            case (null, { } now):
                Add(now, Reason.Of(UpdateFault.Added, Noun(now)));
                break;
            case ({ } old, null):
                Add(old, Reason.Of(UpdateFault.Taken, Noun(old)));
                break;
            case ({ } old, { } now):
                Add(old, now, change);
                break;
        }
    }

    /// <summary>Notes what became reachable or unreachable without being changed itself.</summary>
    public void CompareReach(IReadOnlyDictionary<int, ObjectChange> changes)
    {
        foreach (
            var (_, part) in after.All.Where(entry => before[entry.Key] is null && !changes.ContainsKey(entry.Key))
        )
        {
            Add(part, Reason.Of(UpdateFault.Found, Noun(part)));
        }

        foreach (
            var (_, part) in before.All.Where(entry => after[entry.Key] is null && !changes.ContainsKey(entry.Key))
        )
        {
            Add(part, Reason.Of(UpdateFault.Taken, Noun(part)));
        }
    }

    private void Add(ObjectPart part, Reason reason)
    {
        if (_reasons.Count < MostNoted)
        {
            _reasons.Add((part, reason));
        }
    }

    private void Add(ObjectPart old, ObjectPart now, ObjectChange change)
    {
        var keys = change is { Before.Value: PdfDictionary left, After.Value: PdfDictionary right }
            ? ValueEquality.DifferentKeys(left, right).ToList()
            : [];
        if (old.Part != now.Part)
        {
            Add(old, Reason.Of(UpdateFault.MadeInto, Noun(old), Noun(now)));
        }
        else if (old.Part is DocumentPart.Page && keys.Count > 0)
        {
            keys.ForEach(key => Add(old, PageKey(old.Page!.Value, key)));
        }
        else if (old.Part is DocumentPart.Catalog && keys.Count > 0)
        {
            keys.ForEach(key =>
                Add(
                    DocumentParts.OfKey(key),
                    Reason.Of(
                        before.Catalog[key] is null ? UpdateFault.Added
                            : after.Catalog[key] is null ? UpdateFault.Taken
                            : UpdateFault.Exchanged,
                        Noun(DocumentParts.OfKey(key))
                    )
                )
            );
        }
        else
        {
            Add(
                old,
                keys.Count == 0
                    ? Reason.Of(UpdateFault.Replaced, Noun(old))
                    : Reason.Of(
                        UpdateFault.Changed,
                        Noun(old),
                        string.Join(", ", keys.Take(MostKeys).Select(key => $"/{Shown(key)}"))
                    )
            );
        }
    }

    private static Reason PageKey(int page, string key) =>
        key switch
        {
            "Contents" => Reason.Of(UpdateFault.PageContent, page),
            "MediaBox" or "CropBox" or "BleedBox" or "TrimBox" or "ArtBox" or "Rotate" or "UserUnit" => Reason.Of(
                UpdateFault.PageSize,
                page,
                key
            ),
            "Annots" => Reason.Of(UpdateFault.PageAnnotations, page),
            "Resources" => Reason.Of(UpdateFault.PageResources, page),
            _ => Reason.Of(UpdateFault.PageKey, page, Shown(key)),
        };

    private static Reason Noun(ObjectPart part) =>
        part.Page is { } page ? Reason.Of(part.Part, page)
        : part.Part is DocumentPart.Other ? Reason.Of(part.Part, Shown(part.Name!))
        : part.Name is { } name ? Reason.Of(part.Part, name)
        : Reason.Of(part.Part);
}
