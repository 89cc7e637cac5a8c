using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// One organization listed by its acronym and by its name: "HRW" and "Human Rights Watch", "HRW – Human Rights Watch"
/// and "Human Rights Watch".
/// </summary>
internal static class Acronyms
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    private static readonly string[] Joints = [" - ", " – ", " — ", ": ", ", ", " / ", " | "];

    public static void Examine(SignatoryRound round)
    {
        var forms = round.Names.Select(FormOf).ToImmutableArray();
        var (byName, byAcronym) = IndexesOf(forms);
        for (var i = 0; i < forms.Length; i++)
        {
            var isTwin = forms[i].Name is { } name
                ? byName.TryGetValue(name, out var other)
                : byAcronym.TryGetValue(forms[i].Acronyms[0], out other);
            var isJoined = isTwin && (forms[i].Name is null || forms[i].IsJoined || forms[other].IsJoined);
            if (isJoined && other != i && round.Names[i].MayBe(round.Names[other]))
            {
                Report(round, round.Entries[Math.Min(i, other)], round.Entries[Math.Max(i, other)]);
            }
        }
    }

    // The index of each name in the list, and the index of the name that an acronym may belong to.
    private static (Dictionary<string, int> ByName, Dictionary<string, int> ByAcronym) IndexesOf(
        ImmutableArray<Form> forms
    )
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var byAcronym = new Dictionary<string, int>(StringComparer.Ordinal);

        // An acronym that is written with its name is surer than initials. The first entry of each is kept: a pair is
        // reported once.
        foreach (var i in Enumerable.Range(0, forms.Length).OrderBy(i => forms[i].IsDeclared ? 0 : 1))
        {
            if (forms[i].Name is { } name)
            {
                byName.TryAdd(name, i);
                foreach (var acronym in forms[i].Acronyms)
                {
                    byAcronym.TryAdd(acronym, i);
                }
            }
        }

        return (byName, byAcronym);
    }

    private static void Report(SignatoryRound round, Signatory earlier, Signatory later) =>
        round.DoubtPair(
            DiagnosticCatalog.NearDuplicate,
            earlier,
            later,
            SignatoryRound.Twins(DoctorFinding.AcronymAndName, earlier, later)
        );

    private static Form FormOf(RoundName name)
    {
        if (IsAcronym(name.Value))
        {
            return new Form(null, [Letters(name.Value)], IsJoined: false);
        }

        foreach (var joint in Joints)
        {
            var at = name.Value.IndexOf(joint, StringComparison.Ordinal);
            if (
                at > 0
                && Joined(name.Value[..at], name.Value[(at + joint.Length)..], joint[0] is ' ' or ':') is { } joined
            )
            {
                return joined;
            }
        }

        return Bracketed(name) ?? new Form(name.Key, InitialsOf(name.Words), IsJoined: false);
    }

    // "World Organisation Against Torture (OMCT)", "OMCT (World Organisation Against Torture)"; null for other
    // brackets.
    private static Form? Bracketed(RoundName name)
    {
        var open = name.Value.EndsWith(')') ? name.Value.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        if (open <= 0)
        {
            return null;
        }

        var (left, inner) = (name.Value[..open], name.Value[(open + 2)..^1]);
        if (IsAcronym(left))
        {
            return inner.Contains(' ', StringComparison.Ordinal)
                ? new Form(NameKey.Of(inner), [Letters(left)], IsJoined: true) { IsDeclared = true }
                : null;
        }

        var acronym = inner.ToUpperInvariant();
        return IsAcronym(acronym) && Countries.CodeOf(inner) is null
            ? new Form(NameKey.Of(left), [Letters(acronym)], IsJoined: false) { IsDeclared = true }
            : null;
    }

    // "HRW – Human Rights Watch", either way round; null where neither is an acronym of the other.
    private static Form? Joined(string left, string right, bool isStrong)
    {
        var (acronym, full) = IsAcronym(left) ? (left, right) : (right, left);
        if (!IsAcronym(acronym))
        {
            return null;
        }

        var letters = Letters(acronym);
        return
            (isStrong && full.Contains(' ', StringComparison.Ordinal))
            || InitialsOf(NameKey.WordsOf(full)).Contains(letters, StringComparer.Ordinal)
            ? new Form(NameKey.Of(full), [letters], IsJoined: true) { IsDeclared = true }
            : null;
    }

    // With and without small words: "Organization of American States" is the OAS, "Médecins du Monde" MDM.
    private static ImmutableArray<string> InitialsOf(ImmutableArray<string> words)
    {
        var all = Initials(words);
        if (all.Length < ShortestAcronym)
        {
            return [];
        }

        var large = Initials([.. words.Where(word => !IsSmall(word))]);
        return large.Length < ShortestAcronym || large.Length == all.Length ? [all] : [all, large];
    }

    private static string Initials(ImmutableArray<string> words) =>
        string.Create(
            words.Length,
            words,
            (initials, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    initials[i] = char.ToUpperInvariant(from[i][0]);
                }
            }
        );

    // Words that acronyms often leave out.
    private static bool IsSmall(string word) =>
        word
            is "of"
                or "the"
                or "for"
                or "and"
                or "in"
                or "on"
                or "to"
                or "de"
                or "la"
                or "las"
                or "los"
                or "del"
                or "des"
                or "du"
                or "les"
                or "et"
                or "y"
                or "e"
                or "do"
                or "da"
                or "dos"
                or "das"
                or "para"
                or "por"
                or "pour"
                or "der"
                or "die"
                or "und"
                or "für"
                or "fur"
                or "von"
                or "di"
                or "per"
                or "van"
                or "voor"
                or "en";

    private static bool IsAcronym(string text)
    {
        if (text.Length > 2 * LongestAcronym || text.AsSpan().Contains(' ') || !char.IsUpper(text[0]))
        {
            return false;
        }

        var letters = Letters(text);
        var isMostlyLetters = letters.Length >= text.Length - letters.Length;
        return letters.Length is >= ShortestAcronym and <= LongestAcronym
            && isMostlyLetters
            && letters.All(char.IsUpper)
            && text.All(c => char.IsLetter(c) || c == '.');
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <param name="Name">The name's key; null where there is only an acronym.</param>
    /// <param name="Acronyms">The acronyms that the name may have.</param>
    /// <param name="IsJoined">Whether the cell contains both.</param>
    private sealed record Form(string? Name, ImmutableArray<string> Acronyms, bool IsJoined)
    {
        /// <summary>Whether the acronym is written with the name.</summary>
        public bool IsDeclared { get; init; }
    }
}
