namespace LetterPdf.Input;

/// <summary>The value of `fill` or `stroke` (SVG 2, 13.2), as children inherit it. The family is closed.</summary>
internal abstract record SvgPaint
{
    /// <summary>The paint; null where it cannot be read.</summary>
    public static SvgPaint? Read(string text)
    {
        if (SvgReference.Read(text, out var rest) is { } reference)
        {
            var otherwise = rest.Length == 0 ? null : ReadPlain(rest);
            return rest.Length > 0 && otherwise is null ? null : new SvgServerPaint(reference, otherwise);
        }

        return ReadPlain(text);
    }

    private static SvgPaint? ReadPlain(string text) =>
        text.ToLowerInvariant() switch
        {
            "none" => SvgNoPaint.Instance,
            "currentcolor" => new SvgCurrentPaint(),
            _ => SvgColor.Read(text) is { } color ? new SvgColorPaint(color) : null,
        };
}

/// <summary>Nothing is painted.</summary>
internal sealed record SvgNoPaint : SvgPaint
{
    public static SvgNoPaint Instance => new();
}

/// <summary>
/// The `color` of the element that is painted, not of the one with the keyword: children inherit the keyword (CSS
/// Color 4, 9.2).
/// </summary>
internal sealed record SvgCurrentPaint : SvgPaint;

/// <summary>One colour.</summary>
internal sealed record SvgColorPaint(SvgColor Color) : SvgPaint;

/// <summary>A gradient.</summary>
/// <param name="Reference">The reference, "#name".</param>
/// <param name="Otherwise">The paint to use where there is none of that name.</param>
internal sealed record SvgServerPaint(string Reference, SvgPaint? Otherwise) : SvgPaint;

/// <summary>References as values: url(#name), with or without quotation marks.</summary>
internal static class SvgReference
{
    /// <summary>The reference inside; null where it is not one.</summary>
    public static string? Read(string text, out string rest)
    {
        rest = string.Empty;
        var end = text.IndexOf(')', StringComparison.Ordinal);
        if (!text.StartsWith("url(", StringComparison.OrdinalIgnoreCase) || end < 0)
        {
            return null;
        }

        rest = text[(end + 1)..].Trim();
        return text[4..end].Trim().Trim('"', '\'');
    }
}
