using System.Collections.Immutable;
using LetterPdf.Model;
using static LetterPdf.Model.StandardGroups;

namespace LetterPdf.Verification;

/// <summary>Everything that a file is asked, in one table.</summary>
internal static class CheckTable
{
    private static readonly ImmutableArray<PdfStandard> Tagged = [.. LevelA, .. Accessible];
    private static readonly ImmutableArray<PdfStandard> Either = [.. LevelB, .. Accessible];

    public static ImmutableArray<Check> All { get; } =
    [
        Read(CheckName.Readable, [], "ISO 32000-1, 7.5", "the file can be opened"),
        Read(CheckName.Header, [], "ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2", "the file begins as a PDF does"),
        Read(
            CheckName.EndOfFile,
            [],
            "ISO 32000-1, 7.5.5; ISO 19005-2, 6.1.3",
            "the file ends as a PDF does, and nothing follows"
        ),
        Read(
            CheckName.CrossReferences,
            [],
            "ISO 32000-1, 7.5.4 and 7.5.8",
            "each object is where the list of objects says"
        ),
        Read(
            CheckName.OneReading,
            [],
            "ISO 32000-1, 7.5; no standard: our own",
            "programs that repair what they read find the same document"
        ),
        Read(
            CheckName.Updates,
            [],
            "ISO 32000-1, 7.5.6; no standard forbids it",
            "nothing was added after the file was finished but signatures, and what proves them"
        ),
        Read(
            CheckName.Signatures,
            [],
            "ISO 32000-1, 12.8.1; ISO 19005-2, 6.1.12 and 6.4.3",
            "each signature covers the whole file as it was when it was signed"
        ),
        Read(CheckName.LooseBytes, [], "no standard: our own", "every byte belongs to an object"),
        Read(CheckName.Syntax, [], "ISO 32000-1, 7.3", "each object can be read"),
        Read(
            CheckName.StreamLengths,
            [],
            "ISO 32000-1, 7.3.8; ISO 19005-2, 6.1.7.1",
            "data are as long as they are said to be"
        ),
        new(
            "stream-filters",
            [],
            "ISO 32000-1, 7.4; ISO 19005-2, 6.1.7.2",
            "data are packed in ways that anybody can unpack",
            FileChecks.Filters
        ),
        new(
            CheckName.ObjectReferences,
            [],
            "ISO 32000-1, 7.3.10",
            "what is referred to is there, and what is there is referred to",
            FileChecks.References
        ),
        new(
            "trailer-id",
            Either,
            "ISO 32000-1, 14.4; ISO 19005-2, 6.1.3",
            "the file has an identifier",
            FileChecks.Identifier
        ),
        Read(CheckName.Encryption, [], "ISO 19005-2, 6.1.3", "nobody needs a password"),
        new(
            "limits",
            LevelB,
            "ISO 19005-2, 6.1.13",
            "texts, names and numbers are not larger than readers can hold",
            FileChecks.Limits
        ),
        new(
            "forbidden-keys",
            Either,
            "ISO 19005-2, 6.4.1, 6.4.2, 6.5, 6.9 and 6.10",
            "no scripts, films or layers",
            FileChecks.ForbiddenKeys
        ),
        new(
            "marked",
            Tagged,
            "ISO 19005-2, 6.7.2.2; ISO 14289-1, 7.1",
            "the file says that it is tagged",
            CatalogChecks.Marked
        ),
        new(
            "language",
            Tagged,
            "ISO 19005-2, 6.7.4; ISO 14289-1, 7.2",
            "the file says its language",
            CatalogChecks.Language
        ),
        new(
            "display-title",
            Accessible,
            "ISO 14289-1, 7.1",
            "the window shows the title, not the file's name",
            CatalogChecks.DisplayTitle
        ),
        new(
            "output-intent",
            LevelB,
            "ISO 19005-2, 6.2.3",
            "the file says what its colours mean",
            CatalogChecks.OutputIntent
        ),
        new("page-labels", [], "ISO 32000-1, 12.4.2", "the pages' labels are sound", CatalogChecks.PageLabels),
        new(
            "outlines",
            [],
            "ISO 32000-1, 12.3.3",
            "the bookmarks are sound and lead to places that are there",
            CatalogChecks.Outlines
        ),
        new(
            "named-destinations",
            [],
            "ISO 32000-1, 12.3.2.3",
            "places with names are on pages that are there",
            CatalogChecks.Destinations
        ),
        Read(
            CheckName.Metadata,
            [],
            "ISO 19005-2, 6.6.2.1; ISO 14289-1, 7.1",
            "what the document is stands in readable XML"
        ),
        new(
            "claim",
            [],
            "ISO 19005-2, 6.6.4; ISO 14289-1, clause 5",
            "the file claims what there is to claim",
            MetadataChecks.Claim
        ),
        new(
            "extension-schema",
            LevelB,
            "ISO 19005-2, 6.6.2.3",
            "what PDF/A does not know is described",
            MetadataChecks.Extension
        ),
        new("metadata-title", Accessible, "ISO 14289-1, 7.1", "the document has a title", MetadataChecks.Title),
        new(
            "metadata-agree",
            LevelB,
            "ISO 19005-2, 6.6.3",
            "what is said twice about the document is the same",
            MetadataChecks.Agree
        ),
        Read(CheckName.PageTree, [], "ISO 32000-1, 7.7.3", "the pages are in order"),
        new(
            "pages",
            [],
            "ISO 32000-1, 7.7.3.3; ISO 19005-2, 6.2.2; ISO 14289-1, 7.18.3",
            "each page says its size and what it uses",
            PageChecks.Pages
        ),
        Read(
            CheckName.Operators,
            [],
            "ISO 32000-1, annex A; ISO 19005-2, 6.2.2",
            "the content holds only what there is"
        ),
        Read(CheckName.Balance, [], "ISO 32000-1, 8.4.2, 9.4.1 and 14.6", "what is opened in the content is closed"),
        Read(CheckName.Nesting, LevelB, "ISO 19005-2, 6.1.13", "graphics states are not saved too deep"),
        Read(
            CheckName.Marking,
            Tagged,
            "ISO 14289-1, 7.1; ISO 19005-2, 6.7.2.2",
            "everything shown is either in a tag or an ornament"
        ),
        new(
            "page-forms",
            [],
            "ISO 32000-1, 7.7.3 and 14.11.2; no standard: our own",
            "each page is shown as it is, and whole",
            WrittenForms.Pages
        ),
        Read(
            CheckName.Forms,
            [],
            "ISO 32000-1, 8.4, 9.3 and 14.6; no standard: our own",
            "pages are drawn in the few ways in which letterpdf draws them"
        ),
        Read(CheckName.Seen, [], "no standard: our own", "text stands on the page, and nothing lies over it"),
        Read(
            CheckName.Spoken,
            [],
            "ISO 32000-1, 14.9.4; ISO 14289-1, 7.2",
            "what is read aloud in the stead of letters is what they say"
        ),
        Read(CheckName.ContentIds, [], "ISO 32000-1, 14.7.4.2", "numbers of content are used once on a page"),
        Read(CheckName.Resources, [], "ISO 32000-1, 7.8.3", "what the content uses is there"),
        Read(CheckName.Colors, LevelB, "ISO 19005-2, 6.2.4", "colours are those of the screen"),
        new(
            "graphics-states",
            LevelB,
            "ISO 19005-2, 6.2.5",
            "nothing depends on the printer",
            PageChecks.GraphicsStates
        ),
        new(
            "pictures",
            LevelB,
            "ISO 19005-2, 6.2.8 and 6.2.9",
            "pictures are whole and have no other picture behind them",
            PageChecks.Pictures
        ),
        Read(
            CheckName.DrawingForms,
            [],
            "ISO 32000-1, 8.10; no standard: our own",
            "drawings are shown as they are, and whole"
        ),
        new(CheckName.Tree, Tagged, "ISO 32000-1, 14.7.2", "the tag tree is one tree", StructureChecks.Tree),
        Read(
            CheckName.TreeContent,
            Tagged,
            "ISO 32000-1, 14.7.4; ISO 14289-1, 7.1",
            "each piece of content is in one tag, of its own kind"
        ),
        new(
            "parent-tree",
            Tagged,
            "ISO 32000-1, 14.7.4.4",
            "the way back from content to its tag is right",
            StructureChecks.ParentTree
        ),
        new(
            CheckName.Types,
            Tagged,
            "ISO 32000-1, 14.8.4; ISO 14289-1, 7.1",
            "tags are of the standard's kinds",
            StructureChecks.Types
        ),
        new(
            "structure-nesting",
            Tagged,
            "ISO 32000-1, 14.8.4",
            "tags stand in tags that may hold them",
            StructureChecks.Nesting
        ),
        new(
            "reading-order",
            Tagged,
            "ISO 14289-1, 7.2",
            "tags are read in the order in which the page is drawn",
            StructureChecks.Order
        ),
        new(
            "headings",
            Accessible,
            "ISO 14289-1, 7.4.2",
            "headings begin at level 1 and skip none",
            StructureChecks.Headings
        ),
        new("lists", Accessible, "ISO 14289-1, 7.6", "lists say how they are numbered", StructureChecks.Lists),
        new(
            "tables",
            Accessible,
            "ISO 14289-1, 7.5",
            "tables are regular, and heads say whose they are",
            StructureChecks.Tables
        ),
        new("notes", Accessible, "ISO 14289-1, 7.9", "each note has a name of its own", StructureChecks.Notes),
        new(
            "figures",
            Accessible,
            "ISO 14289-1, 7.3",
            "each picture says what it shows and where it stands",
            StructureChecks.Figures
        ),
        new(
            "link-tags",
            Accessible,
            "ISO 14289-1, 7.18.5",
            "each link is in a tag with its words",
            StructureChecks.Links
        ),
        new(
            "tag-forms",
            [],
            "ISO 32000-1, 14.7.2 and 14.9; no standard: our own",
            "tags say nothing in the stead of what the page shows",
            WrittenForms.Tags
        ),
        new(
            "tag-languages",
            Tagged,
            "ISO 19005-2, 6.7.4; ISO 14289-1, 7.2",
            "languages of tags are language tags",
            StructureChecks.Languages
        ),
        new(
            "fonts",
            [],
            "ISO 32000-1, 9.7; ISO 19005-2, 6.2.11.2 and 6.2.11.3",
            "fonts are of the kind that this program makes",
            FontChecks.Kind
        ),
        new(
            "fonts-embedded",
            Either,
            "ISO 19005-2, 6.2.11.4; ISO 14289-1, 7.21.4",
            "fonts are in the file",
            FontChecks.Embedded
        ),
        new(
            "font-widths",
            Either,
            "ISO 19005-2, 6.2.11.5; ISO 14289-1, 7.21.5",
            "letters are as wide as the file says",
            FontChecks.Widths
        ),
        new(
            CheckName.GlyphCodes,
            Either,
            "ISO 19005-2, 6.2.11.4.1 and 6.2.11.8; ISO 14289-1, 7.21.8",
            "every letter shown is in its font",
            FontChecks.Glyphs
        ),
        new(
            "unicode",
            [.. LevelU, .. Accessible],
            "ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7",
            "every letter says which character it is",
            FontChecks.Unicode
        ),
        new("private-use", LevelA, "ISO 19005-2, 6.2.11.7.3", "no character is a private one", FontChecks.PrivateUse),
        new(
            "form",
            [],
            "ISO 32000-1, 12.7.2; ISO 19005-2, 6.4.1 and 6.4.2",
            "a form holds nothing but places for signatures",
            FormChecks.Form
        ),
        new(
            "signature-fields",
            [],
            "ISO 32000-1, 12.7.3 and 12.7.4.5; ISO 19005-2, 6.4.1",
            "each place for a signature has a name, and does nothing by itself",
            FormChecks.EachField
        ),
        new(
            "field-descriptions",
            Accessible,
            "ISO 14289-1, 7.18.1",
            "each place for a signature says in words what it is for",
            FormChecks.Descriptions
        ),
        new(
            "field-tags",
            Tagged,
            "ISO 32000-1, 14.8.4.5; ISO 14289-1, 7.18.4",
            "each place for a signature is in a tag of its own",
            StructureChecks.Fields
        ),
        new(
            "annotations",
            Either,
            "ISO 19005-2, 6.3; ISO 14289-1, 7.18",
            "nothing but links and places for signatures is on the pages",
            AnnotationChecks.Kind
        ),
        new(
            "link-targets",
            [],
            "ISO 32000-1, 12.5.6.5; ISO 19005-2, 6.5.1",
            "links lead somewhere",
            AnnotationChecks.Targets
        ),
        new(
            "annotation-parents",
            Tagged,
            "ISO 32000-1, 14.7.4.4",
            "the way back from links and places for signatures to their tags is right",
            AnnotationChecks.Parents
        ),
        new(
            "link-forms",
            [],
            "ISO 32000-1, 12.5.6.5; no standard: our own",
            "links draw nothing and do nothing but lead somewhere",
            WrittenForms.Links
        ),
        new(
            "attachments",
            [],
            "ISO 32000-1, 7.11; ISO 19005-2, 6.8; ISO 19005-3, 6.8",
            "files inside the file are whole and listed",
            AttachmentChecks.Attachments
        ),
    ];

    private static Check Read(string name, ImmutableArray<PdfStandard> standards, string clause, string asks) =>
        new(name, standards, clause, asks, view => view.Log[name]);
}
