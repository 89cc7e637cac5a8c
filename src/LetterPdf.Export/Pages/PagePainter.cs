using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Draws a page's items into its content stream, turning the page's coordinates (from the top) into PDF's (from the
/// bottom). It only draws: all places have been decided.
/// </summary>
internal sealed class PagePainter
{
    private readonly ContentWriter _content;
    private readonly TextPainter _text;
    private readonly PictureUses _pictures;
    private readonly Length _height;

    private PagePainter(PdfForm form, FontUses fonts, PictureUses pictures, Length height)
    {
        _content = new ContentWriter(form);
        _text = new TextPainter(_content, fonts);
        _height = height;
        _pictures = pictures;
    }

    /// <summary>Paints some of a page's sequences. What follows finds the graphics state as a page begins with it, but
    /// for the font, which it chooses itself.</summary>
    public static ReadOnlyMemory<byte> Paint(
        ImmutableArray<MarkedSequence> sequences,
        DocumentPlan plan,
        int page,
        PdfForm form
    )
    {
        var height = plan.Document.Pages[page].Frame.Height;
        var painter = new PagePainter(form, plan.Fonts, plan.Pictures, height);
        foreach (var sequence in sequences)
        {
            painter.Paint(sequence, plan.Document.Structure);
        }

        painter._text.EndStretch();
        return painter._content.WrittenMemory;
    }

    private void Paint(MarkedSequence sequence, ImmutableArray<StructureElement> structure)
    {
        Begin(sequence, structure);
        DividedWord? word = null;
        for (var i = 0; i < sequence.Items.Length; i++)
        {
            switch (sequence.Items[i])
            {
                case PlacedRun placed:
                    var ending = word?.Last == i ? word : null;
                    var beginning = word is null || ending is not null ? DividedWord.At(sequence.Items, i) : null;
                    _text.Paint(placed, _height, ending, beginning);
                    word = beginning ?? (ending is null ? word : null);
                    break;
                case Rule rule:
                    _text.End();
                    _content.FillRectangle(
                        rule.X.Points,
                        (_height - rule.Y - rule.Height).Points,
                        rule.Width.Points,
                        rule.Height.Points
                    );
                    break;
                case PlacedPicture picture:
                    _text.End();
                    Paint(picture);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        _text.End();
        _content.EndMarkedContent();
    }

    // An image fills the unit square; a drawing has units of its own, and its y axis points down.
    private void Paint(PlacedPicture picture)
    {
        var (x, foot) = (picture.X.Points, (_height - picture.Y - picture.Height).Points);
        var (width, height) = (picture.Width.Points, picture.Height.Points);
        _content.Save();
        if (picture.Content is VectorContent drawing)
        {
            _content.Transform(width / drawing.Width, 0, 0, -height / drawing.Height, x, foot + height);
        }
        else
        {
            var place = new AffineMatrix(width, 0, 0, height, x, foot);
            var turn = PictureTurn.Of(((PixelContent)picture.Content).Orientation).Then(place);
            _content.Transform(turn.A, turn.B, turn.C, turn.D, turn.E, turn.F);
        }

        _content.Draw(_pictures.NameOf(picture.Content));
        _content.Restore();
    }

    private void Begin(MarkedSequence sequence, ImmutableArray<StructureElement> structure)
    {
        if (!sequence.Tag.IsArtifact)
        {
            _content.BeginMarkedContent(StructureNames.Of(structure[sequence.Tag.Element].Role), sequence.Identifier);
            return;
        }

        switch (sequence.Tag.Artifact)
        {
            case ArtifactKind.PageHeader:
                _content.BeginPageHeader();
                break;
            case ArtifactKind.Layout:
                _content.BeginLayoutArtifact();
                break;
            case ArtifactKind.DraftMark:
                _content.BeginWatermark();
                break;
            default:
                throw new UnreachableException();
        }
    }
}
