namespace LetterPdf.Verification;

/// <summary>Follows where letters are set (ISO 32000-1, 9.4.4), by the operators that this program writes; others are
/// faults of their own.</summary>
internal sealed class TextPen(PageInk ink)
{
    private const double ThousandthsPerEm = 1000;
    private const double Percent = 100;

    private double _lineX;
    private double _lineY;
    private double _x;
    private double _size;
    private double _rise;
    private double _scale = 1;

    /// <summary>How often the pen was moved to a new place: letters with the same number are on one line.</summary>
    public int Line { get; private set; }

    /// <summary>Takes note of an operator, where it moves or sizes text.</summary>
    public void Apply(string word, List<PdfValue> operands)
    {
        switch (word)
        {
            case "BT":
                (_lineX, _lineY, _x) = (0, 0, 0);
                break;
            case "Td" when operands is [var x, var y]:
                (_lineX, _lineY) = (_lineX + Of(x), _lineY + Of(y));
                _x = _lineX;
                Line++;
                break;
            case "Tf" when operands is [_, var size]:
                _size = Of(size);
                break;
            case "Ts" when operands is [var rise]:
                _rise = Of(rise);
                break;
            case "Tz" when operands is [var scale]:
                _scale = Of(scale) / Percent;
                break;
            default:
                break;
        }
    }

    public void Adjust(double thousandths) => _x -= thousandths / ThousandthsPerEm * _size * _scale;

    /// <summary>Sets a glyph.</summary>
    /// <param name="width">Its advance in thousandths of the em.</param>
    /// <param name="hasInk">Whether it draws anything, unlike a space.</param>
    public void Show(double width, bool hasInk)
    {
        var advance = width / ThousandthsPerEm * _size * _scale;
        if (hasInk)
        {
            ink.AddLetter(_x, _lineY + _rise, advance, _size);
        }

        _x += advance;
    }

    private static double Of(PdfValue value) => ContentGrammar.Number(value) ?? double.NaN;
}
