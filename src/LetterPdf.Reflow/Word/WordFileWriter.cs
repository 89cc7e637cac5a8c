using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Reflow;

/// <summary>The letter as a Word document (.docx; ECMA-376, transitional).</summary>
/// <code>
/// Write                   the parts of the package, in a fixed order
///   WordText              the letter's parts as paragraphs in styles of their own
///     WordBody            the body: nesting becomes styles and numbers of lists
///       WordInlines       words as runs
///     WordPictures        logos and signatures
///   WordFootnotes         the footnotes, written like the body
///   WordHeaders           what is above the text
///   WordStyleSheet        the styles, with those that the body needed
/// </code>
internal static class WordFileWriter
{
    private const string Text = "wordprocessingml";

    /// <summary>The file's bytes: the same for the same letter.</summary>
    public static byte[] Write(ReflowedLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var parts = new WordParts(letter);
        var hasNotes = !letter.Outline.Notes.IsEmpty;
        var files = new List<(string Name, string Kind, byte[] Bytes)>();
        var relations = parts.Relations;
        foreach (var name in (string[])["styles", "numbering", "settings", "fontTable"])
        {
            relations.Of(name, name + ".xml");
        }

        var headers = HeaderReferences(letter.Outline.Running, relations, files);
        var document = new WordText(parts).ToBytes(headers);
        files.Insert(0, ("word/document.xml", $"{Text}.document.main", document));
        if (hasNotes)
        {
            relations.Of("footnotes", "footnotes.xml");
            var notes = new WordFootnotes(parts);
            files.Add(("word/footnotes.xml", $"{Text}.footnotes", notes.ToBytes()));
            if (!notes.Relations.IsEmpty)
            {
                files.Add(("word/_rels/footnotes.xml.rels", "", notes.Relations.ToBytes()));
            }
        }

        files.Add(("word/styles.xml", $"{Text}.styles", parts.Styles.ToBytes()));
        files.Add(("word/numbering.xml", $"{Text}.numbering", parts.Lists.ToBytes()));
        files.Add(("word/settings.xml", $"{Text}.settings", WordAbout.Settings(parts.Design, hasNotes)));
        files.Add(("word/fontTable.xml", $"{Text}.fontTable", WordAbout.Fonts(parts.Design)));
        files.Add(("word/_rels/document.xml.rels", "", relations.ToBytes()));
        files.Add(
            (
                DocumentSeal.Part,
                "application/vnd.openxmlformats-package.core-properties+xml",
                WordAbout.Core(
                    letter,
                    DocumentSeal.Of(files.ToDictionary(file => file.Name, Content, StringComparer.Ordinal))
                )
            )
        );
        files.Add(("docProps/app.xml", "extended-properties", WordAbout.App()));
        return Packed(files, parts.Media);
    }

    private static ReadOnlyMemory<byte> Content((string Name, string Kind, byte[] Bytes) file) => file.Bytes;

    private static XmlText HeaderReferences(
        RunningWords running,
        WordRelations relations,
        List<(string Name, string Kind, byte[] Bytes)> files
    )
    {
        var references = new XmlText();
        Add("default", "header1.xml", isFirst: false);
        if (running.DraftMark is not null)
        {
            Add("first", "header2.xml", isFirst: true);
        }

        return references;

        void Add(string pages, string name, bool isFirst)
        {
            var id = relations.Of("header", name);
            references.Empty("w:headerReference", ("w:type", pages), ("r:id", id));
            files.Add(("word/" + name, $"{Text}.header", WordHeaders.Of(running, isFirst)));
        }
    }

    private static byte[] Packed(List<(string Name, string Kind, byte[] Bytes)> files, WordMedia media)
    {
        var kinds = files.Where(file => file.Kind.Length > 0).Select(file => (file.Name, file.Kind));
        return PackageWriter.Write([
            ("[Content_Types].xml", WordAbout.ContentTypes(kinds)),
            ("_rels/.rels", WordAbout.PackageRelations()),
            .. files.Select(file => (file.Name, (ReadOnlyMemory<byte>)file.Bytes)),
            .. media.Files.Select(file => ("word/" + file.Name, file.Bytes)),
        ]);
    }
}
