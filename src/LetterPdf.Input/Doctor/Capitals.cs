using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Names typed in capitals; acronyms do not count.</summary>
internal static class Capitals
{
    private const int LongestAcronym = 12;

    private static readonly RowQuestion InCapitals = new(
        DiagnosticCatalog.AllCapitals,
        DoctorPhrase.InCapitals,
        DoctorAdvice.WriteAsTheyDo
    );

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (!IsTyped(name.Value))
        {
            return false;
        }

        var message = Reason.Of(DoctorFinding.InCapitals, name.Entry.Row, name.Value, Lowered(name.Value));
        round.Ask(
            InCapitals,
            new RowDoubt(name.Entry, name.Entry.Organization, message) { Mend = DoctorAdvice.WriteAsItDoes }
        );
        return true;
    }

    private static bool IsTyped(string name)
    {
        if (name.Any(char.IsLower))
        {
            return false;
        }

        var words = name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsUpper))
            .Select(word => word.Count(char.IsLetter))
            .ToArray();
        return words.Count(length => length >= 4) >= 2
            || words.Any(length => length > LongestAcronym)
            || (words.Length >= 4 && words.Any(length => length >= 4));
    }

    private static string Lowered(string name)
    {
        var lowered = name.ToCharArray();
        for (var i = 1; i < lowered.Length; i++)
        {
            if (char.IsLetter(lowered[i - 1]) || lowered[i - 1] is '\'' or '’')
            {
                lowered[i] = char.ToLowerInvariant(lowered[i]);
            }
        }

        return new string(lowered);
    }
}
