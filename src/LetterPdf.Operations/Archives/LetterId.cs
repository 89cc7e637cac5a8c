using System.Globalization;
using System.Text;
using LetterPdf.Digests;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The id under which a letter is kept: a URI, and short enough to be readable as the name of a folder. It
/// contains no date, since the same letter with late signatories is its next version.</summary>
internal static class LetterId
{
    private const string Start = "urn:letterpdf:";

    // With the prefix and percent-encoding, a folder's name stays below the length at which the layout truncates it.
    private const int MostSubjectLength = 60;
    private const int DigestLength = 12;
    private const int DayLength = 10;

    /// <summary>An id that somebody chose: a URI stays as it is, other words become the end of one. Different texts
    /// give different ids.</summary>
    public static string Of(string chosen)
    {
        if (chosen.Contains(':', StringComparison.Ordinal) && Uri.IsWellFormedUriString(chosen, UriKind.Absolute))
        {
            return chosen;
        }

        return Start + Uri.EscapeDataString(chosen);
    }

    /// <summary>The id that the letter states; otherwise one made from its subject; null where the file has
    /// neither.</summary>
    public static string? Of(DocumentFacts facts)
    {
        if (!string.IsNullOrWhiteSpace(facts.Identifier))
        {
            return Of(facts.Identifier);
        }

        return (facts.Subject ?? facts.Title) is { } subject && !string.IsNullOrWhiteSpace(subject)
            ? Start + Kebab(subject)
            : null;
    }

    /// <summary>Whether an id is the one that versions before 0.4 made for letters of a subject: the same with the
    /// letter's date in it.</summary>
    /// <param name="id">The id of a letter in the archive.</param>
    /// <param name="now">The id that a letter with that subject gets from this version.</param>
    public static bool IsDated(string id, string now) =>
        id.Length == now.Length + DayLength + 1
        && now.StartsWith(Start, StringComparison.Ordinal)
        && id.StartsWith(Start, StringComparison.Ordinal)
        && id.AsSpan(Start.Length + DayLength).StartsWith(":")
        && id.EndsWith(now[Start.Length..], StringComparison.Ordinal)
        && DateOnly.TryParseExact(
            id.AsSpan(Start.Length, DayLength),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );

    /// <summary>An id, followed by those made from it for a letter of its own where it is taken: with the letter's
    /// date appended, then with a number.</summary>
    public static IEnumerable<string> Free(string id, DocumentFacts facts)
    {
        yield return id;
        if (PdfDate.Day(facts.Date) is { } day)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{id}:{day:yyyy-MM-dd}");
        }

        for (var number = 2; ; number++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{id}:{number}");
        }
    }

    // Words in lower-case ASCII letters with hyphens between them; for scripts without such letters, the start of a
    // digest.
    private static string Kebab(string subject)
    {
        var kebab = new StringBuilder();
        foreach (var character in subject)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                kebab.Append(char.ToLowerInvariant(character));
            }
            else if (kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }
        }

        var words = kebab.ToString().Trim('-');
        var end =
            words.Length <= MostSubjectLength ? words.Length
            : words.LastIndexOf('-', MostSubjectLength) is var at and > 0 ? at
            : MostSubjectLength;
        return end > 0 ? words[..end] : Sha256.HexOf(Encoding.UTF8.GetBytes(subject))[..DigestLength];
    }
}
