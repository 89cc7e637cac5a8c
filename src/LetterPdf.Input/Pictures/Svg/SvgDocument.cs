using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The elements of a file by their names, and limits on how much of them may be drawn.</summary>
internal sealed class SvgDocument
{
    // An element that is used often counts each time: otherwise a few lines could mean billions of shapes.
    private const int MostDrawn = 20_000;
    private const int MostNumbers = 3_000_000;

    private readonly Dictionary<string, SvgElement> _byName = new(StringComparer.Ordinal);
    private readonly SvgProblems _problems;
    private int _drawn;
    private int _numbers;

    public SvgDocument(SvgElement root, SvgProblems problems)
    {
        (Root, _problems) = (root, problems);
        Collect(root);
    }

    public SvgElement Root { get; }

    /// <summary>The first element of a name, "#name"; null where the file has none.</summary>
    public SvgElement? Find(string? reference) =>
        reference is ['#', _, ..] ? _byName.GetValueOrDefault(reference[1..]) : null;

    /// <summary>False, with a problem, where all elements in use together exceed the limit.</summary>
    public bool TryDraw(SvgElement element)
    {
        _drawn++;
        if (_drawn == MostDrawn)
        {
            _problems.Add(element, Reason.Of(SvgPhrase.ManyElements, MostDrawn));
        }

        return _drawn < MostDrawn;
    }

    /// <summary>False, with a problem, where the paths together exceed the limit.</summary>
    public bool TryTrace(SvgElement element, int numbers)
    {
        var before = _numbers;
        _numbers += numbers;
        if (before <= MostNumbers && _numbers > MostNumbers)
        {
            _problems.Add(element, SvgPhrase.LongPaths);
        }

        return _numbers <= MostNumbers;
    }

    // Scripts and animations change what is visible, wherever they are.
    private void Collect(SvgElement element)
    {
        if (element.Name is "script" or "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set")
        {
            _problems.Add(element);
        }

        if (element["id"] is { Length: > 0 } name)
        {
            _byName.TryAdd(name, element);
        }

        foreach (var child in element.Children)
        {
            Collect(child);
        }
    }
}
