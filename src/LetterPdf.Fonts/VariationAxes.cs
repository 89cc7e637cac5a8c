using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Fonts;

/// <summary>One axis of a variable font (OpenType 1.9, fvar).</summary>
/// <param name="Tag">The tag, four letters such as "wght".</param>
/// <param name="Least">The least value, in the axis's own unit.</param>
/// <param name="Default">The value at which the outlines are drawn.</param>
/// <param name="Most">The greatest value, in the axis's own unit.</param>
internal sealed record VariationAxis(string Tag, double Least, double Default, double Most);

/// <summary>The axes of a variable font, and the points on them at which letters are set.</summary>
internal static class VariationAxes
{
    public const string Weight = "wght";
    public const string Italic = "ital";
    public const string Slant = "slnt";
    public const string OpticalSize = "opsz";

    private const int AxisSize = 20;
    private const int MostAxes = 64;

    // The weights that a letter's design uses (FontStyle).
    private static readonly ImmutableArray<double> Weights = [400, 600, 700];

    /// <summary>The axes; empty where the font has none; default where they are malformed.</summary>
    public static ImmutableArray<VariationAxis> Read(ReadOnlySpan<byte> fvar)
    {
        if (fvar.IsEmpty)
        {
            return [];
        }

        int start = FontReader.U16(fvar, 4);
        int count = FontReader.U16(fvar, 8);
        int size = FontReader.U16(fvar, 10);
        if (count is 0 or > MostAxes || size < AxisSize || start + (count * size) > fvar.Length)
        {
            return default;
        }

        var axes = ImmutableArray.CreateBuilder<VariationAxis>(count);
        for (var i = 0; i < count; i++)
        {
            var record = fvar.Slice(start + (i * size), AxisSize);
            var tag = Encoding.ASCII.GetString(record[..4]);
            var axis = new VariationAxis(
                tag,
                FontReader.Fixed(record, 4),
                FontReader.Fixed(record, 8),
                FontReader.Fixed(record, 12)
            );
            if (axis.Least > axis.Default || axis.Default > axis.Most)
            {
                return default;
            }

            axes.Add(axis);
        }

        return axes.MoveToImmutable();
    }

    /// <summary>
    /// The instances in which a font is used: each weight of a letter that it has, upright and slanted; other axes at
    /// their defaults. A font without axes has only itself.
    /// </summary>
    public static IEnumerable<FontInstance?> Instances(ImmutableArray<VariationAxis> axes)
    {
        if (axes.IsEmpty)
        {
            yield return null;
            yield break;
        }

        foreach (var weight in StopsOf(axes, Weight, Weights))
        {
            foreach (var slant in SlantsOf(axes))
            {
                yield return new FontInstance([.. new[] { weight, slant }.OfType<(string, double)>()]);
            }
        }
    }

    /// <summary>An axis; null where the font has none of that tag.</summary>
    public static VariationAxis? Find(ImmutableArray<VariationAxis> axes, string tag) =>
        axes.FirstOrDefault(axis => string.Equals(axis.Tag, tag, StringComparison.Ordinal));

    private static IEnumerable<(string Tag, double Value)?> SlantsOf(ImmutableArray<VariationAxis> axes)
    {
        if (Find(axes, Italic) is { Most: >= 1 } italic)
        {
            return italic.Least <= 0 ? [(Italic, 0), (Italic, 1)] : [(Italic, 1)];
        }

        // Degrees counter-clockwise: a slant to the right is negative.
        return Find(axes, Slant) is { Least: < 0 } slant ? [(Slant, 0), (Slant, slant.Least)] : [null];
    }

    private static IEnumerable<(string Tag, double Value)?> StopsOf(
        ImmutableArray<VariationAxis> axes,
        string tag,
        ImmutableArray<double> wanted
    )
    {
        if (Find(axes, tag) is not { } found)
        {
            return [null];
        }

        var reached = wanted
            .Where(stop => stop >= found.Least && stop <= found.Most)
            .Select(stop => ((string, double)?)(tag, stop))
            .ToArray();
        return reached.Length > 0 ? reached : [(tag, Math.Clamp(wanted[0], found.Least, found.Most))];
    }
}
