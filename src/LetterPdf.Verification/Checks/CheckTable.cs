using System.Collections.Immutable;
using LetterPdf.Model;
using static LetterPdf.Model.StandardGroups;

namespace LetterPdf.Verification;

/// <summary>Every check that is run on a file, in one table.</summary>
internal static class CheckTable
{
    private static readonly ImmutableArray<PdfStandard> Tagged = [.. LevelA, .. Accessible];
    private static readonly ImmutableArray<PdfStandard> Either = [.. LevelB, .. Accessible];

    public static ImmutableArray<Check> All { get; } =
    [
        Read(CheckName.Readable, [], "ISO 32000-1, 7.5"),
        Read(CheckName.Header, [], "ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2"),
        Read(CheckName.EndOfFile, [], "ISO 32000-1, 7.5.5; ISO 19005-2, 6.1.3"),
        Read(CheckName.CrossReferences, [], "ISO 32000-1, 7.5.4 and 7.5.8"),
        Read(CheckName.OneReading, [], "ISO 32000-1, 7.5"),
        Read(CheckName.Updates, [], "ISO 32000-1, 7.5.6"),
        Read(CheckName.Signatures, [], "ISO 32000-1, 12.8.1; ISO 19005-2, 6.1.12 and 6.4.3"),
        Read(CheckName.LooseBytes, [], ""),
        Read(CheckName.Syntax, [], "ISO 32000-1, 7.3"),
        Read(CheckName.StreamLengths, [], "ISO 32000-1, 7.3.8; ISO 19005-2, 6.1.7.1"),
        new("stream-filters", [], "ISO 32000-1, 7.4; ISO 19005-2, 6.1.7.2", FileChecks.Filters),
        new(CheckName.ObjectReferences, [], "ISO 32000-1, 7.3.10", FileChecks.References),
        new("trailer-id", Either, "ISO 32000-1, 14.4; ISO 19005-2, 6.1.3", FileChecks.Identifier),
        Read(CheckName.Encryption, [], "ISO 19005-2, 6.1.3"),
        new("limits", LevelB, "ISO 19005-2, 6.1.13", FileChecks.Limits),
        new("forbidden-keys", Either, "ISO 19005-2, 6.4.1, 6.4.2, 6.5, 6.9 and 6.10", FileChecks.ForbiddenKeys),
        new("marked", Tagged, "ISO 19005-2, 6.7.2.2; ISO 14289-1, 7.1", CatalogChecks.Marked),
        new("language", Tagged, "ISO 19005-2, 6.7.4; ISO 14289-1, 7.2", CatalogChecks.Language),
        new("display-title", Accessible, "ISO 14289-1, 7.1", CatalogChecks.DisplayTitle),
        new("output-intent", LevelB, "ISO 19005-2, 6.2.3", CatalogChecks.OutputIntent),
        new("page-labels", [], "ISO 32000-1, 12.4.2", CatalogChecks.PageLabels),
        new("outlines", [], "ISO 32000-1, 12.3.3", CatalogChecks.Outlines),
        new("named-destinations", [], "ISO 32000-1, 12.3.2.3", CatalogChecks.Destinations),
        Read(CheckName.Metadata, [], "ISO 19005-2, 6.6.2.1; ISO 14289-1, 7.1"),
        new("claim", [], "ISO 19005-2, 6.6.4; ISO 14289-1, clause 5", MetadataChecks.Claim),
        new("extension-schema", LevelB, "ISO 19005-2, 6.6.2.3", MetadataChecks.Extension),
        new("metadata-title", Accessible, "ISO 14289-1, 7.1", MetadataChecks.Title),
        new("metadata-agree", LevelB, "ISO 19005-2, 6.6.3", MetadataChecks.Agree),
        Read(CheckName.PageTree, [], "ISO 32000-1, 7.7.3"),
        new("pages", [], "ISO 32000-1, 7.7.3.3; ISO 19005-2, 6.2.2; ISO 14289-1, 7.18.3", PageChecks.Pages),
        Read(CheckName.Operators, [], "ISO 32000-1, annex A; ISO 19005-2, 6.2.2"),
        Read(CheckName.Balance, [], "ISO 32000-1, 8.4.2, 9.4.1 and 14.6"),
        Read(CheckName.Nesting, LevelB, "ISO 19005-2, 6.1.13"),
        Read(CheckName.Marking, Tagged, "ISO 14289-1, 7.1; ISO 19005-2, 6.7.2.2"),
        new("page-forms", [], "ISO 32000-1, 7.7.3 and 14.11.2", WrittenForms.Pages),
        Read(CheckName.Forms, [], "ISO 32000-1, 8.4, 9.3 and 14.6"),
        Read(CheckName.Seen, [], ""),
        Read(CheckName.Spoken, [], "ISO 32000-1, 14.9.4; ISO 14289-1, 7.2"),
        Read(CheckName.ContentIds, [], "ISO 32000-1, 14.7.4.2"),
        Read(CheckName.Resources, [], "ISO 32000-1, 7.8.3"),
        Read(CheckName.Colors, LevelB, "ISO 19005-2, 6.2.4"),
        new("graphics-states", LevelB, "ISO 19005-2, 6.2.5", PageChecks.GraphicsStates),
        new("pictures", LevelB, "ISO 19005-2, 6.2.8 and 6.2.9", PageChecks.Pictures),
        Read(CheckName.DrawingForms, [], "ISO 32000-1, 8.10"),
        new(CheckName.Tree, Tagged, "ISO 32000-1, 14.7.2", StructureChecks.Tree),
        Read(CheckName.TreeContent, Tagged, "ISO 32000-1, 14.7.4; ISO 14289-1, 7.1"),
        new("parent-tree", Tagged, "ISO 32000-1, 14.7.4.4", StructureChecks.ParentTree),
        new(CheckName.Types, Tagged, "ISO 32000-1, 14.8.4; ISO 14289-1, 7.1", StructureChecks.Types),
        new("structure-nesting", Tagged, "ISO 32000-1, 14.8.4", StructureChecks.Nesting),
        new("reading-order", Tagged, "ISO 14289-1, 7.2", StructureChecks.Order),
        new("headings", Accessible, "ISO 14289-1, 7.4.2", StructureChecks.Headings),
        new("lists", Accessible, "ISO 14289-1, 7.6", StructureChecks.Lists),
        new("tables", Accessible, "ISO 14289-1, 7.5", StructureChecks.Tables),
        new("notes", Accessible, "ISO 14289-1, 7.9", StructureChecks.Notes),
        new("figures", Accessible, "ISO 14289-1, 7.3", StructureChecks.Figures),
        new("link-tags", Accessible, "ISO 14289-1, 7.18.5", StructureChecks.Links),
        new("tag-forms", [], "ISO 32000-1, 14.7.2 and 14.9", WrittenForms.Tags),
        new("tag-languages", Tagged, "ISO 19005-2, 6.7.4; ISO 14289-1, 7.2", StructureChecks.Languages),
        new("fonts", [], "ISO 32000-1, 9.7; ISO 19005-2, 6.2.11.2 and 6.2.11.3", FontChecks.Kind),
        new("fonts-embedded", Either, "ISO 19005-2, 6.2.11.4; ISO 14289-1, 7.21.4", FontChecks.Embedded),
        new("font-widths", Either, "ISO 19005-2, 6.2.11.5; ISO 14289-1, 7.21.5", FontChecks.Widths),
        new(
            CheckName.GlyphCodes,
            Either,
            "ISO 19005-2, 6.2.11.4.1 and 6.2.11.8; ISO 14289-1, 7.21.8",
            FontChecks.Glyphs
        ),
        new("unicode", [.. LevelU, .. Accessible], "ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7", FontChecks.Unicode),
        new("private-use", LevelA, "ISO 19005-2, 6.2.11.7.3", FontChecks.PrivateUse),
        new("form", [], "ISO 32000-1, 12.7.2; ISO 19005-2, 6.4.1 and 6.4.2", FormChecks.Form),
        new("signature-fields", [], "ISO 32000-1, 12.7.3 and 12.7.4.5; ISO 19005-2, 6.4.1", FormChecks.EachField),
        new("field-descriptions", Accessible, "ISO 14289-1, 7.18.1", FormChecks.Descriptions),
        new("field-tags", Tagged, "ISO 32000-1, 14.8.4.5; ISO 14289-1, 7.18.4", StructureChecks.Fields),
        new("annotations", Either, "ISO 19005-2, 6.3; ISO 14289-1, 7.18", AnnotationChecks.Kind),
        new("link-targets", [], "ISO 32000-1, 12.5.6.5; ISO 19005-2, 6.5.1", AnnotationChecks.Targets),
        new("annotation-parents", Tagged, "ISO 32000-1, 14.7.4.4", AnnotationChecks.Parents),
        new("link-forms", [], "ISO 32000-1, 12.5.6.5", WrittenForms.Links),
        new("attachments", [], "ISO 32000-1, 7.11; ISO 19005-2, 6.8; ISO 19005-3, 6.8", AttachmentChecks.Attachments),
    ];

    private static Check Read(string name, ImmutableArray<PdfStandard> standards, string clause) =>
        new(name, standards, clause, view => view.Log[name]);
}
