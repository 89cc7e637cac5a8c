using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests.Outline;

/// <summary>The text as it is read aloud, footnotes last, with one space for white space or a new block.</summary>
internal static class SpokenWords
{
    public static string Of(LetterOutline outline) => Folded(string.Join(' ', outline.Parts.SelectMany(Texts)));

    /// <summary>The text of the tags: content in the order of the pages, without artifacts.</summary>
    public static string Of(TypesetDocument document)
    {
        var (text, notes) = (new StringBuilder(), new StringBuilder());
        var (lastOfText, lastOfNotes) = (-1, -1);
        foreach (var (element, words) in document.Pages.SelectMany(page => Contents(document, page)))
        {
            var isInNote = IsInNote(document, element);
            ref var last = ref isInNote ? ref lastOfNotes : ref lastOfText;
            var block = BlockOf(document, element);
            (isInNote ? notes : text).Append(block == last ? string.Empty : " ").Append(words);
            last = block;
        }

        return Folded(text.Append(' ').Append(notes).Replace("\u00AD", string.Empty).ToString());
    }

    private static IEnumerable<string> Texts(OutlinePart part) =>
        part switch
        {
            TextPart own => [LetterOutline.TextOf(own.Inlines)],
            HeadingPart own => [LetterOutline.TextOf(own.Inlines)],
            EntryPart own => [LetterOutline.TextOf(own.Inlines)],
            PicturePart own => [own.Picture.Alt ?? string.Empty],
            ListPart own => own.Items.SelectMany(Texts),
            ListItem own => [own.Label.Text, .. own.Parts.SelectMany(Texts)],
            QuotePart own => own.Parts.SelectMany(Texts),
            TablePart own => own.Rows.SelectMany(row => row.Cells).SelectMany(Texts),
            SignerPart own => [own.Signature?.Picture.Alt ?? string.Empty, .. Texts(own.Lines)],
            SignaturePlacePart own => [own.Field.Description],
            SignatoryListPart own => [.. Texts(own.Heading), .. own.Groups.SelectMany(Texts)],
            SignatoryGroupPart { Heading: { } heading } own => [.. Texts(heading), .. own.Entries.SelectMany(Texts)],
            SignatoryGroupPart own => own.Entries.SelectMany(Texts),
            NotePart own => [LetterOutline.TextOf(own.Label), .. own.Parts.SelectMany(Texts)],
            BreakPart => [],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IEnumerable<(int Element, string Words)> Contents(TypesetDocument document, Page page)
    {
        var items = page.Frame.Items;
        for (var i = 0; i <= items.Length; i++)
        {
            foreach (var placed in page.Fields.Where(field => field.ItemsBefore == i))
            {
                yield return (placed.Element, placed.Field.Description);
            }

            if (i < items.Length && items[i].Tag is { IsArtifact: false, Element: var element })
            {
                var alt = (document.Structure[element] as FigureElement)?.Alt;
                yield return (element, items[i] is PlacedRun placed ? placed.Run.Text : alt ?? string.Empty);
            }
        }
    }

    // Links, words of other languages and references stand in the lines of a block.
    private static int BlockOf(TypesetDocument document, int element)
    {
        while (document.Structure[element].Role is StructureRole.Link or StructureRole.Span or StructureRole.Reference)
        {
            element = document.Structure[element].Parent;
        }

        return element;
    }

    private static bool IsInNote(TypesetDocument document, int element)
    {
        while (element >= 0 && document.Structure[element].Role != StructureRole.Note)
        {
            element = document.Structure[element].Parent;
        }

        return element >= 0;
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
