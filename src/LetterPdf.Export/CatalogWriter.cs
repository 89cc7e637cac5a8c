using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The catalog (ISO 32000-1, 7.7.2), with the entries that PDF/A and PDF/UA require.</summary>
internal static class CatalogWriter
{
    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        using (var catalog = part.Dictionary(references.Catalog))
        {
            catalog.Name("Type"u8, "Catalog"u8);
            catalog.Reference("Pages"u8, references.PageTree);
            catalog.String("Lang"u8, Encoding.ASCII.GetBytes(plan.Document.Language));
            using (var mark = catalog.Dictionary("MarkInfo"u8))
            {
                mark.Boolean("Marked"u8, true);
            }

            // ISO 14289-1, 7.1: the title bar shows the title, not the file's name.
            using (var preferences = catalog.Dictionary("ViewerPreferences"u8))
            {
                preferences.Boolean("DisplayDocTitle"u8, true);
            }

            WriteNavigation(catalog, plan, references);
            if (references.Form is { } form)
            {
                catalog.Reference("AcroForm"u8, form);
            }

            catalog.Reference("StructTreeRoot"u8, references.StructureRoot);
            catalog.Reference("Metadata"u8, references.Metadata);
            if (references.ColorProfile is { } profile)
            {
                WriteOutputIntent(catalog, profile);
            }
        }

        if (references.ColorProfile is { } reference)
        {
            using var stream = part.Stream(reference, SrgbProfile.Bytes, StreamKind.Binary);
            stream.Integer("N"u8, SrgbProfile.Components);
        }
    }

    // Bookmarks, named destinations, and pages numbered from 1, as in their footers; of each letter anew.
    private static void WriteNavigation(DictionaryWriter catalog, DocumentPlan plan, DocumentReferences references)
    {
        if (references.Outline is { } outline)
        {
            catalog.Reference("Outlines"u8, outline);
        }

        WriteLabels(catalog, plan.Document.Letters);
        if (!plan.Destinations.IsEmpty || !references.Attachments.IsEmpty)
        {
            using var names = catalog.Dictionary("Names"u8);
            Destinations.Write(names, plan, references);
            AttachmentWriter.WriteNames(names, plan, references);
        }

        AttachmentWriter.WriteAssociation(catalog, references);
    }

    // ISO 32000-1, 12.4.2.
    private static void WriteLabels(DictionaryWriter catalog, ImmutableArray<LetterInFile> letters)
    {
        using var labels = catalog.Dictionary("PageLabels"u8);
        using var ranges = labels.Array("Nums"u8);
        if (letters.IsEmpty)
        {
            ranges.Integer(0);
            using var decimals = ranges.Dictionary();
            decimals.Name("S"u8, "D"u8);
        }

        foreach (var letter in letters)
        {
            ranges.Integer(letter.FirstPage);
            using var range = ranges.Dictionary();
            range.Name("S"u8, "D"u8);
            range.Text("P"u8, letter.LabelPrefix);
        }
    }

    // ISO 19005-2, 6.2.3: the colour space that device colours, here the black of the text, are meant for.
    private static void WriteOutputIntent(DictionaryWriter catalog, PdfReference profile)
    {
        using var intents = catalog.Array("OutputIntents"u8);
        using var intent = intents.Dictionary();
        intent.Name("Type"u8, "OutputIntent"u8);
        intent.Name("S"u8, "GTS_PDFA1"u8);
        intent.Text("OutputConditionIdentifier"u8, SrgbProfile.Name);
        intent.Text("Info"u8, SrgbProfile.Name);
        intent.Reference("DestOutputProfile"u8, profile);
    }
}
