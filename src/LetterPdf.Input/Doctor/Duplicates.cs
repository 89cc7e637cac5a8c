using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Entries that are one organization listed twice. Those of different countries are chapters, not duplicates.</summary>
internal static class Duplicates
{
    /// <summary>The same name letter by letter: looked for in every build.</summary>
    public static void ExamineLetters(SignatoryRound round) => Examine(round, name => name, country => country);

    /// <summary>The same name but for case, accents, punctuation, "The", a legal form or an acronym.</summary>
    public static void ExamineFolded(SignatoryRound round) => Examine(round, NameKey.Of, CountryTags.KeyOf);

    private static void Examine(SignatoryRound round, Func<string, string> nameKey, Func<string, string> countryKey)
    {
        var known = new Dictionary<string, List<(Signatory Entry, string? Country)>>(StringComparer.Ordinal);
        foreach (var entry in round.Entries)
        {
            var key = nameKey(entry.Organization.Value);
            var country = entry.Country is { } tag ? countryKey(tag.Value) : null;
            if (!known.TryGetValue(key, out var others))
            {
                known[key] = [(entry, country)];
                continue;
            }

            var twin = others.Find(other => other.Country is null || country is null || string.Equals(other.Country, country, StringComparison.Ordinal)).Entry;
            if (twin is not null)
            {
                Report(round, twin, entry);
            }
            else
            {
                others.Add((entry, country));
            }
        }
    }

    private static void Report(SignatoryRound round, Signatory earlier, Signatory later)
    {
        var isSame = string.Equals(earlier.Organization.Value, later.Organization.Value, StringComparison.Ordinal);
        var message = isSame
            ? FormattableString.Invariant($"row {later.Row} is the same as row {earlier.Row}: '{later.Organization}'")
            : FormattableString.Invariant($"row {later.Row} seems to be the same organization as row {earlier.Row}: '{later.Organization}', '{earlier.Organization}'");
        round.DoubtPair(DiagnosticCatalog.DuplicateSignatory, earlier, later, message);
    }
}
