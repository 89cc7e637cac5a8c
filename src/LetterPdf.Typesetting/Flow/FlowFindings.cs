using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

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

        Fonts.Report(job.Letter.Type.Place, job.Fonts, Others);
    }

    public void AddRange(FlowFindings other)
    {
        Fonts.AddRange(other.Fonts);
        Others.AddRange(other.Others);
    }
}
