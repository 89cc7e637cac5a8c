using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>Parts of the letter that are lines of letter.yml: each one paragraph, broken where they are, that no page
/// parts; and its pictures.</summary>
internal sealed class PartFlow(Stylesheet styles, StructureBuilder structure)
{
    /// <param name="writer">Takes the lines.</param>
    /// <param name="lines">None where the letter has no such part.</param>
    /// <param name="placement">Where they stand.</param>
    /// <param name="design">The body's where it is left out.</param>
    public void Add(FlowWriter writer, ImmutableArray<LetterText> lines, Placement placement, TextDesign? design = null)
    {
        if (!lines.IsEmpty)
        {
            var own = design ?? styles.Body;
            var tag = ContentTag.Of(structure.Add(StructureRole.Paragraph, span: lines[0].Span));
            writer.Add(TextOf(lines, own.Upright, tag), own, placement with { KeepTogether = true });
        }
    }

    /// <summary>A picture as a figure that says what it shows, or as an ornament.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="picture">What is drawn.</param>
    /// <param name="height">Where letter.yml leaves it open.</param>
    /// <param name="alignment">Left, center or right.</param>
    public void AddPicture(FlowWriter writer, Picture picture, Length height, TextAlignment alignment)
    {
        var tag = picture.Alt is { } alt
            ? ContentTag.Of(
                structure.Add(
                    new StructureElement(StructureRole.Figure, StructureBuilder.Root) { Alt = alt, Span = picture.Span }
                )
            )
            : ContentTag.Of(ArtifactKind.Layout);
        writer.AddPicture(picture, height, tag, new Placement { Alignment = alignment });
    }

    private static StyledText TextOf(ImmutableArray<LetterText> lines, TextStyle style, ContentTag tag)
    {
        var builder = new StyledText.Builder();
        foreach (var line in lines)
        {
            if (builder.Length > 0)
            {
                builder.Add(StyledText.LineSeparator.ToString(), style, tag);
            }

            builder.Add(line.Value, style, tag, line.Span);
        }

        return builder.ToText();
    }
}
