using System.Text;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>A heading as it is compared, ignoring case, spacing, punctuation and British spelling.</summary>
internal static class HeadingKey
{
    /// <summary>"  Organisation_Name: " becomes "organization name".</summary>
    public static string Of(string heading)
    {
        var key = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ' && !LetterCharacters.IsZeroWidth(c))
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd(' ').Replace("organis", "organiz", StringComparison.Ordinal);
    }

    /// <summary>The same without what forms add: "Organization (as it should appear)", "Country: where you are
    /// based".</summary>
    public static string OfMainPart(string heading)
    {
        var end = heading.AsSpan().IndexOfAny("([:?\u2013*");
        return end <= 0 ? Of(heading) : Of(heading[..end]);
    }
}
