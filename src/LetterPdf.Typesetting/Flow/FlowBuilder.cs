using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A letter becomes lines in reading order, with the tree of what they are.</summary>
internal static class FlowBuilder
{
    public static LetterFlow Build(Letter letter, Stylesheet styles, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        var structure = new StructureBuilder(letter.Language);
        var faces = new FontFindings();
        ParagraphLayout NewLayout(FontFindings own, DiagnosticBag findings) =>
            new(fonts, new LetterHyphenation(letter.Language.Tag, letter.Type.Hyphenation), own, findings);
        var signatories = letter.Signatories is { } list
            ? new SignatoryFlow(
                list, SignatoryTexts.Of(list, letter.Language, styles, structure), letter.Page.TextWidth, styles, NewLayout)
            : null;

        using var paragraphs = NewLayout(faces, diagnostics);
        var writer = new FlowWriter(paragraphs, letter.Page.TextWidth, diagnostics);
        var ending = new EndingFlow(writer, styles, structure);
        new OpeningFlow(writer, paragraphs, styles, structure).Add(letter, diagnostics);
        new BodyFlow(writer, paragraphs, styles, letter.Type, structure).Add(letter.Body);
        ending.AddClosing(letter, paragraphs, diagnostics);
        SignatureFlow.Add(letter, writer, structure);
        AddHeading(letter.Signatories, writer, styles, structure);
        var before = writer.Take();
        var columns = signatories?.End(faces, diagnostics);
        ending.AddNotes(letter, paragraphs);
        var after = writer.Take();
        var flow = new LetterFlow
        {
            Before = before,
            Signatories = columns,
            After = after,
            Notes = Notes(letter, writer, paragraphs, styles, structure),
            Structure = structure.ToTree(),
        };
        if (letter.IsDraft)
        {
            faces.Compare(styles.DraftMark.Face, styles.DraftMark.Wish, letter.Language.DraftMark, null);
        }

        faces.Report(letter.Type.Span, fonts, diagnostics);
        return flow;
    }

    private static ImmutableArray<NoteFlow> Notes(
        Letter letter, FlowWriter writer, ParagraphLayout paragraphs, Stylesheet styles, StructureBuilder structure)
    {
        var notes = ImmutableArray.CreateBuilder<NoteFlow>(letter.Footnotes.Length);
        foreach (var footnote in letter.Footnotes)
        {
            new BodyFlow(writer, paragraphs, styles, letter.Type, structure).AddNote(footnote);
            notes.Add(new NoteFlow(writer.Take()));
        }

        return notes.MoveToImmutable();
    }

    private static void AddHeading(SignatoryList? list, FlowWriter writer, Stylesheet styles, StructureBuilder structure)
    {
        if (list is null)
        {
            return;
        }

        var tag = ContentTag.Of(structure.AddHeading(StructureRole.Heading2, ElementName.Signatories, list.Heading.Span));
        var design = styles.Headings[0];
        writer.Add(StyledText.Of(list.Heading.Value, design.Upright, tag, list.Heading.Span), design, new Placement
        {
            SpaceBefore = styles.PartSpace * 1.5,
            KeepTogether = true,
        });
    }
}
