using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Flow;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>
/// The head of every page but the first, spread over one line: addressee, date, page number. It stands in the margin,
/// so that the text begins where it does on a page without one; only where the margin has no room for both does it push
/// the text down. An artifact.
/// </summary>
internal sealed class ContinuationHead(LetterJob job, Stylesheet styles, LineComposer composer)
{
    private static readonly ContentTag Artifact = ContentTag.Of(ArtifactKind.PageHeader);

    private readonly PageSetup _page = job.Letter.Page;
    private readonly RunningWords _words = job.Outline.Running;

    /// <summary>Its upper edge, from the page's.</summary>
    public static Length TopOn(PageSetup page, Stylesheet styles) =>
        Length.Max(Stylesheet.PrinterMargin, page.Top - styles.HeadSpace - styles.ContinuationHead.Leading);

    /// <summary>Where the text below it begins, from the page's upper edge.</summary>
    public static Length TextTopOn(PageSetup page, Stylesheet styles) =>
        Length.Max(page.Top, TopOn(page, styles) + styles.ContinuationHead.Leading + styles.HeadSpace);

    /// <summary>The addressee: the letter's own part of it.</summary>
    public ImmutableArray<FrameItem> Addressee() => [.. Place(AddresseeWithRoom(), TextAlignment.Start)];

    /// <summary>The date and the page's number.</summary>
    /// <param name="page">From 2.</param>
    /// <param name="pages">How many the letter has.</param>
    public IEnumerable<FrameItem> DateAndNumber(int page, int pages) =>
        Place(_words.Date, TextAlignment.Center).Concat(Place(_words.PageNumber(page, pages), TextAlignment.End));

    private IEnumerable<FrameItem> Place(string text, TextAlignment alignment) =>
        Set(text, alignment)
            .Pieces.Select(piece => new PlacedRun(
                Artifact,
                _page.Left + piece.X,
                TopOn(_page, styles) + styles.ContinuationHead.Baseline,
                piece.Run
            ));

    // Names of all addressees where they keep clear of the date in the middle; else the first stands for all.
    private string AddresseeWithRoom() =>
        Set(_words.Addressees, TextAlignment.Start).Width <= _page.TextWidth * 0.38
            ? _words.Addressees
            : _words.FirstAddressee;

    private ComposedLine Set(string text, TextAlignment alignment)
    {
        var styled =
            text.Length == 0
                ? new StyledText(text, ImmutableArray<StyledRun>.Empty)
                : StyledText.Of(text, styles.ContinuationHead.Upright, Artifact);
        return composer.ComposeWhole(styled, new LineSetting(_page.TextWidth.Points, 0, alignment));
    }
}
