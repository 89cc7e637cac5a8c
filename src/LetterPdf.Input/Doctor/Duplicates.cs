using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Entries that list one organization twice. Those of different countries are chapters, not
/// duplicates.</summary>
internal static class Duplicates
{
    /// <summary>Names that are the same letter by letter: searched for in every build.</summary>
    public static void ExamineLetters(SignatoryRound round) =>
        Examine(
            round,
            i => round.Entries[i].Organization.Value,
            (i, j) => MayBeOne(round.Entries[i].Country?.Value, round.Entries[j].Country?.Value)
        );

    /// <summary>Names that are the same except for case, accents, punctuation, "The", a legal form or an
    /// acronym.</summary>
    public static void ExamineFolded(SignatoryRound round) =>
        Examine(round, i => round.Names[i].Key, (i, j) => round.Names[i].MayBe(round.Names[j]));

    private static void Examine(SignatoryRound round, Func<int, string> keyOf, Func<int, int, bool> mayBeOne)
    {
        var known = new Dictionary<string, List<int>>(round.Entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < round.Entries.Length; i++)
        {
            if (!known.TryGetValue(keyOf(i), out var others))
            {
                known[keyOf(i)] = [i];
                continue;
            }

            var twin = others.FindIndex(other => mayBeOne(other, i));
            if (twin >= 0)
            {
                Report(round, round.Entries[others[twin]], round.Entries[i]);
            }
            else
            {
                others.Add(i);
            }
        }
    }

    private static bool MayBeOne(string? country, string? other) =>
        country is null || other is null || string.Equals(country, other, StringComparison.Ordinal);

    private static void Report(SignatoryRound round, Signatory earlier, Signatory later)
    {
        var isSame = string.Equals(earlier.Organization.Value, later.Organization.Value, StringComparison.Ordinal);
        var message = isSame
            ? Reason.Of(DoctorFinding.SameName, later.Row, earlier.Row, later.Organization.Value)
            : SignatoryRound.Twins(DoctorFinding.SameOrganization, later, earlier);
        round.DoubtPair(DiagnosticCatalog.DuplicateSignatory, earlier, later, message);
    }
}
