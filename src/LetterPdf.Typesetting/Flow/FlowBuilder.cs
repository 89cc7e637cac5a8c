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
    /// <summary>The lines of the whole letter.</summary>
    /// <param name="letter">From Input.</param>
    /// <param name="styles">How they are set.</param>
    /// <param name="fonts">The faces.</param>
    /// <param name="known">What was set before, and takes what is set now.</param>
    /// <param name="diagnostics">Takes what is wrong with what is set now.</param>
    public static LetterFlow Build(
        Letter letter,
        Stylesheet styles,
        FontLibrary fonts,
        SetParagraphs known,
        DiagnosticBag diagnostics
    )
    {
        var structure = new StructureBuilder(letter.Language);
        var faces = new FontFindings();
        ParagraphLayout NewLayout(FontFindings own, DiagnosticBag findings) =>
            new(fonts, new LetterHyphenation(letter.Language.Tag, letter.Type.Hyphenation), own, findings);
        var texts = letter.Signatories is { } list ? SignatoryTexts.Of(list, letter.Language, styles, structure) : [];
        var signatories =
            letter.Signatories is not null && known.Signatories is null
                ? new SignatoryFlow(letter.Signatories, texts, letter.Page.TextWidth, styles, NewLayout)
                : null;

        using var paragraphs = NewLayout(faces, diagnostics);
        var writer = new FlowWriter(paragraphs, letter.Page.TextWidth, known, diagnostics);
        var ending = new EndingFlow(writer, styles, structure);
        new OpeningFlow(writer, paragraphs, styles, structure).Add(letter, diagnostics);
        new BodyFlow(writer, paragraphs, styles, letter.Type, structure).Add(letter.Body);
        ending.AddClosing(letter, paragraphs, diagnostics);
        SignatureFlow.Add(letter, writer, structure);
        AddHeading(letter.Signatories, writer, styles, structure);
        var before = writer.Take();
        known.Signatories = signatories?.End(faces, diagnostics) ?? known.Signatories;
        ending.AddNotes(letter, paragraphs);
        var after = writer.Take();
        var flow = new LetterFlow
        {
            Before = before,
            Signatories = known.Signatories,
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
        Letter letter,
        FlowWriter writer,
        ParagraphLayout paragraphs,
        Stylesheet styles,
        StructureBuilder structure
    )
    {
        var notes = ImmutableArray.CreateBuilder<NoteFlow>(letter.Footnotes.Length);
        foreach (var footnote in letter.Footnotes)
        {
            new BodyFlow(writer, paragraphs, styles, letter.Type, structure).AddNote(footnote);
            notes.Add(new NoteFlow(writer.Take()));
        }

        return notes.MoveToImmutable();
    }

    private static void AddHeading(
        SignatoryList? list,
        FlowWriter writer,
        Stylesheet styles,
        StructureBuilder structure
    )
    {
        if (list is null)
        {
            return;
        }

        var tag = ContentTag.Of(
            structure.AddHeading(StructureRole.Heading2, ElementName.Signatories, list.Heading.Span)
        );
        var design = styles.Headings[0];
        writer.Add(
            StyledText.Of(list.Heading.Value, design.Upright, tag, list.Heading.Span),
            design,
            new Placement { SpaceBefore = styles.PartSpace * 1.5, KeepTogether = true }
        );
    }
}
