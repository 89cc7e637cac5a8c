using System.Globalization;
using System.Text.RegularExpressions;

namespace LetterPdf.Office;

/// <summary>Numbers and times as attributes of OpenDocument hold them.</summary>
internal static partial class OdfNumber
{
    /// <summary>An attribute that says how many; a default where it is not there.</summary>
    public static int Count(PartReader part, string local, string space, int otherwise, int most) =>
        part.Attribute(local, space) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= most ? count
        : throw part.Broken();

    /// <summary>A span of time: "PT12H34M56.7S" (XML Schema 2, 3.2.6); null where it is none.</summary>
    public static TimeSpan? Duration(string text)
    {
        var match = DurationText().Match(text);
        if (!match.Success)
        {
            return null;
        }

        decimal Part(string name) =>
            decimal.TryParse(
                match.Groups[name].ValueSpan,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var part
            )
                ? part
                : 0;

        var seconds = (((((Part("d") * 24) + Part("h")) * 60) + Part("m")) * 60) + Part("s");
        return TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
    }

    [GeneratedRegex(
        @"^P(?:(?<d>\d{1,7})D)?(?:T(?:(?<h>\d{1,8})H)?(?:(?<m>\d{1,8})M)?(?:(?<s>\d{1,8}(?:\.\d{1,15})?)S)?)?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DurationText();
}
