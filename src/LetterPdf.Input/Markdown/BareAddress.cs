using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A web or mail address in plain text: it becomes a link, and is shown as it is written.</summary>
internal static class BareAddress
{
    /// <summary>Its target; null where it only looks like an address, such as a file's name.</summary>
    /// <param name="shown">As it is written.</param>
    public static string? TargetOf(string shown)
    {
        if (shown.Contains("://", StringComparison.Ordinal))
        {
            return LinkTarget.Parse(shown);
        }

        return shown.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? LinkTarget.Parse("https://" + shown)
            : shown.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? LinkTarget.Parse(shown)
            : shown.IndexOf('@', StringComparison.Ordinal) > 0 ? LinkTarget.Parse("mailto:" + shown)
            : null;
    }
}
