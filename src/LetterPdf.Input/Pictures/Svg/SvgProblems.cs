using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Things in an SVG file that a letter's picture does not support, with their lines.</summary>
internal sealed class SvgProblems
{
    // A drawing of thousands of texts is no more wrong than one of a hundred.
    private const int MostKept = 100;

    private readonly List<Reason> _items = [];

    public void Add(SvgElement element) => Add(Reason.Of(SvgPhrase.Element, element.Name, element.Line));

    public void Add(SvgElement element, Reason what) =>
        Add(Reason.Of(SvgPhrase.OfElement, what, element.Name, element.Line));

    public void Add(Reason item)
    {
        if (_items.Count < MostKept && !_items.Contains(item))
        {
            _items.Add(item);
        }
    }

    /// <summary>A reason that lists the problems; null where there are none.</summary>
    /// <param name="most">The most problems to list.</param>
    public Reason? ToReason(int most) =>
        _items.Count == 0
            ? null
            : Reason.Of(
                PictureFinding.SvgParts,
                [Math.Max(0, _items.Count - most), .. _items.Take(most).Select(item => (Fact)item)]
            );
}
