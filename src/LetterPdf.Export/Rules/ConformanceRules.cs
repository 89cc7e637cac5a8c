using System.Collections.Immutable;
using LetterPdf.Model;
using static LetterPdf.Model.StandardGroups;

namespace LetterPdf.Export;

/// <summary>
/// Everything that the claimed standards require and that a letter could break, in one table. Anything that our files
/// always meet because of how they are written (fonts embedded, no encryption, no scripts) needs no rule.
/// </summary>
internal static class ConformanceRules
{
    public static ImmutableArray<ConformanceRule> All { get; } =
    [
        new([], "ISO 32000-1, 7.7.3.2", "a document has a page, and content on it", DocumentRules.HasContent),
        new(
            [],
            "ISO 32000-1, annex C.2; ISO 19005-2, 6.1.13",
            "pages measure 3 to 14,400 units",
            DocumentRules.PageSize
        ),
        new([], "no standard: our own", "a draft claims no standard of archives", DraftRules.Claims),
        new([], "no standard: our own", "each page of a draft says that it is one", DraftRules.Marks),
        new([], "no standard: our own", "a draft has no place for a signature", DraftRules.Fields),
        new([], "ISO 32000-1, 14.8.4", "elements stand in elements that may hold them", StructureRules.Nesting),
        new([], "ISO 32000-1, 12.6.4.7", "a link has an absolute URI", LinkRules.Target),
        new([], "ISO 32000-1, 12.3.2.3", "a link inside the document leads to a place in it", LinkRules.Destination),
        new(
            [],
            "ISO 32000-1, 14.7.2",
            "names of elements are ASCII, and each is one element's",
            StructureRules.Identifiers
        ),
        new(
            [],
            "ISO 32000-1, 12.7.3.2",
            "names of form fields have no full stop, and each is one field's",
            FieldRules.Names
        ),
        new(
            [],
            "ISO 32000-1, 14.8.4.5; ISO 14289-1, 7.18.4",
            "a form field is in a Form element of its own",
            FieldRules.Tags
        ),
        new([], "ISO 32000-1, 9.9; OpenType 1.9", "fonts are sound where they are used", FontRules.Sound)
        {
            Scope = RuleScope.Outlines,
        },
        new([], "no standard: our own", "what is to be seen is drawn", FontRules.Blank) { Scope = RuleScope.Outlines },
        new(
            [],
            "OpenType 1.9, OS/2 fsType; ISO 19005-2, 6.2.11.4.1",
            "fonts may be embedded by their licence",
            FontRules.Embedding
        )
        {
            Scope = RuleScope.Words,
        },
        new([], "ISO 32000-1, 7.9.6", "files inside the file have names of their own", DocumentRules.AttachmentNames)
        {
            Scope = RuleScope.Words,
        },
        new(
            LevelB,
            "ISO 19005-2, 6.8; ISO 19005-3, 6.8",
            "files of any kind stand inside a file of PDF/A-3 only",
            DocumentRules.Attachments
        )
        {
            Scope = RuleScope.Words,
        },
        new(LevelB, "ISO 19005-2, 6.1.13", "strings have at most 32,767 bytes", TextRules.Length)
        {
            Scope = RuleScope.Words,
        },
        new(
            [.. LevelB, .. Accessible],
            "ISO 19005-2, 6.2.11.8; ISO 14289-1, 7.21.8",
            "the glyph .notdef is never shown",
            FontRules.NoMissingGlyph
        )
        {
            Scope = RuleScope.Words,
        },
        new(
            [.. LevelU, .. Accessible],
            "ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7",
            "each glyph stands for a character other than U+0000, U+FEFF and U+FFFE",
            TextRules.Characters
        )
        {
            Scope = RuleScope.Words,
        },
        new(LevelA, "ISO 19005-2, 6.2.11.7.3", "no character is of a private use area", TextRules.PrivateUse)
        {
            Scope = RuleScope.Words,
        },
        new(
            [.. LevelB, .. Accessible],
            "ISO 19005-2, 6.6.2.1; ISO 14289-1, 7.1",
            "metadata hold characters that XML can hold",
            DocumentRules.Metadata
        )
        {
            Scope = RuleScope.Words,
        },
        new(
            [.. LevelA, .. Accessible],
            "ISO 19005-2, 6.7.4; ISO 14289-1, 7.2",
            "languages are language tags",
            DocumentRules.Languages
        ),
        new(Accessible, "ISO 14289-1, 7.1", "the document has a title", DocumentRules.Title)
        {
            Scope = RuleScope.Words,
        },
        new(Accessible, "ISO 14289-1, 7.4.2", "headings begin at level 1 and skip none", StructureRules.Headings),
        new(Accessible, "ISO 14289-1, 7.3", "each figure says what it shows", StructureRules.Figures),
        new(Accessible, "ISO 14289-1, 7.9", "each note has a name of its own", StructureRules.Notes),
        new(Accessible, "ISO 14289-1, 7.18.1", "a form field says in words what it is for", FieldRules.Descriptions),
        new(Accessible, "ISO 14289-1, 7.18.5", "a link says in words what it is", LinkRules.Text),
    ];

    /// <summary>Checks the rules that apply to the document's claims; each breach is a diagnostic.</summary>
    /// <param name="plan">The plan of the document.</param>
    /// <param name="asked">Which of them.</param>
    /// <param name="diagnostics">Takes the breaches.</param>
    public static bool AreMet(DocumentPlan plan, RuleScope asked, DiagnosticBag diagnostics)
    {
        var breaches = All.Where(rule => rule.Is(asked) && rule.Binds(plan.Document.Conformance))
            .SelectMany(rule => rule.Breaches(plan))
            .Distinct()
            .ToList();
        breaches.ForEach(diagnostics.Add);
        return breaches.Count == 0;
    }
}
