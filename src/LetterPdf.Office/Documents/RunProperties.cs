using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>What one style, or a run itself, says of a run's look; null where it says nothing.</summary>
internal sealed record RunProperties
{
    public static RunProperties None { get; } = new();

    public RunToggles Toggles { get; init; }

    public bool? IsUnderlined { get; init; }

    public bool? IsMarked { get; init; }

    public bool? IsShaded { get; init; }

    public int? Shift { get; init; }

    public string? Language { get; init; }

    public string? RightToLeftLanguage { get; init; }

    public bool? IsRightToLeft { get; init; }

    public int? Size { get; init; }

    public string? Font { get; init; }

    public string? Style { get; init; }

    /// <summary>Reads w:rPr.</summary>
    public static RunProperties Of(XElement? properties)
    {
        var read = None;
        foreach (var element in properties?.Elements() ?? [])
        {
            read = element.IsWord() ? With(read, element) : read;
        }

        return read;
    }

    /// <summary>These where they say something, else the others.</summary>
    public RunProperties Over(RunProperties other) =>
        new()
        {
            Toggles = Toggles.Over(other.Toggles),
            IsUnderlined = IsUnderlined ?? other.IsUnderlined,
            IsMarked = IsMarked ?? other.IsMarked,
            IsShaded = IsShaded ?? other.IsShaded,
            Shift = Shift ?? other.Shift,
            Language = Language ?? other.Language,
            RightToLeftLanguage = RightToLeftLanguage ?? other.RightToLeftLanguage,
            IsRightToLeft = IsRightToLeft ?? other.IsRightToLeft,
            Size = Size ?? other.Size,
            Font = Font ?? other.Font,
            Style = Style ?? other.Style,
        };

    private static RunProperties With(RunProperties read, XElement element)
    {
        var value = element.WordValue("val");
        return element.Name.LocalName switch
        {
            "u" => read with { IsUnderlined = value is not (null or "none") },
            "highlight" => read with { IsMarked = value is not (null or "none") },
            "shd" => read with { IsShaded = IsColored(element) },
            "vertAlign" => read with { Shift = ShiftOf(value) },
            "position" => read with { Shift = PositionOf(value) ?? read.Shift },
            "lang" => read with
            {
                Language = value ?? read.Language,
                RightToLeftLanguage = element.WordValue("bidi") ?? read.RightToLeftLanguage,
            },
            "rtl" => read with { IsRightToLeft = element.IsOn() },
            "sz" => read with { Size = Number(value) },
            "rFonts" => read with { Font = element.WordValue("ascii") ?? element.WordValue("hAnsi") ?? read.Font },
            "rStyle" => read with { Style = value },
            var name => read with { Toggles = read.Toggles.With(name, element) },
        };
    }

    // White and the page's own color mark nothing.
    private static bool IsColored(XElement shading) =>
        shading.WordValue("fill") is { } fill
        && !fill.Equals("auto", StringComparison.OrdinalIgnoreCase)
        && !fill.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);

    private static int ShiftOf(string? value) =>
        value switch
        {
            "superscript" => 1,
            "subscript" => -1,
            _ => 0,
        };

    // In half points; smaller moves only trim a line.
    private static int? PositionOf(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number is (<= -4 or >= 4)
            ? Math.Sign(number)
            : null;

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
