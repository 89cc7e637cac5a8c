using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Fonts;

/// <summary>
/// Families that are drawn separately for different sizes append the size's name to the family's. The ranges are our
/// choice for text on paper: small text up to just under the usual 10.5 to 14 pt of a letter, headings above it.
/// </summary>
internal static class OpticalSize
{
    private static readonly ImmutableArray<(double UpTo, string Suffix)> Ranges =
    [
        (8.9, "Caption"),
        (10.4, "SmText"),
        (14.4, ""),
        (23.9, "Subhead"),
        (double.MaxValue, "Display"),
    ];

    /// <summary>Names to look for, best first: the size's own family, then its neighbours towards the text
    /// size.</summary>
    public static IEnumerable<string> FamiliesFor(string family, Length size)
    {
        var index = 0;
        while (size.Points > Ranges[index].UpTo)
        {
            index++;
        }

        const int text = 2;
        for (; index != text; index += index < text ? 1 : -1)
        {
            yield return $"{family} {Ranges[index].Suffix}";
        }

        yield return family;
    }

    /// <summary>"Source Serif 4" for "Source Serif 4 SmText".</summary>
    public static string FamilyOf(string name) =>
        Ranges
            .FirstOrDefault(range =>
                range.Suffix.Length > 0 && name.EndsWith(" " + range.Suffix, StringComparison.OrdinalIgnoreCase)
            )
            .Suffix
            is { } suffix
            ? name[..^(suffix.Length + 1)]
            : name;

    public static bool IsOpticalFamily(string name) =>
        Ranges.Any(range =>
            range.Suffix.Length > 0 && name.EndsWith(" " + range.Suffix, StringComparison.OrdinalIgnoreCase)
        );
}
