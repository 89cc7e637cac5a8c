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
/// <param name="Common">What it has in common with others of its template.</param>
/// <param name="Cache">What was set before.</param>
internal sealed record LetterJob(
    Letter Letter,
    LetterOutline Outline,
    TagTree Tags,
    CommonParts Common,
    LayoutCache Cache
)
{
    public static LetterJob Of(Letter letter, LayoutCache cache)
    {
        var common = cache.CommonPartsOf(letter);
        var outline = common.Outline.Under(letter);
        return new LetterJob(letter, outline, common.Tags.With(outline.Opening), common, cache);
    }

    /// <summary>The faces.</summary>
    public FontLibrary Fonts => Cache.Fonts;

    /// <summary>The words that were shaped before.</summary>
    public ShapingCache Words => Cache.Words;

    /// <summary>How letters of this type are set.</summary>
    /// <param name="leading">The part of the leading.</param>
    /// <param name="list">The part of the list's size.</param>
    public Stylesheet StylesFor(double leading = 1, double list = 1) => Cache.StylesFor(Letter.Type, leading, list);

    /// <summary>Sets paragraphs, with a shaper of its own.</summary>
    public ParagraphLayout NewLayout(FlowFindings findings) =>
        new(
            Words,
            new LetterHyphenation(Letter.Language.Tag, Letter.Type.Hyphenation),
            findings.Fonts,
            findings.Others,
            Cache.ParagraphsFor(Letter)
        );
}
