using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The part of footnotes (17.11).</summary>
internal sealed class WordFootnotes(WordParts parts)
{
    private const string Style = "footnote text";

    public WordRelations Relations { get; } = new();

    public byte[] ToBytes()
    {
        var inlines = parts.InlinesIn(Relations);
        var xml = WordXml.Root("w:footnotes");
        WriteRule(xml, "separator", "-1");
        WriteRule(xml, "continuationSeparator", "0");
        foreach (var note in parts.Letter.Outline.Notes)
        {
            var blocks = new List<WordBlock>();
            new WordBody(parts, inlines, blocks) { PlainStyle = Style }.Add(note.Parts);
            xml.Open("w:footnote", ("w:id", WordMeasure.Number(note.Number)));
            foreach (var block in Numbered(note, blocks))
            {
                block.Write(xml);
            }

            xml.Close();
        }

        return xml.Close().ToBytes();
    }

    // The number stands before the first words; before a list or a table on a line of its own.
    private static IEnumerable<WordBlock> Numbered(NotePart note, List<WordBlock> blocks)
    {
        var number = new WordParagraph(Style);
        number.Content.Open("w:r").Open("w:rPr").Value("w:rStyle", "FootnoteReference").Close();
        number.Content.Empty("w:footnoteRef").Close();
        number.Content.Open("w:r").Element("w:t", " ", ("xml:space", "preserve")).Close();
        if (note.Parts[0] is not TextPart || blocks[0] is not WordParagraph first)
        {
            return [number, .. blocks];
        }

        number.Content.Add(first.Content);
        return [number, .. blocks.Skip(1)];
    }

    private static void WriteRule(XmlText xml, string kind, string id)
    {
        xml.Open("w:footnote", ("w:type", kind), ("w:id", id)).Open("w:p").Open("w:pPr");
        xml.Empty("w:spacing", ("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")).Close();
        xml.Open("w:r").Empty($"w:{kind}").Close().Close().Close();
    }
}
