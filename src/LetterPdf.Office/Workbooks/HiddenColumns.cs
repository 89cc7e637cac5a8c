using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>Which columns of a sheet are hidden.</summary>
internal sealed class HiddenColumns
{
    private bool[]? _isHidden;

    /// <summary>Says it of columns, whatever was said of them before.</summary>
    public void Set(int first, int last, bool isHidden)
    {
        if (isHidden || _isHidden is not null)
        {
            _isHidden ??= new bool[WorkbookLimits.Columns + 1];
            _isHidden.AsSpan(first, last - first + 1).Fill(isHidden);
        }
    }

    public ImmutableArray<(int First, int Last)> Ranges()
    {
        var ranges = ImmutableArray.CreateBuilder<(int, int)>();
        for (var column = 1; _isHidden is not null && column < _isHidden.Length; column++)
        {
            var first = column;
            while (column < _isHidden.Length && _isHidden[column])
            {
                column++;
            }

            if (column > first)
            {
                ranges.Add((first, column - 1));
            }
        }

        return ranges.ToImmutable();
    }
}
