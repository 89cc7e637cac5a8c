using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Pages;

/// <summary>The head of every page but the first, spread over one line: addressee, date, page number. An
/// artifact.</summary>
internal sealed class ContinuationHead(Letter letter, Stylesheet styles, LineComposer composer)
{
    private static readonly ContentTag Artifact = ContentTag.Of(ArtifactKind.PageHeader);

    public static Length HeightFor(Stylesheet styles) => styles.Body.Leading * Stylesheet.LinesOfContinuationHead;

    public IEnumerable<FrameItem> Items(int page, int pages)
    {
        var number = letter.Language.FormatPage(page, pages);
        foreach (
            var (text, alignment) in ((string, TextAlignment)[])
                [
                    (Addressee(), TextAlignment.Left),
                    (letter.Language.FormatDate(letter.Date), TextAlignment.Center),
                    (number, TextAlignment.Right),
                ]
        )
        {
            foreach (var piece in Set(text, alignment).Pieces)
            {
                yield return new PlacedRun(
                    Artifact,
                    letter.Page.Left + piece.X,
                    letter.Page.Top + styles.ContinuationHead.Baseline,
                    piece.Run
                );
            }
        }
    }

    // Names of all addressees where they keep clear of the date in the middle; else the first stands for all.
    private string Addressee()
    {
        if (letter.Addressees.IsEmpty)
        {
            return string.Empty;
        }

        var all = string.Join(", ", letter.Addressees.Select(addressee => addressee.Name.Value));
        return Set(all, TextAlignment.Left).Width <= letter.Page.TextWidth * 0.38
            ? all
            : letter.Addressees[0].Name.Value;
    }

    private ComposedLine Set(string text, TextAlignment alignment)
    {
        var styled =
            text.Length == 0
                ? new StyledText(text, ImmutableArray<StyledRun>.Empty)
                : StyledText.Of(text, styles.ContinuationHead.Upright, Artifact);
        return composer.ComposeWhole(styled, new LineSetting(letter.Page.TextWidth.Points, 0, alignment));
    }
}
