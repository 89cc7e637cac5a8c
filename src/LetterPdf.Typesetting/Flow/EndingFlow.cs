using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What stands below the body: the closing with its signers; and, at the very end, enclosures and copies.</summary>
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

        // Two columns of signers take the whole measure, and the closing stands above the first.
        var indent = letter.SignerColumns > 1 ? Length.Zero : Stylesheet.MiddleFor(letter.Page);
        writer.KeepTextLines(Stylesheet.LinesAboveClosing);
        _parts.Add(
            writer,
            letter.Closing is { } closing ? [closing] : [],
            new Placement { SpaceBefore = styles.PartSpace, IndentLeft = indent, KeepWithPrevious = true });
        new SignerFlow(writer, paragraphs, styles, _parts, diagnostics).Add(letter, indent);
    }

    public void AddNotes(Letter letter)
    {
        AddNote(letter.Language.EnclosuresLabel, letter.Enclosures);
        AddNote(letter.Language.CopiesLabel, letter.Copies);
    }

    private void AddNote(string label, ImmutableArray<LetterText> lines)
    {
        if (!lines.IsEmpty)
        {
            var first = lines[0] with { Value = $"{label} {lines[0].Value}" };
            _parts.Add(writer, [first, .. lines.Skip(1)], new Placement { SpaceBefore = styles.PartSpace });
        }
    }
}
