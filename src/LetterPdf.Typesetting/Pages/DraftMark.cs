using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>
/// The words at the head and foot of each page that say that it is a draft. An artifact: to programs that read the
/// letter aloud its title says the same.
/// </summary>
internal sealed class DraftMark
{
    // Smaller type is easily overlooked.
    private static readonly Length LeastSize = Length.FromPoints(6);

    private static readonly ContentTag Artifact = ContentTag.Of(ArtifactKind.DraftMark);

    private readonly ImmutableArray<FrameItem> _onFirst;
    private readonly ImmutableArray<FrameItem> _onOthers;

    private DraftMark(ImmutableArray<FrameItem> onFirst, ImmutableArray<FrameItem> onOthers) =>
        (_onFirst, _onOthers) = (onFirst, onOthers);

    /// <summary>Two lines, in the middle of what is free above and of the margin below; empty where the letter is no
    /// draft.</summary>
    /// <param name="page">From 1.</param>
    public ImmutableArray<FrameItem> On(int page) => page == 1 ? _onFirst : _onOthers;

    /// <summary>The marks of a letter's pages.</summary>
    /// <param name="job">Its page, and what a draft says.</param>
    /// <param name="fields">What stands at the head of page 1, where the format has places on the sheet for it; else
    /// nothing.</param>
    /// <param name="styles">The mark's, and those of the head.</param>
    /// <param name="hasHead">Whether there are pages with a head.</param>
    /// <param name="composer">Sets the words.</param>
    /// <param name="diagnostics">Takes LP0505.</param>
    /// <returns>Null, with LP0505, where a margin is too small for the words.</returns>
    public static DraftMark? For(
        LetterJob job,
        ImmutableArray<FlowCell> fields,
        Stylesheet styles,
        bool hasHead,
        LineComposer composer,
        DiagnosticBag diagnostics
    )
    {
        if (job.Outline.Running.DraftMark is not { } words)
        {
            return new DraftMark([], []);
        }

        // A form's letterhead extends into the margin: there the words go above it.
        var page = job.Letter.Page;
        var onFirst = fields.Select(cell => cell.Y + page.Top).Append(page.Top).Min();
        var onOthers = hasHead ? ContinuationHead.TopOn(page, styles) : page.Top;
        if (Style(words, page, Length.Min(onFirst, onOthers), styles, composer) is not { } style)
        {
            diagnostics.Add(
                DiagnosticCatalog.DraftMarkNeedsMargins.At(
                    page.Place,
                    TypesettingFinding.DraftMarkWithoutRoom,
                    TypesettingAdvice.MarginsForDraftMark
                )
            );
            return null;
        }

        var line = Set(words, page, style, composer);
        var foot = page.Height - (page.Bottom / 2);
        return new DraftMark(Lines(onFirst / 2, foot), Lines(onOthers / 2, foot));

        ImmutableArray<FrameItem> Lines(Length head, Length end) =>
            [.. Line(line, style, head), .. Line(line, style, end)];
    }

    /// <summary>The size of the stylesheet, or less if the smaller margin or the page's width requires it.</summary>
    private static TextStyle? Style(string words, PageSetup page, Length head, Stylesheet styles, LineComposer composer)
    {
        var design = styles.DraftMark;
        var (ascent, descent) = Extent(design);
        var margin = Length.Min(head, page.Bottom);
        var width = Set(words, page, design, composer).Width;
        var scale = Math.Min(1, Math.Min(margin / (ascent + descent), page.Width / width));

        // Downwards, to tenths of a point: rounded up it would reach out of the margin.
        var size = Length.FromPoints(Math.Floor(design.Size.Points * scale * 10) / 10);
        return size >= LeastSize ? design with { Size = size } : null;
    }

    private static IEnumerable<FrameItem> Line(ComposedLine line, TextStyle style, Length middle)
    {
        var (ascent, descent) = Extent(style);
        var baseline = middle + ((ascent - descent) / 2);
        return line.Pieces.Select(piece => new PlacedRun(Artifact, piece.X, baseline, piece.Run));
    }

    private static (Length Ascent, Length Descent) Extent(TextStyle style) =>
        (
            Length.FromPoints(style.Points(style.Face.Metrics.Ascender)),
            Length.FromPoints(-style.Points(style.Face.Metrics.Descender))
        );

    private static ComposedLine Set(string words, PageSetup page, TextStyle style, LineComposer composer) =>
        composer.ComposeWhole(
            StyledText.Of(words, style, Artifact),
            new LineSetting(page.Width.Points, 0, TextAlignment.Center)
        );
}
