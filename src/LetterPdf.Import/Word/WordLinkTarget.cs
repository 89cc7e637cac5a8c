using System.Text;

namespace LetterPdf.Import;

/// <summary>The links of a text that a letter can have: to web pages and mail addresses.</summary>
internal static class WordLinkTarget
{
    /// <summary>The target as an absolute web or mail address in ASCII; null for others.</summary>
    public static string? Of(string written)
    {
        var target = written.Trim();
        if (!Uri.TryCreate(target, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var isWeb = uri is { Scheme: "http" or "https", Host.Length: > 0 };
        var isMail = uri.Scheme is "mailto" && target.Contains('@', StringComparison.Ordinal);
        if (!isWeb && !isMail)
        {
            return null;
        }

        return Ascii.IsValid(target) && !target.AsSpan().ContainsAnyInRange('\0', ' ') ? target
            : Ascii.IsValid(uri.AbsoluteUri) ? uri.AbsoluteUri
            : null;
    }
}
