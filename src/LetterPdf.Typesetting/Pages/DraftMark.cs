using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>What says on every page, at head and foot, that a letter is a draft. An artifact: it is no part of the text.</summary>
internal sealed class DraftMark(Letter letter, Stylesheet styles, LineComposer composer)
{
    /// <summary>What the mark needs of a margin: its own line with white on both sides.</summary>
    private static readonly Length LeastMargin = Length.FromInches(0.4);

    private static readonly ContentTag Artifact = ContentTag.Of(ArtifactKind.PageHeader);

    /// <summary>Whether the margins hold it; if not, that is reported.</summary>
    public static bool HasRoom(PageSetup page, DiagnosticBag diagnostics)
    {
        var hasRoom = page.Top >= LeastMargin && page.Bottom >= LeastMargin;
        if (!hasRoom)
        {
            diagnostics.Add(DiagnosticCatalog.NoRoomForDraftMark.At(
                page.Span, "the margins at head and foot leave no room for the mark of a draft", $"A draft needs at least {LeastMargin} at head and foot."));
        }

        return hasRoom;
    }

    /// <summary>The same on every page, in the middle of the margins.</summary>
    public IEnumerable<FrameItem> Items()
    {
        var design = styles.DraftMark;
        var text = letter.Language.DraftMark;
        var line = new LineText(0, text.Length, EndsInHyphen: false, EndsInSpace: false, IsFilled: false, IsOverfull: false);
        var composed = composer.Compose(StyledText.Of(text, design.Upright, Artifact), line, letter.Page.TextWidth.Points, 0, TextAlignment.Center);
        foreach (var top in (Length[])[(letter.Page.Top - design.Leading) * 0.5, letter.Page.Height - ((letter.Page.Bottom + design.Leading) * 0.5)])
        {
            foreach (var piece in composed.Pieces)
            {
                yield return new PlacedRun(Artifact, letter.Page.Left + piece.X, top + design.Baseline, piece.Run);
            }
        }
    }
}
