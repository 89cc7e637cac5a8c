using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Fonts;

/// <summary>Where on its axes a variable font is taken; on those that are left out, where it is drawn.</summary>
/// <param name="Places">Axis and value on it, in the axis's own unit.</param>
internal sealed record FontInstance(ImmutableArray<(string Tag, double Value)> Places)
{
    /// <summary>"wght=600,slnt=-10"; null for the font as it is drawn.</summary>
    public string? Name =>
        Places.IsEmpty ? null : string.Join(',', Places.Select(place => $"{place.Tag}={Text(place.Value)}"));

    /// <summary>
    /// What is put behind the font's PostScript name: "_600wght_-10slnt" (Adobe Technical Note 5902).
    /// </summary>
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
