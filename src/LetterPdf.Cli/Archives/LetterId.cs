using System.Globalization;
using System.Text;
using LetterPdf.Cli.Signatures;
using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Archives;

/// <summary>The id under which a letter is kept: a URI, and short enough to be read as the name of a folder.</summary>
internal static class LetterId
{
    private const string Start = "urn:letterpdf:";

    // With the start, the date and what percent-encoding adds, a folder's name stays below what the layout cuts.
    private const int MostSubjectLength = 60;
    private const int DigestLength = 12;

    /// <summary>An id that somebody chose: a URI as it is, other words as the end of one. No two differ and give the same.</summary>
    public static string Of(string chosen)
    {
        if (chosen.Contains(':', StringComparison.Ordinal) && Uri.IsWellFormedUriString(chosen, UriKind.Absolute))
        {
            return chosen;
        }

        return Start + Uri.EscapeDataString(chosen);
    }

    /// <summary>The id that the letter says it has; else one from its date and subject; null where the file says neither.</summary>
    public static string? Of(DocumentFacts facts)
    {
        if (!string.IsNullOrWhiteSpace(facts.Identifier))
        {
            return Of(facts.Identifier);
        }

        return PdfDate.Day(facts.Date) is { } date && (facts.Subject ?? facts.Title) is { Length: > 0 } subject ? string.Create(CultureInfo.InvariantCulture, $"{Start}{date:yyyy-MM-dd}:{Kebab(subject)}") : null;
    }

    // Words in small ASCII letters with hyphens between; where a script has none of them, the start of a digest.
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
        var end = words.Length <= MostSubjectLength ? words.Length : words.LastIndexOf('-', MostSubjectLength) is var at and > 0 ? at : MostSubjectLength;
        return end > 0 ? words[..end] : Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(subject)))[..DigestLength];
    }
}
