using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What stands below the body: the closing with its signers; and, at the very end, enclosures and
/// copies.</summary>
internal sealed class EndingFlow(FlowWriter writer, Stylesheet styles, StructureBuilder structure)
{
    private readonly PartFlow _parts = new(styles, structure);

    /// <summary>Closing and signers are one block: no page ends in it, and none begins with it.</summary>
    public void AddClosing(Letter letter, ParagraphLayout paragraphs, DiagnosticBag diagnostics)
    {
        if (letter.Closing is null && letter.Signers.IsEmpty)
        {
            return;
        }

        var indent = Stylesheet.MiddleFor(letter.Page);
        writer.KeepTextLines(Stylesheet.LinesAboveClosing);
        _parts.Add(
            writer,
            letter.Closing is { } closing ? [closing] : [],
            new Placement
            {
                SpaceBefore = styles.PartSpace,
                IndentLeft = indent,
                KeepWithPrevious = true,
            }
        );
        new SignerFlow(writer, paragraphs, styles, _parts, diagnostics).Add(letter, indent);
    }

    public void AddNotes(Letter letter, ParagraphLayout paragraphs)
    {
        AddNote(letter.Language.EnclosuresLabel, letter.Enclosures, paragraphs);
        AddNote(letter.Language.CopiesLabel, letter.Copies, paragraphs);
    }

    // All entries begin below each other, behind the label, and what does not fit on the line of one stands in from
    // there by an em.
    private void AddNote(string label, ImmutableArray<LetterText> lines, ParagraphLayout paragraphs)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        var words = label + " ";
        var width = Length.FromPoints(paragraphs.WidthsOf(StyledText.Of(words, styles.Body.Upright, default)).Whole);
        var entries = width < writer.Measure / 3 ? width : styles.Indent;
        var first = lines[0] with { Value = words + lines[0].Value };
        _parts.Add(
            writer,
            [first, .. lines.Skip(1)],
            new Placement
            {
                SpaceBefore = styles.PartSpace,
                EntryIndent = entries,
                HangingIndent = entries + styles.Body.Upright.Size,
            }
        );
    }
}
