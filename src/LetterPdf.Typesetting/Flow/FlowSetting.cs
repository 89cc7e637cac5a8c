using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Hyphenation;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A letter on its way through the stage: what does not change however often it is laid out.</summary>
/// <param name="Letter">Its page and type.</param>
/// <param name="Outline">Its parts.</param>
/// <param name="Tags">Whose content they are.</param>
/// <param name="Fonts">The faces.</param>
internal sealed record LetterJob(Letter Letter, LetterOutline Outline, TagTree Tags, FontLibrary Fonts)
{
    public static LetterJob Of(Letter letter, FontLibrary fonts)
    {
        var outline = LetterOutline.Of(letter);
        return new LetterJob(letter, outline, TagTree.Of(outline), fonts);
    }

    /// <summary>Sets paragraphs, with a shaper of its own.</summary>
    public ParagraphLayout NewLayout(FlowFindings findings) =>
        new(
            Fonts,
            new LetterHyphenation(Letter.Language.Tag, Letter.Type.Hyphenation),
            findings.Fonts,
            findings.Others
        );
}

/// <summary>What was found while a part of a letter was set.</summary>
internal sealed class FlowFindings
{
    public FontFindings Fonts { get; } = new();

    public DiagnosticBag Others { get; } = new();

    /// <summary>Adds what the fonts lack to the other findings.</summary>
    public void ReportFonts(LetterJob job, Stylesheet styles)
    {
        if (job.Outline.Running.DraftMark is { } mark)
        {
            Fonts.Compare(styles.DraftMark.Face, styles.DraftMark.Wish, mark, null);
        }

        Fonts.Report(job.Letter.Type.Span, job.Fonts, Others);
    }

    public void AddRange(FlowFindings other)
    {
        Fonts.AddRange(other.Fonts);
        Others.AddRange(other.Others);
    }
}

/// <summary>What sets the parts of a letter: one a layout.</summary>
/// <param name="Paragraphs">Sets their lines.</param>
/// <param name="Styles">How they are set.</param>
/// <param name="Tags">Whose content they are.</param>
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
    /// <param name="part">Whose content they are.</param>
    /// <param name="inlines">Its words.</param>
    /// <param name="design">Their styles.</param>
    public StyledText TextOf(OutlineNode part, ReadOnlySpan<OutlineInline> inlines, TextDesign design) =>
        PartText.Of(part, inlines, design, Tags);
}
