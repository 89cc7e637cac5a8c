using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Fonts;

/// <summary>The point on its axes at which a variable font is used; on axes that are not given, it is the
/// default.</summary>
/// <param name="Places">Axes with the values on them, in the axis's own unit.</param>
internal sealed record FontInstance(ImmutableArray<(string Tag, double Value)> Places)
{
    /// <summary>The name, such as "wght=600,slnt=-10"; null for the font at its defaults.</summary>
    public string? Name =>
        Places.IsEmpty ? null : string.Join(',', Places.Select(place => $"{place.Tag}={Text(place.Value)}"));

    /// <summary>The suffix to the font's PostScript name: "_600wght_-10slnt" (Adobe Technical Note 5902).</summary>
    public string PostScriptSuffix => string.Concat(Places.Select(place => $"_{Text(place.Value)}{place.Tag}"));

    public double? this[string tag]
    {
        get
        {
            foreach (var (own, value) in Places)
            {
                if (IsSame(own, tag))
                {
                    return value;
                }
            }

            return null;
        }
    }

    public FontInstance With(string tag, double value) =>
        new([.. Places.Where(place => !IsSame(place.Tag, tag)), (tag, value)]);

    private static bool IsSame(string tag, string other) => string.Equals(tag, other, StringComparison.Ordinal);

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
