using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Names that end in the middle of a phrase, as when a form cuts them off or a line is lost.</summary>
internal static class BrokenNames
{
    // Words after which something must follow, in the languages of most lists.
    private static readonly FrozenSet<string> Open = new[]
    {
        "and", "of", "for", "in", "the", "to", "with", "on", "by", "at", "from", "a", "an", "or", "against", "de", "del", "des", "du", "et", "para", "por", "los", "las", "da", "dos", "das",
        "und", "für", "fur", "der", "von", "zur", "van", "voor", "di", "per", "della",
    }.ToFrozenSet(StringComparer.Ordinal);

    // After "and" these want a noun: "Southwest Asia and North [Africa]".
    private static readonly FrozenSet<string> Directions =
        new[] { "north", "south", "east", "west", "middle", "central", "northern", "southern", "eastern", "western", "latin", "sub-saharan", "southeast", "southwest", "northeast", "northwest" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly RowQuestion BreaksOff = new(DiagnosticCatalog.NameBreaksOff, "names seem to break off", "Look up the whole name.");

    /// <returns>Whether there was something to say.</returns>
    public static bool Examine(Signatory entry, SignatoryRound round)
    {
        var name = entry.Organization.Value;
        if (WhyBroken(name) is not { } why)
        {
            return false;
        }

        round.Ask(BreaksOff, new RowDoubt(entry, entry.Organization, $"the name in {SignatoryRound.Row(entry)} seems to break off: '{name}' {why}"));
        return true;
    }

    private static string? WhyBroken(string name)
    {
        if (name[^1] is ',' or ';' or ':' or '&' or '/' or '-' or '–' or '—' or '(' or '[' or '…' || name.EndsWith("...", StringComparison.Ordinal))
        {
            return $"ends with '{name[^1]}'";
        }

        name = ListMarks.Without(name);
        if (name.Count(c => c == '(') != name.Count(c => c == ')') || name.Count(c => c == '“') != name.Count(c => c == '”'))
        {
            return "has a bracket or quotation mark without its partner";
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return null;
        }

        // In capitals or with one, "A" and "IN" are letters of a name, not its small words.
        return Open.Contains(words[^1]) || EndsWithDirection(words) ? $"ends with '{words[^1]}'" : null;
    }

    private static bool EndsWithDirection(string[] words)
    {
        if (words.Length < 3 || !Directions.Contains(words[^1].ToLowerInvariant()) || !(words[^2] is "and" or "&"))
        {
            return false;
        }

        // "East and West" is whole.
        return !Directions.Contains(words[^3].ToLowerInvariant());
    }
}
