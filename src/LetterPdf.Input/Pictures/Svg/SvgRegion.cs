using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The visible region of a drawing: the intersection of all clips, as far as all masks show it.</summary>
internal sealed record SvgRegion(ImmutableArray<VectorClip> Clips, ImmutableArray<VectorMask> Masks)
{
    // Beyond this number, making a mask costs less than finding out that no two parts touch.
    private const int MostCompared = 200;

    public static SvgRegion All => new([], []);

    /// <summary>Whether nothing is visible.</summary>
    public bool IsNothing { get; private init; }

    public static SvgRegion Nothing => All with { IsNothing = true };

    public static SvgRegion Of(VectorClip clip) => new([clip], []);

    /// <summary>The intersection of both.</summary>
    public SvgRegion And(SvgRegion other) =>
        new([.. Clips, .. other.Clips], [.. Masks, .. other.Masks]) { IsNothing = IsNothing || other.IsNothing };

    /// <summary>The union of all. PDF can only intersect clips, so parts that touch become a mask of filled
    /// shapes.</summary>
    public static SvgRegion Union(IReadOnlyList<SvgRegion> regions)
    {
        SvgRegion[] all = [.. regions.Where(region => !region.IsNothing)];
        if (all.Length <= 1)
        {
            return all.Length == 0 ? Nothing : all[0];
        }

        if (TogetherOf(all) is { } together)
        {
            return Of(together);
        }

        return All with
        {
            Masks = [new VectorMask([.. all.Select(region => region.Filled())], IsLuminance: false)],
        };
    }

    /// <summary>The items, limited to the region.</summary>
    public VectorGroup Around(ImmutableArray<VectorItem> items, double opacity = 1)
    {
        var group = new VectorGroup(items)
        {
            Clips = Clips,
            Mask = Masks.IsEmpty ? null : Masks[0],
            Opacity = opacity,
        };
        foreach (var mask in Masks.Skip(1))
        {
            group = new VectorGroup([group]) { Mask = mask };
        }

        return group;
    }

    private VectorItem Filled()
    {
        var first = Clips.IsEmpty ? new VectorClip(new VectorPath([], []), IsEvenOdd: false) : Clips[0];
        var shape = new VectorShape { Path = first.Path, Fill = new Fill(new SolidPaint(0, 0, 0), 1, first.IsEvenOdd) };
        var rest = this with { Clips = [.. Clips.Skip(1)] };
        return rest.Clips.IsEmpty && rest.Masks.IsEmpty ? shape : rest.Around([shape]);
    }

    private static VectorClip? TogetherOf(SvgRegion[] all)
    {
        if (
            all.Length > MostCompared
            || !Array.TrueForAll(
                all,
                region =>
                    region is { Clips.Length: 1, Masks.IsEmpty: true }
                    && region.Clips[0].IsEvenOdd == all[0].Clips[0].IsEvenOdd
            )
        )
        {
            return null;
        }

        SvgBounds[] boxes = [.. all.Select(region => SvgBounds.Of(region.Clips[0].Path))];
        for (var i = 0; i < boxes.Length; i++)
        {
            if (boxes.AsSpan(0, i).ToArray().Any(boxes[i].Touches))
            {
                return null;
            }
        }

        var paths = all.Select(region => region.Clips[0].Path).ToArray();
        return all[0].Clips[0] with
        {
            Path = new VectorPath(
                [.. paths.SelectMany(path => path.Steps)],
                [.. paths.SelectMany(path => path.Numbers)]
            ),
        };
    }
}
