using System.Globalization;
using System.Text;

namespace LetterPdf.Cli.Archives;

/// <summary>The question that is asked where nobody but the user knows which letter a file is a version of.</summary>
internal static class LetterQuestion
{
    private const int MostShown = 10;

    /// <summary>What was found, and the two answers word for word.</summary>
    /// <param name="choice">One that is in doubt.</param>
    /// <param name="letter">The new letter.</param>
    /// <param name="freeId">The id that --new would give it.</param>
    public static string Of(LetterChoice choice, LetterProfile letter, string freeId)
    {
        var candidates = choice.Candidates;
        var text = new StringBuilder();
        var count =
            candidates.Length == 1
                ? "a letter"
                : string.Create(CultureInfo.InvariantCulture, $"{candidates.Length:N0} letters");
        text.Append(
            CultureInfo.InvariantCulture,
            $"letterpdf: the archive has {count} of which this may be the next version, or not; "
        );
        text.Append("nothing was archived.\n");
        text.Append(CultureInfo.InvariantCulture, $"  this letter: {LetterCandidate.Described(letter)}\n");
        foreach (var candidate in candidates.Take(MostShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {candidate.Words}\n");
        }

        if (candidates.Length > MostShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {candidates.Length - MostShown:N0} more\n");
        }

        text.Append("Say which it is, with one of these words behind the command:\n");
        foreach (var candidate in candidates.Take(MostShown))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  --id {Quoted(candidate.Id)}  makes it the next version of that letter\n"
            );
        }

        return text.Append(CultureInfo.InvariantCulture, $"  --new  keeps it as a letter of its own, under {freeId}\n")
            .ToString();
    }

    private static string Quoted(string id) => id.All(IsPlain) ? id : $"\"{id}\"";

    private static bool IsPlain(char character) =>
        char.IsAsciiLetterOrDigit(character) || ":-_./%".Contains(character, StringComparison.Ordinal);
}
