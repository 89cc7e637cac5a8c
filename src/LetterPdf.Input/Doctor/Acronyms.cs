using System.Collections.Frozen;
using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// One organization listed by its acronym and by its name: "HRW" and "Human Rights Watch", "HRW – Human Rights Watch" and "Human Rights Watch".
/// </summary>
internal static class Acronyms
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    private static readonly string[] Joints = [" - ", " – ", " — ", ": ", ", ", " / ", " | "];

    // Words that acronyms leave out as often as not.
    private static readonly FrozenSet<string> SmallWords =
        new[] { "of", "the", "for", "and", "in", "on", "to", "de", "la", "las", "los", "del", "des", "du", "les", "et", "y", "e", "do", "da", "dos", "das", "para", "por", "pour", "der", "die", "das", "und", "für", "fur", "von", "di", "per", "van", "voor", "en" }
            .ToFrozenSet(StringComparer.Ordinal);

    public static void Examine(SignatoryRound round)
    {
        var forms = round.Entries.Select(FormOf).ToImmutableArray();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var byAcronym = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < forms.Length; i++)
        {
            // The first of each stays: a pair is told once.
            if (forms[i].Name is { } name)
            {
                byName.TryAdd(name, i);
                foreach (var acronym in forms[i].Acronyms)
                {
                    byAcronym.TryAdd(acronym, i);
                }
            }
        }

        for (var i = 0; i < forms.Length; i++)
        {
            var isTwin = forms[i].Name is { } name ? byName.TryGetValue(name, out var other) : byAcronym.TryGetValue(forms[i].Acronyms[0], out other);
            var isJoined = isTwin && (forms[i].Name is null || forms[i].IsJoined || forms[other].IsJoined);
            if (isJoined && other != i && MayBeOne(round.Entries[i], round.Entries[other]))
            {
                Report(round, round.Entries[Math.Min(i, other)], round.Entries[Math.Max(i, other)]);
            }
        }
    }

    private static void Report(SignatoryRound round, Signatory earlier, Signatory later) => round.DoubtPair(
        DiagnosticCatalog.NearDuplicate,
        earlier,
        later,
        FormattableString.Invariant($"rows {earlier.Row} and {later.Row} may be one organization, by its acronym and by its name: '{earlier.Organization}', '{later.Organization}'"));

    private static Form FormOf(Signatory entry)
    {
        var name = entry.Organization.Value;
        if (IsAcronym(name))
        {
            return new Form(null, [Letters(name)], IsJoined: false);
        }

        foreach (var joint in Joints)
        {
            if (name.Split(joint) is [var left, var right])
            {
                var (acronym, full) = IsAcronym(left) ? (left, right) : (right, left);
                if (IsAcronym(acronym) && InitialsOf(full).Contains(Letters(acronym), StringComparer.Ordinal))
                {
                    return new Form(NameKey.Of(full), [Letters(acronym)], IsJoined: true);
                }
            }
        }

        return new Form(NameKey.Of(name), InitialsOf(name), IsJoined: false);
    }

    // With and without small words: "Organization of American States" is the OAS, "Médecins du Monde" MDM.
    private static ImmutableArray<string> InitialsOf(string name)
    {
        var words = NameKey.WordsOf(name);
        var all = Initials(words);
        var large = Initials(words.Where(word => !SmallWords.Contains(word)));
        return all.Length < ShortestAcronym ? [] : large.Length < ShortestAcronym ? [all] : [all, large];
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));

    private static bool IsAcronym(string text)
    {
        var letters = Letters(text);
        return letters.Length is >= ShortestAcronym and <= LongestAcronym && letters.Length >= text.Length - letters.Length && letters.All(char.IsUpper)
            && text.All(c => char.IsLetter(c) || c == '.');
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static bool MayBeOne(Signatory left, Signatory right) => left.Country is null || right.Country is null
        || string.Equals(CountryTags.KeyOf(left.Country.Value), CountryTags.KeyOf(right.Country.Value), StringComparison.Ordinal);

    /// <param name="Name">The name's key; null where there is only an acronym.</param>
    /// <param name="Acronyms">Those that the name may have.</param>
    /// <param name="IsJoined">Whether the cell holds both.</param>
    private sealed record Form(string? Name, ImmutableArray<string> Acronyms, bool IsJoined);
}
