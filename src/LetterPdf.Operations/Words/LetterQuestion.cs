using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>The question that is asked where only the user can know which letter a file is a version of.</summary>
internal static class LetterQuestion
{
    private const int MostShown = 10;

    /// <summary>The letters that were found, and the two possible commands, word for word.</summary>
    /// <param name="choice">A choice that is in doubt.</param>
    /// <param name="letter">The new letter.</param>
    /// <param name="freeId">The id that --new would give it.</param>
    public static Refusal Of(LetterChoice choice, LetterProfile letter, string freeId)
    {
        var count =
            choice.Candidates.Length == 1
                ? "a letter"
                : string.Create(CultureInfo.InvariantCulture, $"{choice.Candidates.Length:N0} letters");
        return Refusal.OfRequest(
            $"the archive has {count} of which this may be the next version, or not; nothing was archived."
        ) with
        {
            After = [.. Lines(choice, letter, freeId)],
        };
    }

    private static IEnumerable<string> Lines(LetterChoice choice, LetterProfile letter, string freeId)
    {
        var shown = choice.Candidates.Take(MostShown);
        yield return $"  this letter: {LetterCandidate.Described(letter)}";
        foreach (var candidate in shown)
        {
            yield return $"  {candidate.Words}";
        }

        if (choice.Candidates.Length > MostShown)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  and {choice.Candidates.Length - MostShown:N0} more"
            );
        }

        yield return "Say which it is, with one of these words after the command:";
        foreach (var candidate in shown)
        {
            yield return $"  --id {Quoted(candidate.Id)}  makes it the next version of that letter";
        }

        yield return $"  --new  keeps it as a letter of its own, under {freeId}";
    }

    private static string Quoted(string id) => id.All(IsPlain) ? id : $"\"{id}\"";

    private static bool IsPlain(char character) =>
        char.IsAsciiLetterOrDigit(character) || ":-_./%".Contains(character, StringComparison.Ordinal);
}
