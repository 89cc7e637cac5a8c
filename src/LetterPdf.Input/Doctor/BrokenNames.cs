using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Names that end in the middle of a phrase, as when a form cuts them off or a line is lost.</summary>
internal static class BrokenNames
{
    private static readonly RowQuestion BreaksOff = new(
        DiagnosticCatalog.NameBreaksOff,
        DoctorPhrase.BreakOff,
        DoctorAdvice.LookUpWholeName
    );

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (Judge(name.Value, name.Entry.Row) is not { } message)
        {
            return false;
        }

        round.Ask(BreaksOff, new RowDoubt(name.Entry, name.Entry.Organization, message));
        return true;
    }

    private static Reason? Judge(string name, int row)
    {
        if (
            name[^1] is ',' or ';' or ':' or '&' or '/' or '-' or '–' or '—' or '(' or '[' or '…'
            || name.EndsWith("...", StringComparison.Ordinal)
        )
        {
            return Reason.Of(DoctorFinding.BreaksOff, row, name, name[^1..]);
        }

        var text = ListMarks.Without(name);
        if (CountOf('(') != CountOf(')') || CountOf('“') != CountOf('”'))
        {
            return Reason.Of(DoctorFinding.PartnerMissing, row, name);
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // In an upper-case name, or as capitals, "A" and "IN" are letters of a name, not small words.
        return words.Length > 1 && (IsOpen(words[^1]) || EndsWithDirection(words))
            ? Reason.Of(DoctorFinding.BreaksOff, row, name, words[^1])
            : null;

        int CountOf(char sign) => text.AsSpan().Count(sign);
    }

    private static bool EndsWithDirection(string[] words)
    {
        if (words.Length < 3 || !IsDirection(words[^1].ToLowerInvariant()) || !(words[^2] is "and" or "&"))
        {
            return false;
        }

        // "East and West" is complete.
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

    // After "and" these need a noun: "Southwest Asia and North [Africa]".
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
