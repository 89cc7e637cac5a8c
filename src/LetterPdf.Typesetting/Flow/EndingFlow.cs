using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What stands below the body: the closing with its signers; and, at the very end, enclosures and copies.</summary>
internal sealed class EndingFlow(FlowWriter writer, Stylesheet styles, StructureBuilder structure)
{
    /// <summary>Closing and signers are one block: no page ends in it, and none begins with it.</summary>
    public void AddClosing(Letter letter)
    {
        if (letter.Closing is null && letter.Signers.IsEmpty)
        {
            return;
        }

        writer.KeepTextLines(Stylesheet.LinesAboveClosing);
        AddBlock(letter.Closing is { } closing ? [closing] : [], styles.PartSpace, keepWithPrevious: true);
        foreach (var signer in letter.Signers)
        {
            AddSigner(signer);
        }
    }

    // A signature stands where else the room for one is.
    private void AddSigner(Signer signer)
    {
        if (signer.Signature is { } signature)
        {
            var figure = structure.Add(new StructureElement(StructureRole.Figure, StructureBuilder.Root) { Alt = signature.Alt, Span = signature.Span });
            writer.AddPicture(
                signature,
                Stylesheet.SignatureHeight,
                TextAlignment.Left,
                ContentTag.Of(figure),
                new Placement { SpaceBefore = styles.ParagraphSpace, KeepWithPrevious = true });
        }

        var above = signer.Signature is null ? styles.Body.Leading * Stylesheet.LinesForSignature : Length.Zero;
        AddBlock([.. signer.Lines], above, keepWithPrevious: true);
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
            AddBlock([first, .. lines.Skip(1)], styles.PartSpace, keepWithPrevious: false);
        }
    }

    private void AddBlock(ImmutableArray<LetterText> lines, Length spaceBefore, bool keepWithPrevious)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        var tag = ContentTag.Of(structure.Add(StructureRole.Paragraph, span: lines[0].Span));
        writer.Add(Lines.Of(lines, styles.Body.Upright, tag), styles.Body, new Placement
        {
            SpaceBefore = spaceBefore,
            KeepTogether = true,
            KeepWithPrevious = keepWithPrevious,
        });
    }
}
