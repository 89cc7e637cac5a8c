using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The target of a Link element.</summary>
internal static class LinkTarget
{
    /// <summary>
    /// As a URI action wants it: ASCII, what is not escaped (ISO 32000-1, 12.6.4.7). Empty where the element has no
    /// target that is an absolute URI.
    /// </summary>
    public static string Of(StructureElement link) =>
        Uri.TryCreate(link.Target, UriKind.Absolute, out var uri) ? Escape(link.Target!, uri) : string.Empty;

    // An ASCII target is kept as the author wrote it; AbsoluteUri would add a slash to a bare host.
    private static string Escape(string target, Uri uri) => Ascii.IsPrintable(target) ? target : uri.AbsoluteUri;
}
