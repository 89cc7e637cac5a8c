using System.Text;

namespace LetterPdf.Model;

/// <summary>The targets that a link of a letter may have.</summary>
public static class LinkTarget
{
    private const int LongestShown = 60;

    /// <summary>The absolute http, https or mailto URI in ASCII; null for anything else.</summary>
    public static string? Parse(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var isWeb = uri is { Scheme: "http" or "https", Host.Length: > 0 };
        var isMail = uri.Scheme is "mailto" && url.Contains('@', StringComparison.Ordinal);
        if (!isWeb && !isMail)
        {
            return null;
        }

        // As it is written, where a PDF can contain it: the canonical form would add slashes that the author did not
        // write.
        return Ascii.IsValid(url) && !url.AsSpan().ContainsAnyInRange('\0', ' ') ? url : AsciiForm(uri);
    }

    /// <summary>The part of an address that a message shows.</summary>
    public static string Shorten(string? url) =>
        url switch
        {
            null => "",
            { Length: > LongestShown } => string.Concat(url.AsSpan(0, LongestShown), "..."),
            _ => url,
        };

    // A host name outside ASCII would need the platform's tables for international names, which differ between
    // machines.
    private static string? AsciiForm(Uri uri) => Ascii.IsValid(uri.AbsoluteUri) ? uri.AbsoluteUri : null;
}
