using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Where a link of a letter may lead.</summary>
internal static class LinkTargets
{
    /// <summary>UTF-16 units.</summary>
    public const int Longest = 2_000;

    /// <summary>The absolute http, https or mailto URI; null where it is none. A mail address alone gets its
    /// scheme.</summary>
    public static string? Of(string written)
    {
        var target = IsMailAddress(written) ? $"mailto:{written}" : written;
        return target.Length <= Longest && target.AsSpan().IndexOfAny(" \t\n<>\"") < 0
            ? LinkTarget.Parse(target)
            : null;
    }

    private static bool IsMailAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == text.LastIndexOf('@')
            && text.IndexOf('.', at) > at + 1
            && text.AsSpan().IndexOfAny(" :/<>") < 0;
    }
}
