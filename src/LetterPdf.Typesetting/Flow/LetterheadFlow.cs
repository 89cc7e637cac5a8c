using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>Who writes, at the head of page 1. It is content: a screen reader must meet it.</summary>
internal sealed class LetterheadFlow(PartFlow parts, Stylesheet styles)
{
    private const string InlineSeparator = " \u00B7 ";

    /// <summary>Several lines of letter.yml as one.</summary>
    public static string Joined(IEnumerable<LetterText> lines) =>
        string.Join(InlineSeparator, lines.Select(line => line.Value));

    public void AddLogo(FlowWriter writer, Picture logo, TextAlignment alignment) =>
        parts.AddPicture(writer, logo, Stylesheet.LogoHeight, alignment);

    /// <summary>Name, tagline and address below each other.</summary>
    public void AddNames(FlowWriter writer, Letterhead letterhead)
    {
        var spaceBefore = writer.Count > 0 ? styles.ParagraphSpace : Length.Zero;
        Add(writer, letterhead.Name, styles.LetterheadName, letterhead.Alignment, spaceBefore);
        Add(writer, letterhead.Tagline, styles.LetterheadLine, letterhead.Alignment);
        AddJoined(writer, letterhead.Address, letterhead.Alignment);
    }

    public void AddJoined(FlowWriter writer, ImmutableArray<LetterText> lines, TextAlignment alignment) =>
        Add(
            writer,
            lines.IsEmpty ? null : new LetterText(Joined(lines), lines[0].Span),
            styles.LetterheadLine,
            alignment
        );

    private void Add(
        FlowWriter writer,
        LetterText? line,
        TextDesign design,
        TextAlignment alignment,
        Length spaceBefore = default
    ) =>
        parts.Add(
            writer,
            line is null ? [] : [line],
            new Placement
            {
                SpaceBefore = spaceBefore,
                Alignment = alignment,
                KeepWithPrevious = writer.Count > 0,
            },
            design
        );
}
