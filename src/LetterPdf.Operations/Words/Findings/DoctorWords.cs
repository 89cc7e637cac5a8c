using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is doubtful in a list of signatories, in words.</summary>
internal static class DoctorWords
{
    public static string Of(DoctorFinding code, FactWords f) =>
        code switch
        {
            DoctorFinding.InCapitals => $"{Name(f)} is all in capitals: '{f[1]}', or '{f[2]}'?",
            DoctorFinding.StraightApostrophe =>
                $"{Name(f)} has a straight apostrophe, other names a curly one: '{f[1]}'",
            DoctorFinding.CurlyMarks => $"{Name(f)} stands in curly quotation marks, which are printed: '{f[1]}'",
            DoctorFinding.BreaksOff => $"{Name(f)} seems to break off: '{f[1]}' ends with '{f[2]}'",
            DoctorFinding.PartnerMissing =>
                $"{Name(f)} seems to break off: '{f[1]}' has a bracket or quotation mark without its partner",
            DoctorFinding.BeginsWithNumber => $"{Name(f)} begins with a number: '{f[1]}'",
            DoctorFinding.BeginsWithBullet => $"{Name(f)} begins with a bullet: '{f[1]}'",
            DoctorFinding.EndsWithCountry => $"{Name(f)} ends with a country: '{f[1]}', or '{f[2]}' of {f[3]}?",
            DoctorFinding.EndsWithOwnCountry =>
                $"{Name(f)} ends with its own country, which would be printed twice: '{f[1]} ({f[2]})'",
            DoctorFinding.CellRuns =>
                $"the {f[0]} in row {f[1]} begins with '{f[2]}', which a spreadsheet takes for a formula: '{f[3]}'",
            DoctorFinding.SharedCell => $"row {f[0]} may hold {(f.Count == 3 ? "two" : "several")} organizations: "
                + $"{string.Join(" and ", f.From(1).Select(name => $"'{name}'"))}",
            DoctorFinding.Garbled => $"row {f[0]} says '{f[1]}', which was probably '{f[2]}'",
            DoctorFinding.LetterLost =>
                $"row {f[0]} says '{f[1]}': a question mark stands where a letter may have been lost",
            DoctorFinding.NoOrganization => $"row {f[0]} does not look like an organization: '{f[1]}'",
            DoctorFinding.Formula => $"row {f[0]} says '{f[1]}': a formula of a spreadsheet, or its error, not a name",
            DoctorFinding.Address => $"row {f[0]} says '{f[1]}': an address, not a name",
            DoctorFinding.Html => $"row {f[0]} says '{f[1]}': it holds HTML",
            DoctorFinding.Markdown =>
                $"row {f[0]} says '{f[1]}': it contains Markdown, and a name is printed as it stands",
            DoctorFinding.Sum => $"row {f[0]} says '{f[1]}': a sum, not an organization",
            DoctorFinding.Date => $"row {f[0]} says '{f[1]}': a date or a number, not a name",
            DoctorFinding.Withdrawn => $"row {f[0]} says '{f[1]}': it seems that the organization withdrew",
            DoctorFinding.SameName => $"row {f[0]} is the same as row {f[1]}: '{f[2]}'",
            DoctorFinding.SameOrganization =>
                $"row {f[0]} seems to be the same organization as row {f[1]}: '{f[2]}', '{f[3]}'",
            DoctorFinding.AlmostSame => $"row {f[0]} is almost the same as row {f[1]}: '{f[2]}', '{f[3]}'",
            DoctorFinding.AcronymAndName =>
                $"rows {f[0]} and {f[1]} may be one organization, by its acronym and by its name: '{f[2]}', '{f[3]}'",
            DoctorFinding.UnusedAnswers => $"the column {f[0]} is not used, and {string.Join("; ", f.From(1))}",
            DoctorFinding.CountriesDiffer => $"the text speaks of {f[0]} countries, but the list has {f[1]}",
            DoctorFinding.OrganizationsDiffer => $"the text speaks of {f[0]} organizations, but {f[1]} sign",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(DoctorPhrase code, FactWords f) =>
        code switch
        {
            DoctorPhrase.InCapitals => "names are all in capitals",
            DoctorPhrase.StraightApostrophes => "names have a straight apostrophe where others have a curly one",
            DoctorPhrase.CurlyMarks => "names stand in curly quotation marks, which are printed",
            DoctorPhrase.BreakOff => "names seem to break off",
            DoctorPhrase.BeginWithNumber => "names begin with a number",
            DoctorPhrase.BeginWithBullet => "names begin with a bullet",
            DoctorPhrase.EndWithCountry => "names end with a country in brackets",
            DoctorPhrase.EndWithOwnCountry => "names end with their own country, which would be printed twice",
            DoctorPhrase.CellsRun => "cells begin with = + - or @, which a spreadsheet takes for a formula",
            DoctorPhrase.SharedCells => "rows may hold two organizations each",
            DoctorPhrase.Garbled => "cells hold garbled accents",
            DoctorPhrase.LettersLost => "cells hold a question mark where a letter may have been lost",
            DoctorPhrase.NoOrganizations => "rows do not look like organizations",
            DoctorPhrase.Formulas => "cells hold a spreadsheet's formula or its error",
            DoctorPhrase.Addresses => "cells hold a mail or web address, not a name",
            DoctorPhrase.Markup => "names hold HTML or Markdown",
            DoctorPhrase.Sums => "rows hold a sum, not an organization",
            DoctorPhrase.Dates => "cells hold a date or a number",
            DoctorPhrase.Withdrawals => "names say that somebody withdrew",
            DoctorPhrase.SayNo => Rows(f, "says", "say") + " no",
            DoctorPhrase.SpeakAgainst => Rows(f, "speaks", "speak") + " against being named",
            DoctorPhrase.SayNothing => Rows(f, "says", "say") + " nothing",
            DoctorPhrase.NameCell => "name",
            DoctorPhrase.CountryCell => "country",
            DoctorPhrase.PersonCell => "person's name",
            DoctorPhrase.TitleCell => "title",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(DoctorAdvice code, FactWords f) =>
        code switch
        {
            DoctorAdvice.WriteAsItDoes => "Write it as the organization does.",
            DoctorAdvice.WriteAsTheyDo => "Write them as the organizations do.",
            DoctorAdvice.OneApostrophe => "Write one kind in all names; the curly one (’) is the one of printed books.",
            DoctorAdvice.StraightMarks => $"Write '{f[0]}', or straight quotation marks.",
            DoctorAdvice.StraightMarksOrNone => "Write straight quotation marks, or none.",
            DoctorAdvice.LookUpWholeName => "Look up the whole name.",
            DoctorAdvice.RemoveNumbers => "Remove the numbers: the letter's list has none.",
            DoctorAdvice.RemoveBullets => "Remove the bullets.",
            DoctorAdvice.MoveCountries => "Move the country into its column.",
            DoctorAdvice.TakeOutCountries => "Take the country out of the name, or out of its column.",
            DoctorAdvice.EmptyCountry => $"The name is '{f[0]}': leave the country's cell empty.",
            DoctorAdvice.NameAndCountry => $"Write '{f[0]}' as the name and '{f[1]}' as the country.",
            DoctorAdvice.WriteWithoutSign =>
                "Write the words without the sign. If a name is right as it is, list it under 'right:' in the "
                    + "decisions file.",
            DoctorAdvice.RowForEach => "Give each a row of its own.",
            DoctorAdvice.RowForEachOrganization => "Give each organization a row of its own.",
            DoctorAdvice.Write => $"Write '{f[0]}'.",
            DoctorAdvice.WriteWhatWasMeant => "Write what was meant.",
            DoctorAdvice.LookUpName => "Look up how the name is written.",
            DoctorAdvice.LookUpNames => "Look up how the names are written.",
            DoctorAdvice.RemoveTest => "Remove the row if it is a test or says nothing.",
            DoctorAdvice.RemoveTests => "Remove the rows that are tests or say nothing.",
            DoctorAdvice.WriteNames => "Write the names themselves.",
            DoctorAdvice.WriteOrganizations => "Write the organizations' names.",
            DoctorAdvice.WriteWithoutMarkup => "Write the names without it.",
            DoctorAdvice.LookUpDates => "Look up the names: a spreadsheet makes dates of what looks like one.",
            DoctorAdvice.SayWithdrawn => "Write 'withdrawn' into a column 'status', and the names alone.",
            DoctorAdvice.RemoveTwin => "If they are one, remove a row.",
            DoctorAdvice.RemoveOrUnite => $"If they are one, remove a row, or list both names under 'same:' in {f[0]}.",
            DoctorAdvice.SayWhichAnswers =>
                $"If it decides who signs, write under 'signatories' which answers count: only: {{column: {f[0]}, "
                    + $"is: [{f[1]}]}}.",
            DoctorAdvice.SayWhoWithdrew =>
                "If they are not to be shown, write 'withdrawn' for them into a column 'status'.",
            DoctorAdvice.WriteField =>
                $"If it speaks of those who sign, write {{{{ {f[0]} }}}} instead of the number: it is then always "
                    + $"right.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Name(FactWords f) => $"the name in row {f[0]}";

    private static string Rows(FactWords f, string one, string many) =>
        $"{NumberRuns.Of("row", f.Numbers(0))} {(f.Count == 1 ? one : many)}";
}
