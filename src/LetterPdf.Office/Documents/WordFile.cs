using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Reads a text document from its package.</summary>
internal static class WordFile
{
    /// <summary>Whether a package is a text document (.docx, .dotx, .docm).</summary>
    public static bool IsOne(OfficePackage package) => MainPart(package) is { } main && IsText(main);

    /// <summary>All that a document says.</summary>
    public static WordDocument Read(OfficePackage package)
    {
        var main = MainPart(package) ?? "word/document.xml";
        var root = package.Load(main);
        var parts = new WordParts(package, main);
        var styles = new WordStyles(parts.Load("styles"));
        var body = new BlockReader(styles, package.RelationsOf(main));
        var blocks = body.Read(root.Word("body") ?? root);
        return new WordDocument(blocks)
        {
            Notes = [.. Notes(parts, styles, "footnotes"), .. Notes(parts, styles, "endnotes")],
            Comments = [.. parts.Load("comments").Words("comment").Select(CommentOf)],
            Running =
            [
                .. parts
                    .LoadAll("header", "footer")
                    .Select(FlatText.Of)
                    .Where(text => text.Length > 0)
                    .Distinct(StringComparer.Ordinal),
            ],
            Numbering = new WordNumbering(parts.Load("numbering")),
            Language = styles.Language,
            SectionChanges = WordChanges.OfLook(root.Word("body").Word("sectPr")),
        };
    }

    private static string? MainPart(OfficePackage package) =>
        package.RelationsOf(string.Empty).FirstOrDefault(relation => relation.Kind is "officeDocument")?.Target
        ?? (package.Has("word/document.xml") ? "word/document.xml" : null);

    private static bool IsText(string main) =>
        !main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
        && !main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)
        && !main.StartsWith("visio/", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<WordNote> Notes(WordParts parts, WordStyles styles, string kind)
    {
        var root = parts.Load(kind, out var relations);
        var reader = new BlockReader(styles, relations);
        var isEndnote = kind is "endnotes";
        return root.Words(isEndnote ? "endnote" : "footnote")
            .Where(note => note.WordValue("type") is null or "normal")
            .Select(note => new WordNote(isEndnote, note.WordValue("id") ?? string.Empty, reader.Read(note)));
    }

    private static WordComment CommentOf(XElement comment) =>
        new(
            comment.WordValue("id") ?? string.Empty,
            WordChanges.Of(comment, WordChangeKind.Comment),
            FlatText.Of(comment)
        );
}

/// <summary>The parts that belong to a document's main part.</summary>
internal sealed class WordParts(OfficePackage package, string main)
{
    private readonly ImmutableArray<PackageRelation> _relations = package.RelationsOf(main);

    /// <summary>The part of a kind; null where there is none.</summary>
    public XElement? Load(string kind) => Load(kind, out _);

    /// <summary>The part of a kind, and its own relations; null where there is none.</summary>
    public XElement? Load(string kind, out ImmutableArray<PackageRelation> relations)
    {
        var part = _relations.FirstOrDefault(relation => Is(relation, kind))?.Target;
        relations = part is null ? [] : package.RelationsOf(part);
        return part is null ? null : package.Load(part);
    }

    /// <summary>The parts of several kinds, in the order of their relations.</summary>
    public IEnumerable<XElement> LoadAll(params string[] kinds) =>
        _relations
            .Where(relation => Array.Exists(kinds, kind => Is(relation, kind)))
            .Select(relation => relation.Target)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(package.Load);

    private bool Is(PackageRelation relation, string kind) =>
        string.Equals(relation.Kind, kind, StringComparison.Ordinal)
        && !relation.IsOutside
        && package.Has(relation.Target);
}

/// <summary>Who changed something, and when.</summary>
internal static class WordChanges
{
    public static WordChange Of(XElement element, WordChangeKind kind)
    {
        var author = element.WordValue("author")?.Trim();
        var isTime = DateTimeOffset.TryParse(
            element.WordValue("date"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        );

        // Word writes the local time and says that it is universal.
        return new WordChange(kind, string.IsNullOrEmpty(author) ? null : author, isTime ? time.DateTime : null);
    }

    /// <summary>The kind of change that an element around text is; null for none.</summary>
    public static WordChangeKind? KindOf(XElement element) =>
        !element.IsWord()
            ? null
            : element.Name.LocalName switch
            {
                "ins" or "cellIns" => WordChangeKind.Insertion,
                "del" or "cellDel" => WordChangeKind.Deletion,
                "moveFrom" => WordChangeKind.MoveFrom,
                "moveTo" => WordChangeKind.MoveTo,
                _ => null,
            };

    /// <summary>The changes that properties say were made.</summary>
    /// <param name="properties">w:rPr and others; null where there are none.</param>
    public static ImmutableArray<WordChange> In(XElement? properties) =>
        properties is null
            ? []
            :
            [
                .. from element in properties.Elements()
                let kind = KindOf(element)
                where kind is not null
                select Of(element, kind.Value),
            ];

    /// <summary>The changes of look that properties, or what stands in them, tell of.</summary>
    public static ImmutableArray<WordChange> OfLook(XElement? properties) =>
        properties is null
            ? []
            :
            [
                .. properties
                    .Descendants()
                    .Where(element =>
                        element.IsWord()
                        && (
                            element.Name.LocalName.EndsWith("PrChange", StringComparison.Ordinal)
                            || element.Name.LocalName is "numberingChange" or "tblGridChange" or "cellMerge"
                        )
                    )
                    .Select(element => Of(element, WordChangeKind.Look)),
            ];
}
