using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The parts of a group that have been drawn so far.</summary>
internal sealed class SvgLayer
{
    private readonly ImmutableArray<VectorItem>.Builder _items = ImmutableArray.CreateBuilder<VectorItem>();
    private readonly List<(VectorPath Path, AffineMatrix Matrix)> _paths = [];

    public int Count => _items.Count;

    public ImmutableArray<VectorItem> ToItems() => _items.ToImmutable();

    public void Add(VectorItem item) => _items.Add(item);

    /// <summary>A path that exists, whether it is painted or not: it counts in the group's bounding box (SVG 2,
    /// 8.10).</summary>
    public void Outline(VectorPath path, AffineMatrix matrix) => _paths.Add((path, matrix));

    /// <summary>Adds the outlines of another layer, and the item made of its items; null for none.</summary>
    public void AddAll(SvgLayer other, VectorItem? item = null)
    {
        _paths.AddRange(other._paths);
        if (item is not null)
        {
            _items.Add(item);
        }
    }

    /// <summary>The box around all paths in the coordinates of a group; null where there is none.</summary>
    /// <param name="matrix">The map from these coordinates to the picture's.</param>
    public SvgBounds? BoundsIn(AffineMatrix matrix)
    {
        if (matrix.Inverse is not { } inverse)
        {
            return null;
        }

        SvgBounds? bounds = null;
        foreach (var (path, own) in _paths)
        {
            var next = SvgBounds.Of(path.Transform(own.Then(inverse)));
            bounds = bounds?.With(next) ?? next;
        }

        return bounds;
    }
}
