using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>What was changed, in the words of somebody who sends letters.</summary>
internal sealed class ChangeWords(DocumentParts before, DocumentParts after)
{
    private const int MostSentences = 20;
    private const int MostKeys = 5;
    private const int MostNoted = 10_000;
    private const int LongestKey = 40;

    private readonly HashSet<(ObjectPart Part, string Sentence)> _sentences = [];

    /// <summary>The sentences, each once, those on what people see first.</summary>
    public ImmutableArray<string> Sentences()
    {
        ImmutableArray<string> all =
        [
            .. _sentences
                .OrderBy(entry => entry.Part.Part)
                .ThenBy(entry => entry.Part.Page)
                .Select(entry => entry.Sentence)
                .Distinct(StringComparer.Ordinal),
        ];
        return all.Length <= MostSentences
            ? all
            :
            [
                .. all[..MostSentences],
                string.Create(CultureInfo.InvariantCulture, $"{all.Length - MostSentences} more things were changed"),
            ];
    }

    public void Say(DocumentPart part, string sentence) => Say(new ObjectPart(part), sentence);

    /// <summary>A key as it may stand in a sentence.</summary>
    public static string Shown(string key) =>
        VisibleText.OnOneLine(key.Length <= LongestKey ? key : key[..LongestKey] + "…");

    /// <summary>Says which pages came, went or moved.</summary>
    public void ComparePages()
    {
        var (old, now) = (
            before.Pages.Select(page => page.ObjectNumber).ToList(),
            after.Pages.Select(page => page.ObjectNumber).ToList()
        );
        var (oldSet, nowSet) = (old.ToHashSet(), now.ToHashSet());
        foreach (var page in after.Pages.Where(page => !oldSet.Contains(page.ObjectNumber)))
        {
            Say(new ObjectPart(DocumentPart.Page, page.Number), $"page {page.Number} was added");
        }

        foreach (var page in before.Pages.Where(page => !nowSet.Contains(page.ObjectNumber)))
        {
            Say(new ObjectPart(DocumentPart.Page, page.Number), $"what was page {page.Number} was removed");
        }

        if (!old.Where(nowSet.Contains).SequenceEqual(now.Where(oldSet.Contains)))
        {
            Say(DocumentPart.PageTree, "the pages were put in another order");
        }
    }

    /// <summary>Says what became of one object; whole pages are compared before.</summary>
    public void Say(int number, ObjectChange change)
    {
        switch (before[number], after[number])
        {
            case (null, { Part: DocumentPart.Page }) or ({ Part: DocumentPart.Page }, null):
                break;
            case (null, null):
                Say(DocumentPart.Other, "something was put into the file that belongs to nothing in it");
                break;
            case (null, { } now) when change.Before is not null:
                Say(now, $"{Noun(now)} was brought to light that lay hidden in the file, and changed");
                break;
            case (null, { } now):
                Say(now, $"{Noun(now)} was added");
                break;
            case ({ } old, null):
                Say(old, $"{Noun(old)} was taken away");
                break;
            case ({ } old, { } now):
                Say(old, now, change);
                break;
        }
    }

    /// <summary>Says what came to light or went out of sight without being changed itself.</summary>
    public void CompareReach(IReadOnlyDictionary<int, ObjectChange> changes)
    {
        foreach (
            var (_, part) in after.All.Where(entry => before[entry.Key] is null && !changes.ContainsKey(entry.Key))
        )
        {
            Say(part, $"{Noun(part)} was brought to light that lay hidden in the file");
        }

        foreach (
            var (_, part) in before.All.Where(entry => after[entry.Key] is null && !changes.ContainsKey(entry.Key))
        )
        {
            Say(part, $"{Noun(part)} was taken away");
        }
    }

    private void Say(ObjectPart part, string sentence)
    {
        if (_sentences.Count < MostNoted)
        {
            _sentences.Add((part, sentence));
        }
    }

    private void Say(ObjectPart old, ObjectPart now, ObjectChange change)
    {
        var keys = change is { Before.Value: PdfDictionary left, After.Value: PdfDictionary right }
            ? ValueEquality.DifferentKeys(left, right).ToList()
            : [];
        if (old.Part != now.Part)
        {
            Say(old, $"{Noun(old)} was made into something else: {Noun(now).TrimEnd(',')}");
        }
        else if (old.Part is DocumentPart.Page && keys.Count > 0)
        {
            keys.ForEach(key => Say(old, PageKey(old.Page, key)));
        }
        else if (old.Part is DocumentPart.Catalog && keys.Count > 0)
        {
            keys.ForEach(key =>
                Say(
                    DocumentParts.OfKey(key),
                    $"{Noun(DocumentParts.OfKey(key))} was "
                        + $"{(before.Catalog[key] is null ? "added" : after.Catalog[key] is null ? "taken away" : "exchanged")}"
                )
            );
        }
        else
        {
            Say(
                old,
                keys.Count == 0
                    ? $"{Noun(old)} was replaced"
                    : $"{Noun(old)} was changed "
                        + $"({string.Join(", ", keys.Take(MostKeys).Select(key => $"/{Shown(key)}"))})"
            );
        }
    }

    private static string PageKey(int? page, string key) =>
        key switch
        {
            "Contents" => $"page {page} shows other content",
            "MediaBox" or "CropBox" or "BleedBox" or "TrimBox" or "ArtBox" or "Rotate" or "UserUnit" =>
                $"page {page} has another size, or shows another part of itself (/{key})",
            "Annots" => $"page {page} has other links, notes or fields on it",
            "Resources" => $"page {page} is drawn with other fonts or pictures",
            _ => $"page {page} was changed (/{Shown(key)})",
        };

    private static string Noun(ObjectPart part) =>
        part.Part switch
        {
            DocumentPart.PageTree => "the list of pages",
            DocumentPart.Page => $"page {part.Page}",
            DocumentPart.PageContent => $"the content of page {part.Page}",
            DocumentPart.Annotation => $"a link or note on page {part.Page}",
            DocumentPart.Appearance => $"what the field \"{part.Name}\" shows on the page",
            DocumentPart.Font => "a font",
            DocumentPart.Picture => $"a picture on page {part.Page}",
            DocumentPart.Resource => $"the list of fonts and pictures of page {part.Page}",
            DocumentPart.Tag => "a tag, from which a screen reader reads,",
            DocumentPart.Attachment => "a file inside the file",
            DocumentPart.Information => "what the document says of itself (title, author and others)",
            DocumentPart.Metadata => "the description of the document (metadata)",
            DocumentPart.Signature => $"the signature in the field \"{part.Name}\"",
            DocumentPart.Field => $"the field \"{part.Name}\"",
            DocumentPart.Form => "the form",
            DocumentPart.Bookmark => "a bookmark",
            DocumentPart.Destination => "a place that links lead to",
            DocumentPart.PageLabel => "the numbering of the pages",
            DocumentPart.Color => "the meaning of the colours",
            DocumentPart.ProofData => "the proof of earlier signatures",
            DocumentPart.Catalog => "the head of the document",
            _ => $"a setting of the whole document (/{Shown(part.Name ?? string.Empty)})",
        };
}
