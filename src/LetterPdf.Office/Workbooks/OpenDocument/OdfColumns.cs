namespace LetterPdf.Office;

/// <summary>The styles that columns give to cells without a style of their own.</summary>
internal sealed class OdfColumns
{
    private readonly List<(int Last, string? Style)> _runs = [];

    public int Count { get; private set; }

    /// <returns>False where a sheet can't have as many columns.</returns>
    public bool Add(int count, string? style)
    {
        Count += count;
        _runs.Add((Count, style));
        return Count <= WorkbookLimits.Columns;
    }

    public string? StyleOf(int column)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _runs[middle].Last < column ? (middle + 1, high) : (low, middle);
        }

        return low < _runs.Count ? _runs[low].Style : null;
    }
}
