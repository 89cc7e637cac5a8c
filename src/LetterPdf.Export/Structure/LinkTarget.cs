using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The target of a Link element.</summary>
internal static class LinkTarget
{
    /// <summary>
    /// The target for a URI action: ASCII, everything else escaped (ISO 32000-1, 12.6.4.7). Empty where the element's
    /// target is not an absolute URI.
    /// </summary>
    public static string Of(OuterLinkElement link)
    {
        // Where paths begin with a slash, the platform takes "/a" for the address of a file, so the scheme must be
        // written.
        var target = link.Target;
        var isAbsolute =
            Uri.TryCreate(target, UriKind.Absolute, out var uri)
            && target.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);
        return isAbsolute ? Escape(target, uri!) : string.Empty;
    }

    // An ASCII target is kept as the author wrote it; AbsoluteUri would add a slash to a bare host.
    private static string Escape(string target, Uri uri) => Ascii.IsPrintable(target) ? target : uri.AbsoluteUri;
}
