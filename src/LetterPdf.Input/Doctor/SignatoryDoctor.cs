namespace LetterPdf.Input;

/// <summary>Looks through a list of signatories for doubtful things: nothing is changed, and every finding gives its
/// rows and both readings.</summary>
internal static class SignatoryDoctor
{
    public static void Examine(SignatoryRound round)
    {
        Duplicates.ExamineFolded(round);
        NearDuplicates.Examine(round);
        Acronyms.Examine(round);
        CountrySpellings.Examine(round);
        foreach (var name in round.Names)
        {
            // At most one finding for a name: a test row need not also be reported for its capitals.
            _ =
                ForeignCells.Examine(name, round)
                || Placeholders.Examine(name, round)
                || Mojibake.Examine(name, round)
                || SharedCells.Examine(name, round)
                || CurlyNames.Examine(name, round)
                || BrokenNames.Examine(name, round)
                || Capitals.Examine(name, round);
        }

        RunCells.Examine(round);
        ListMarks.Examine(round);
        Apostrophes.Examine(round);
        TagsInNames.Examine(round);
        SharedCells.ExamineKnownNames(round);
        round.Report();
    }
}
