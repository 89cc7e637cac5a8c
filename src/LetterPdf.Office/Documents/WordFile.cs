using System.Collections.Immutable;
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
        var blocks = body.Read(root.Word("body") ?? root) ?? throw Broken(main);
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
            StyleNames = styles.Names,
            MarkedNotes = MarkedNotes(root),
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
            .Select(note => new WordNote(
                isEndnote,
                note.WordValue("id") ?? string.Empty,
                reader.Read(note) ?? throw Broken(kind)
            ));
    }

    private static ImmutableDictionary<string, string> MarkedNotes(XElement root)
    {
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        var marked = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in root.Descendants().Where(element => element.IsWord()))
        {
            switch (element.Name.LocalName)
            {
                case "bookmarkStart":
                    open[element.WordValue("id") ?? string.Empty] = element.WordValue("name") ?? string.Empty;
                    break;
                case "bookmarkEnd":
                    open.Remove(element.WordValue("id") ?? string.Empty);
                    break;
                case "footnoteReference":
                    foreach (var name in open.Values)
                    {
                        marked.TryAdd(name, element.WordValue("id") ?? string.Empty);
                    }

                    break;
            }
        }

        return marked.ToImmutable();
    }

    private static UnreadableOfficeFile Broken(string part) => new(Reason.Of(OfficeFinding.PartBroken, part));

    private static WordComment CommentOf(XElement comment) =>
        new(
            comment.WordValue("id") ?? string.Empty,
            WordChanges.Of(comment, WordChangeKind.Comment),
            FlatText.Of(comment)
        );
}
