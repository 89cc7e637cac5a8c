using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Shows runs of glyphs (ISO 32000-1, 9.4). The pen's exact position is computed from the glyphs' advances, and its
/// actual position from what has been written; the difference, rounded to a thousandth of the em, is written before
/// the next glyph. So rounding errors never add up: no glyph is off by more than half a thousandth of its em.
/// </summary>
internal sealed class TextPainter(ContentWriter content, FontUses fonts)
{
    private const double ThousandthsPerEm = 1000;

    // Line starts are kept as the decimals that were written, so that Td's differences do not drift either.
    private const double UnitsPerPoint = 1000;

    private bool _isOpen;
    private bool _showIsOpen;
    private bool _isInWord;
    private long _lineX;
    private long _lineY;
    private FontUse? _font;
    private double _size;
    private double _rise;
    private double _stretch = 1;

    // In thousandths of the em from the run's start.
    private double _pen;
    private long _written;

    /// <summary>Shows a run, opening a text object where none is open.</summary>
    /// <param name="placed">The run and its place from the page's top left.</param>
    /// <param name="pageHeight">The height of the page, since PDF counts from the bottom.</param>
    /// <param name="ending">The divided word that began in an earlier run and ends in this one, if one does.</param>
    /// <param name="beginning">The divided word that begins in this run, if one does.</param>
    public void Paint(PlacedRun placed, Length pageHeight, DividedWord? ending = null, DividedWord? beginning = null)
    {
        var run = placed.Run;
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        Open();
        Select(fonts[run.Font], run.Size.Points);
        StretchTo(run.Stretch);
        MoveTo(placed.X.Points, (pageHeight - placed.Baseline).Points);
        (_pen, _written) = (0, 0);
        if (run.IsRightToLeft)
        {
            content.BeginReversedCharacters();
        }

        foreach (var cluster in GlyphCluster.Of(run))
        {
            if (cluster.Text.Start.Value == beginning?.Start)
            {
                BeginWord(beginning.Text);
            }

            Show(run, cluster);
            if (_isInWord && cluster.Text.End.Value == ending?.End)
            {
                EndWord();
            }
        }

        CloseShow();
        if (run.IsRightToLeft)
        {
            content.EndMarkedContent();
        }

        RaiseTo(0);
    }

    /// <summary>Closes the text object that is open, if any.</summary>
    public void End()
    {
        if (_isOpen)
        {
            content.EndText();
            _isOpen = false;
        }
    }

    /// <summary>Leaves letters as wide as they are.</summary>
    public void EndStretch() => StretchTo(1);

    private void Open()
    {
        if (!_isOpen)
        {
            content.BeginText();
            _isOpen = true;
            (_lineX, _lineY) = (0, 0);
        }
    }

    // Font and size are graphics state: they outlive the text object.
    private void Select(FontUse font, double size)
    {
        if (font != _font || size != _size)
        {
            content.Font(font.ResourceName, size);
            (_font, _size) = (font, size);
        }
    }

    private void MoveTo(double x, double y)
    {
        var unitsX = (long)Math.Round(x * UnitsPerPoint, MidpointRounding.AwayFromZero);
        var unitsY = (long)Math.Round(y * UnitsPerPoint, MidpointRounding.AwayFromZero);
        content.MoveText((unitsX - _lineX) / UnitsPerPoint, (unitsY - _lineY) / UnitsPerPoint);
        (_lineX, _lineY) = (unitsX, unitsY);
    }

    private void Show(GlyphRun run, GlyphCluster cluster)
    {
        // Inside a word that is marked as a whole, nothing more needs marking.
        var needsActualText = !_isInWord && _font!.NeedsActualText(run, cluster);
        if (needsActualText)
        {
            CloseShow();
            content.BeginActualText(run.Text[cluster.Text]);
        }

        foreach (var glyph in run.Glyphs.AsSpan(cluster.Glyphs))
        {
            Show(glyph);
        }

        if (needsActualText)
        {
            CloseShow();
            content.EndMarkedContent();
        }
    }

    private void Show(Glyph glyph)
    {
        if (glyph.OffsetY.Points != _rise)
        {
            CloseShow();
            RaiseTo(glyph.OffsetY.Points);
        }

        OpenShow();
        var target = _pen + InThousandths(glyph.OffsetX);
        var move = (long)Math.Round(target - _written, MidpointRounding.AwayFromZero);
        if (move != 0)
        {
            content.Adjust(-move);
            _written += move;
        }

        content.Glyph(glyph.Id);
        _written += _font!.WidthOf(glyph.Id);
        _pen += InThousandths(glyph.Advance);
    }

    private void BeginWord(string text)
    {
        CloseShow();
        content.BeginActualText(text);
        _isInWord = true;
    }

    private void EndWord()
    {
        CloseShow();
        content.EndMarkedContent();
        _isInWord = false;
    }

    private void OpenShow()
    {
        if (!_showIsOpen)
        {
            content.BeginShow();
            _showIsOpen = true;
        }
    }

    private void CloseShow()
    {
        if (_showIsOpen)
        {
            content.EndShow();
            _showIsOpen = false;
        }
    }

    private void RaiseTo(double rise)
    {
        if (rise != _rise)
        {
            content.TextRise(rise);
            _rise = rise;
        }
    }

    private void StretchTo(double stretch)
    {
        if (stretch != _stretch)
        {
            content.HorizontalScale(stretch * 100);
            _stretch = stretch;
        }
    }

    // Of the em as shown: stretching affects widths and adjustments alike (ISO 32000-1, 9.4.4).
    private double InThousandths(Length length) => length.Points / (_size * _stretch) * ThousandthsPerEm;
}
