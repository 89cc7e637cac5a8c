using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The outline: the letter's headings, each below the one that it belongs to; where there are several letters,
/// each below its letter's bookmark.</summary>
internal static class Bookmarks
{
    public static ImmutableArray<Bookmark> Of(TypesetDocument document, StructureTree structure)
    {
        var bookmarks = new List<Bookmark>();
        var open = new Stack<int>();
        var letters = document.Letters.ToDictionary(letter => letter.Element, letter => letter.Name);
        foreach (var element in structure.InReadingOrder())
        {
            var level = StructureNames.HeadingLevel(document.Structure[element].Role);
            var isLetter = letters.TryGetValue(element, out var recipient);
            if ((level == 0 && !isLetter) || document.Structure[element] is not NamedElement { Identifier: { } name })
            {
                continue;
            }

            while (open.TryPeek(out var last) && bookmarks[last].Level >= level)
            {
                open.Pop();
            }

            var parent = open.TryPeek(out var above) ? above : -1;
            open.Push(bookmarks.Count);
            var title = recipient ?? TitleOf(document, structure, element);
            bookmarks.Add(new Bookmark(title, name, element, level, parent));
        }

        var children = bookmarks
            .Select((bookmark, index) => (bookmark.Parent, Index: index))
            .ToLookup(entry => entry.Parent, entry => entry.Index);
        return [.. bookmarks.Select((bookmark, index) => bookmark with { Children = [.. children[index]] })];
    }

    // The numbers of footnotes are not the heading's words.
    private static string TitleOf(TypesetDocument document, StructureTree structure, int element)
    {
        var text = new StringBuilder();
        structure.AppendText(text, element, child => document.Structure[child].Role != StructureRole.Reference);
        return string.Join(
            ' ',
            text.Replace("\u00AD", string.Empty).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
