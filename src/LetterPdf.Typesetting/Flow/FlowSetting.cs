using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What sets the parts of a letter: one a layout.</summary>
/// <param name="Paragraphs">Sets their lines.</param>
/// <param name="Styles">How they are set.</param>
/// <param name="Tags">The structure elements of the parts.</param>
/// <param name="Diagnostics">Takes what is too wide or too high.</param>
internal sealed record FlowSetting(
    ParagraphLayout Paragraphs,
    Stylesheet Styles,
    TagTree Tags,
    DiagnosticBag Diagnostics
)
{
    /// <summary>Takes lines that are part of a larger one.</summary>
    public FlowWriter NewWriter(Length measure) => new(Paragraphs, measure, new SetParagraphs(), Diagnostics);

    /// <summary>A part's words in a design.</summary>
    /// <param name="part">The node that the words belong to.</param>
    /// <param name="inlines">Its words.</param>
    /// <param name="design">The styles to set them in.</param>
    public StyledText TextOf(OutlineNode part, ReadOnlySpan<OutlineInline> inlines, TextDesign design) =>
        PartText.Of(part, inlines, design, Tags);
}
