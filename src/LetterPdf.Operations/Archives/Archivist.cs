using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Who archives a version.</summary>
internal static class Archivist
{
    /// <summary>What an address begins with that was made of a name.</summary>
    public const string NamePrefix = "urn:letterpdf:by:";

    private const string Example = "\"Name <name@example.org>\"";

    /// <summary>Reads "Name &lt;mail&gt;", "Name &lt;address of a page&gt;" or a name alone.</summary>
    /// <returns>Null where it is none of these.</returns>
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

    /// <summary>Whoever the file says has written it: true, and nothing that the file does not tell
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

    // OCFL asks for an address that is a URI; a name is made into one rather than an address invented.
    private static string OfName(string name) => $"{NamePrefix}{Uri.EscapeDataString(name)}";
}
