using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A letter becomes lines in reading order, with the tree of what they are.</summary>
internal static class FlowBuilder
{
    public static LetterFlow Build(Letter letter, Stylesheet styles, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        using var paragraphs = new ParagraphLayout(fonts, letter.Language.Tag, diagnostics);
        var structure = new StructureBuilder();
        var writer = new FlowWriter(paragraphs, letter.Page.TextWidth, diagnostics);
        var ending = new EndingFlow(writer, styles, structure);

        new OpeningFlow(writer, styles, structure).Add(letter);
        new BodyFlow(writer, styles, letter.Type, structure).Add(letter.Body);
        ending.AddClosing(letter);
        var signatories = AddSignatories(letter, writer, styles, structure, paragraphs, diagnostics);
        var before = writer.Take();
        ending.AddNotes(letter);
        return new LetterFlow
        {
            Before = before,
            Signatories = signatories,
            After = writer.Take(),
            Structure = structure.ToTree(),
        };
    }

    private static ColumnFlow? AddSignatories(
        Letter letter,
        FlowWriter writer,
        Stylesheet styles,
        StructureBuilder structure,
        ParagraphLayout paragraphs,
        DiagnosticBag diagnostics)
    {
        if (letter.Signatories is not { } list)
        {
            return null;
        }

        var tag = ContentTag.Of(structure.Add(StructureRole.Heading2, span: list.Heading.Span));
        var design = styles.Headings[0];
        writer.Add(StyledText.Of(list.Heading.Value, design.Upright, tag, list.Heading.Span), design, new Placement
        {
            SpaceBefore = styles.PartSpace * 1.5,
            KeepTogether = true,
        });
        return new SignatoryFlow(paragraphs, styles, structure, diagnostics).Build(list, letter.Page.TextWidth);
    }
}
