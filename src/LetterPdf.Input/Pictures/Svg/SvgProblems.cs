namespace LetterPdf.Input;

/// <summary>What an SVG file holds that a letter's picture cannot, with lines.</summary>
internal sealed class SvgProblems
{
    // A drawing of thousands of texts is no more wrong than one of a hundred.
    private const int MostKept = 100;

    private readonly List<string> _items = [];

    public void Add(SvgElement element, string? what = null) =>
        Add(
            what is null
                ? $"<{element.Name}> (line {element.Line})"
                : $"{what} of <{element.Name}> (line {element.Line})"
        );

    public void Add(string item)
    {
        if (_items.Count < MostKept && !_items.Contains(item, StringComparer.Ordinal))
        {
            _items.Add(item);
        }
    }

    /// <summary>Empty where there are none.</summary>
    public string ToText(int most)
    {
        if (_items.Count == 0)
        {
            return string.Empty;
        }

        var more = _items.Count > most ? $" and {_items.Count - most} more" : string.Empty;
        return $"has parts that a letter's SVG cannot have: {string.Join(", ", _items.Take(most))}{more}";
    }
}
