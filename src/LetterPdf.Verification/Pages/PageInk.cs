using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Where a page's letters, rules and pictures are, in points from its lower left corner. What is shown must be seen:
/// letters lie on the page, and neither a rule nor a picture covers one. The cost of checking is bounded for the
/// whole file.
/// </summary>
/// <param name="page">Its size; the lower left corner is the origin.</param>
/// <param name="log">Takes what can't be seen.</param>
internal sealed class PageInk(PageInk.PageSize page, FaultLog log)
{
    // More than any letter's page has.
    private const int MostLetters = 100_000;
    private const int MostAreas = 10_000;

    // In points; rules of tables and above notes are half a point thick.
    private const double MostThickness = 2;

    // In points: edges may be rounded, and a letter's shape reaches beyond its advance width.
    private const double Tolerance = 2;

    // The band above the baseline in which nearly every letter has ink, as a share of the font size.
    private const double BodyFoot = 0.1;
    private const double BodyTop = 0.35;

    private readonly List<Box> _letters = [];
    private readonly List<Box> _areas = [];
    private bool _isOutside;

    /// <summary>A letter that has ink: its origin, its advance and its font size, in points.</summary>
    public void AddLetter(double x, double y, double width, double size)
    {
        var box = new Box(x, y + (BodyFoot * size), x + width, y + (BodyTop * size));
        if (
            !_isOutside
            && !(x >= -Tolerance && x + width <= page.Width + Tolerance && box.Foot >= 0 && box.Top <= page.Height)
        )
        {
            _isOutside = true;
            Fault(SightFault.OutsideOfPage);
        }

        if (_letters.Count < MostLetters)
        {
            _letters.Add(box);
        }
    }

    /// <summary>A filled rectangle, in points.</summary>
    public void AddRule(double x, double y, double width, double height)
    {
        if (!(width > 0 && height > 0 && Math.Min(width, height) <= MostThickness))
        {
            Fault(SightFault.FilledArea);
        }

        AddArea(new Box(x, y, x + width, y + height));
    }

    /// <summary>Adds a picture by its box, in points.</summary>
    public void AddPicture(Box box) => AddArea(box);

    /// <summary>Checks whether anything covers a letter.</summary>
    /// <param name="left">How many comparisons may still be made.</param>
    public void Finish(ref long left)
    {
        if (_letters.Count == MostLetters || _areas.Count == MostAreas)
        {
            Fault(SightFault.TooMuchOnPage);
        }

        _letters.Sort((one, other) => one.Foot.CompareTo(other.Foot));
        var tallest = _letters.Count == 0 ? 0 : _letters.Max(letter => letter.Top - letter.Foot);
        foreach (var area in _areas)
        {
            for (var i = FirstFrom(area.Foot - tallest); i < _letters.Count && _letters[i].Foot < area.Top; i++)
            {
                if (--left < 0 || _letters[i].Meets(area))
                {
                    Fault(left < 0 ? SightFault.TooMuchOnPages : SightFault.Covered);
                    return;
                }
            }
        }
    }

    private void AddArea(Box box)
    {
        if (_areas.Count < MostAreas)
        {
            _areas.Add(box);
        }
    }

    private int FirstFrom(double foot)
    {
        var (low, high) = (0, _letters.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _letters[middle].Foot < foot ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Fault(Reason reason) => log.Add(CheckName.Seen, reason, null, page.Number);

    /// <summary>A page's size in points.</summary>
    internal readonly record struct PageSize(int Number, double Width, double Height);

    /// <summary>An upright rectangle, in points.</summary>
    internal readonly record struct Box(double Left, double Foot, double Right, double Top)
    {
        public bool Meets(Box other) =>
            Left < other.Right && other.Left < Right && Foot < other.Top && other.Foot < Top;

        /// <summary>The box of a rectangle from the origin to a corner after a matrix (ISO 32000-1, 8.3.4) is applied
        /// to it.</summary>
        public static Box Of(ReadOnlySpan<double> m, double width, double height)
        {
            var (x1, x2) = (
                Math.Min(0, m[0] * width) + Math.Min(0, m[2] * height),
                Math.Max(0, m[0] * width) + Math.Max(0, m[2] * height)
            );
            var (y1, y2) = (
                Math.Min(0, m[1] * width) + Math.Min(0, m[3] * height),
                Math.Max(0, m[1] * width) + Math.Max(0, m[3] * height)
            );
            return new Box(m[4] + x1, m[5] + y1, m[4] + x2, m[5] + y2);
        }
    }
}
