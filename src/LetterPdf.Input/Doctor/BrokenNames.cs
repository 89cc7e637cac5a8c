using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Names that end in the middle of a phrase, as when a form cuts them off or a line is lost.</summary>
internal static class BrokenNames
{
    private static readonly RowQuestion BreaksOff = new(
        DiagnosticCatalog.NameBreaksOff,
        "names seem to break off",
        "Look up the whole name."
    );

    /// <returns>Whether there was something to say.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (WhyBroken(name.Value) is not { } why)
        {
            return false;
        }

        round.Ask(
            BreaksOff,
            new RowDoubt(
                name.Entry,
                name.Entry.Organization,
                $"the name in {SignatoryRound.Row(name.Entry)} seems to break off: '{name.Value}' {why}"
            )
        );
        return true;
    }

    private static string? WhyBroken(string name)
    {
        if (
            name[^1] is ',' or ';' or ':' or '&' or '/' or '-' or '–' or '—' or '(' or '[' or '…'
            || name.EndsWith("...", StringComparison.Ordinal)
        )
        {
            return $"ends with '{name[^1]}'";
        }

        name = ListMarks.Without(name);
        var text = name.AsSpan();
        if (text.Count('(') != text.Count(')') || text.Count('“') != text.Count('”'))
        {
            return "has a bracket or quotation mark without its partner";
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return null;
        }

        // In capitals or with one, "A" and "IN" are letters of a name, not its small words.
        return IsOpen(words[^1]) || EndsWithDirection(words) ? $"ends with '{words[^1]}'" : null;
    }

    private static bool EndsWithDirection(string[] words)
    {
        if (words.Length < 3 || !IsDirection(words[^1].ToLowerInvariant()) || !(words[^2] is "and" or "&"))
        {
            return false;
        }

        // "East and West" is whole.
        return !IsDirection(words[^3].ToLowerInvariant());
    }

    // Words after which something must follow, in the languages of most lists.
    private static bool IsOpen(string word) =>
        word
            is "and"
                or "of"
                or "for"
                or "in"
                or "the"
                or "to"
                or "with"
                or "on"
                or "by"
                or "at"
                or "from"
                or "a"
                or "an"
                or "or"
                or "against"
                or "de"
                or "del"
                or "des"
                or "du"
                or "et"
                or "para"
                or "por"
                or "los"
                or "las"
                or "da"
                or "dos"
                or "das"
                or "und"
                or "für"
                or "fur"
                or "der"
                or "von"
                or "zur"
                or "van"
                or "voor"
                or "di"
                or "per"
                or "della";

    // After "and" these want a noun: "Southwest Asia and North [Africa]".
    private static bool IsDirection(string word) =>
        word
            is "north"
                or "south"
                or "east"
                or "west"
                or "middle"
                or "central"
                or "northern"
                or "southern"
                or "eastern"
                or "western"
                or "latin"
                or "sub-saharan"
                or "southeast"
                or "southwest"
                or "northeast"
                or "northwest";
}
