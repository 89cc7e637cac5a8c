using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The person or office that archives a version.</summary>
internal static class Archivist
{
    /// <summary>The beginning of an address that was made from a name.</summary>
    public const string NamePrefix = "urn:letterpdf:by:";

    private const string Example = "\"Name <name@example.org>\"";

    /// <summary>Reads "Name &lt;mail&gt;", "Name &lt;address of a page&gt;" or just a name.</summary>
    /// <returns>The user; null where the text is none of these.</returns>
    public static ArchiveUser? Parse(string text, out string problem)
    {
        problem = $"'{text}' is not a name and an address, as {Example} is";
        var start = text.IndexOf('<', StringComparison.Ordinal);
        var name = (start < 0 ? text : text[..start]).Trim();
        if (name.Length == 0 || (start >= 0 && !text.EndsWith('>')))
        {
            return null;
        }

        return start < 0 ? new ArchiveUser(name, OfName(name))
            : Address(text[(start + 1)..^1].Trim()) is { } address ? new ArchiveUser(name, address)
            : null;
    }

    /// <summary>The author that the file names: that is true, and nothing that the file does not tell
    /// everybody.</summary>
    public static ArchiveUser OfAuthor(string? author)
    {
        var name = string.IsNullOrWhiteSpace(author) ? "unknown" : author;
        return new ArchiveUser(name, OfName(name));
    }

    private static string? Address(string text)
    {
        var uri =
            text.Contains('@', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal)
                ? $"mailto:{text}"
                : text;
        return uri.Contains(':', StringComparison.Ordinal) && Uri.IsWellFormedUriString(uri, UriKind.Absolute)
            ? uri
            : null;
    }

    // OCFL requires a URI as an address; the name is turned into one, so that no address is invented.
    private static string OfName(string name) => $"{NamePrefix}{Uri.EscapeDataString(name)}";
}
