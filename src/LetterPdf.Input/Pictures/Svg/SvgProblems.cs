using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>What an SVG file holds that a letter's picture cannot, with lines.</summary>
internal sealed class SvgProblems
{
    // A drawing of thousands of texts is no more wrong than one of a hundred.
    private const int MostKept = 100;

    private readonly List<string> _items = [];

    public void Add(SvgElement element, string? what = null) =>
        Add(what is null ? $"<{element.Name}> (line {element.Line})" : $"{what} of <{element.Name}> (line {element.Line})");

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
        ImmutableArray<string> told = [.. _items];
        return told.IsEmpty ? string.Empty
            : $"has parts that a letter's SVG cannot have: {string.Join(", ", told.Take(most))}{(told.Length > most ? $" and {told.Length - most} more" : string.Empty)}";
    }
}
