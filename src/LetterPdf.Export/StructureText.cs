using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// The structure tree as text, as a screen reader meets it: one element a line, two spaces a level, with its text in
/// quotation marks. Where there are elements inside an element's text, its parts follow on lines of their own.
/// </summary>
public static class StructureText
{
    /// <summary>Writes the tree in content order; each line ends with a line feed.</summary>
    public static string Write(TypesetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sequences = MarkedSequences.Divide(document);
        var tree = StructureTree.Build(document, sequences, [], SignatureWidgets.Find(document, sequences));
        var text = new StringBuilder();
        if (tree.HasContent(0))
        {
            WriteElement(text, document, tree, 0, 0);
        }

        return text.ToString();
    }

    private static void WriteElement(
        StringBuilder text,
        TypesetDocument document,
        StructureTree tree,
        int index,
        int level
    )
    {
        var element = document.Structure[index];
        text.Append(' ', 2 * level).Append(Encoding.ASCII.GetString(StructureNames.Of(element.Role)));
        WriteAttributes(text, document, element);
        var kids = tree.KidsOf(index);
        if (element is FigureElement figure)
        {
            text.Append(" alt=");
            WriteQuoted(text, figure.Alt);
            return;
        }

        if (!kids.OfType<ElementKid>().Any())
        {
            WriteQuoted(text.Append(' '), tree.TextOf(index));
            return;
        }

        text.Append('\n');
        WriteKids(text, document, tree, kids, level + 1);
    }

    private static void WriteKids(
        StringBuilder text,
        TypesetDocument document,
        StructureTree tree,
        IReadOnlyList<StructureKid> kids,
        int level
    )
    {
        for (var i = 0; i < kids.Count; i++)
        {
            if (kids[i] is ElementKid child)
            {
                WriteElement(text, document, tree, child.Element, level);
                continue;
            }

            // Text that continues across a page break is one text.
            var own = string.Empty;
            for (; i < kids.Count && kids[i] is ContentKid content; i++)
            {
                own += content.Sequence.Text;
            }

            i--;
            text.Append(' ', 2 * level);
            WriteQuoted(text, own.Replace("\u00AD", string.Empty, StringComparison.Ordinal));
        }
    }

    private static void WriteAttributes(StringBuilder text, TypesetDocument document, StructureElement element)
    {
        text.Append(
            element switch
            {
                { Parent: < 0 } => $" [{document.Language}]",
                SpanElement span => $" [{span.Language}]",
                ListElement list => $" numbering={Encoding.ASCII.GetString(StructureNames.Of(list.Numbering))}",
                NamedElement { Identifier: { } name } => $" id={name}",
                OuterLinkElement link => $" <{link.Target}>",
                InnerLinkElement link => $" <#{link.Link.Destination}>",
                _ => string.Empty,
            }
        );
    }

    private static void WriteQuoted(StringBuilder text, string value) => text.Append('"').Append(value).Append("\"\n");
}
