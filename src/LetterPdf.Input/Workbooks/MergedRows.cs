using LetterPdf.Office;

namespace LetterPdf.Input;

/// <summary>The rows that merged cells cover.</summary>
internal sealed class MergedRows
{
    // By first row; of those that begin above a row, the one that reaches furthest covers it if any does.
    private readonly CellRange[] _ranges;
    private readonly CellRange[] _furthest;

    private MergedRows(CellRange[] ranges)
    {
        _ranges = ranges;
        _furthest = [.. ranges];
        for (var i = 1; i < _furthest.Length; i++)
        {
            _furthest[i] = _furthest[i].LastRow < _furthest[i - 1].LastRow ? _furthest[i - 1] : _furthest[i];
        }
    }

    public static MergedRows Of(IEnumerable<CellRange> ranges) => new([.. ranges.OrderBy(range => range.FirstRow)]);

    /// <summary>Merged cells of which some are in a row; null where none are.</summary>
    public CellRange? Covering(int row)
    {
        var (low, high) = (0, _ranges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].FirstRow <= row ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _furthest[low - 1].LastRow >= row ? _furthest[low - 1] : null;
    }
}
