using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found about recipients, in words.</summary>
internal static class RecipientWords
{
    public static string Of(RecipientFinding code, FactWords f) =>
        code switch
        {
            RecipientFinding.NoRows => $"'{f[0]}' has a header row and no recipients under it",
            RecipientFinding.NobodyUnmarked =>
                $"'{f[0]}' lists nobody whose row is neither hidden nor struck out, and letter.yml leaves those out",
            RecipientFinding.FieldName => $"'{f[0]}' cannot be the name of a field",
            RecipientFinding.FieldOfProgram =>
                $"'{f[0]}' cannot be the name of a column: texts have it already, as the number of the row",
            RecipientFinding.FieldUnused => $"no text uses the field '{f[0]}'",
            RecipientFinding.NoName => $"row {f[0]} has no name",
            RecipientFinding.NoMailAddress => $"the e-mail address in row {f[0]} is not one address",
            RecipientFinding.EmptyField => $"'{f[0]}' is empty in this row, and a text shows it {Where(f)}",
            RecipientFinding.NotChosen => $"the letter goes to {f[0]} recipients: say whose letter you want",
            RecipientFinding.NoRow => $"'{f[1]}' has no recipient in row {f[0]}",
            RecipientFinding.NoRecipient => $"'{f[1]}' has no recipient called '{f[0]}'",
            RecipientFinding.SeveralOfName => $"'{f[0]}' is the name in {NumberRuns.Of("row", f.Numbers(1))}",
            RecipientFinding.NoList =>
                $"'{f[0]}' cannot be chosen with --recipient: the letter has no list of recipients",
            RecipientFinding.Twice => $"row {f[0]} has the same name and organization as row {f[1]}: '{f[2]}'",
            RecipientFinding.NoAddress => $"row {f[0]} has no address, and most others have one",
            RecipientFinding.NoSalutation => $"row {f[0]} has no salutation, and its letter begins without one",
            RecipientFinding.NoSalutations =>
                $"the letters begin without a salutation: no column of '{f[0]}' was found for it",
            RecipientFinding.LetterLost =>
                $"'{f[1]}' in row {f[0]} has question marks in the place of letters, which were lost when the file was "
                    + "saved",
            RecipientFinding.SalutationOfOther =>
                $"the salutation in row {f[0]} has no word of the name: '{f[1]}' and '{f[2]}'",
            RecipientFinding.Garbled => $"'{f[1]}' in row {f[0]} is probably '{f[2]}', in a wrong encoding",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(RecipientPhrase code, FactWords f) =>
        code switch
        {
            RecipientPhrase.NoNames => "rows have no name",
            RecipientPhrase.NoMailAddresses => "rows have an e-mail address that is not one address",
            RecipientPhrase.EmptyFields => $"rows have nothing for '{f[0]}', and a text shows it {Where(f)}",
            RecipientPhrase.Twins => "rows have the same name and organization as another",
            RecipientPhrase.NoAddresses => "rows have no address, and most others have one",
            RecipientPhrase.NoSalutations => "rows have no salutation, and their letters begin without one",
            RecipientPhrase.LettersLost =>
                "cells have question marks in the place of letters, which were lost when the file was saved",
            RecipientPhrase.SalutationsOfOthers => "salutations have no word of the name in their row",
            RecipientPhrase.Garbled => "cells are probably in a wrong encoding",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(RecipientAdvice code, FactWords f) =>
        code switch
        {
            RecipientAdvice.NameField =>
                "Write one word of letters, digits, hyphens and underscores, such as state: State. Texts use it as "
                    + "{{ recipient.state }}.",
            RecipientAdvice.UseField => $"Write {{{{ recipient.{f[0]} }}}} where it belongs, or remove the line.",
            RecipientAdvice.FillInName => "Fill in the name or the organization, or remove the row.",
            RecipientAdvice.FillInNames => "Fill in the names or the organizations, or remove the rows.",
            RecipientAdvice.MailAddress =>
                "Write one address alone, such as office@example.org, or leave the cell empty.",
            RecipientAdvice.MailAddresses =>
                "Write one address alone in each, such as office@example.org, or leave the cells empty.",
            RecipientAdvice.AskFirst =>
                "Fill in the cell; or, if it may be empty, put {% if %} around the field in the text.",
            RecipientAdvice.Choose =>
                $"Name one by its row or its name: --recipient {f[0]}, or --recipient \"{f[1]}\". 'letterpdf merge' "
                    + "makes all the letters.",
            RecipientAdvice.RowsAre => $"The recipients are in rows {f[0]} to {f[1]}.",
            RecipientAdvice.DidYouMean => $"{SuggestionWords.DidYouMean(f[0])} That is row {f[1]}.",
            RecipientAdvice.ByRow => "Name one by the number of the row.",
            RecipientAdvice.LeaveOut =>
                "Leave the option out; or name a list in letter.yml: recipients: {file: data/recipients.csv}.",
            RecipientAdvice.RemoveTwin => "If they are one, remove one of the rows.",
            RecipientAdvice.RemoveTwins => "Remove the rows that are too many.",
            RecipientAdvice.FillInSalutation => "Fill in the salutation, if there is one.",
            RecipientAdvice.FillInSalutations => "Fill in the salutations, if there are any.",
            RecipientAdvice.NameSalutation =>
                "Name the column under 'recipients: fields:', such as salutation: \"Form of address\"; or write one "
                    + "salutation for all into letter.yml.",
            RecipientAdvice.SaveAsUnicode =>
                "Save the spreadsheet as .xlsx, or as 'CSV UTF-8', and take the names from the original.",
            RecipientAdvice.FillInAddress => "Fill in the address, if there is one.",
            RecipientAdvice.FillInAddresses => "Fill in the addresses, if there are any.",
            RecipientAdvice.CompareCells => "Compare the two cells: one of them may be in the wrong row.",
            RecipientAdvice.Write => $"Write '{f[0]}'.",
            RecipientAdvice.WriteWhatWasMeant => "Write what was meant.",
            _ => throw ReasonWords.Unknown(code),
        };

    // The text that has the field.
    private static string Where(FactWords f) => $"({f[1]}, line {f[2]})";
}
