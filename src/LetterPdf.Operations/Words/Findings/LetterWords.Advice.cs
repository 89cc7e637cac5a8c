using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <content>What to do about it.</content>
internal static partial class LetterWords
{
    public static string Of(LetterAdvice code, FactWords f) =>
        code switch
        {
            LetterAdvice.CommaInBraces =>
                "In braces a comma begins the next key: put a text that holds a comma in quotation marks.",
            LetterAdvice.DidYouMean => SuggestionWords.DidYouMean(f[0]),
            LetterAdvice.KeysHere => $"The keys here are {f.Listed(0)}.",
            LetterAdvice.ItsKeys => $"Its keys are {f.Listed(0)}.",
            LetterAdvice.GiveValue => "Leave the key out or give it a value.",
            LetterAdvice.GiveRequiredValue => "Give it a value.",
            LetterAdvice.RemoveLine => "Remove it.",
            LetterAdvice.WriteList => "Write [first, second], or each item on a line of its own after a hyphen.",
            LetterAdvice.QuoteColon => "Put a text that holds a colon in quotation marks.",
            LetterAdvice.Words => $"It is {string.Join(" or ", f.From(0))}.",
            LetterAdvice.NoSuchDay => "There is no such day in the calendar.",
            LetterAdvice.DaysOfMonth => $"{Month(f, 0)} {(f.Number(0) == 2 ? $"{f[1]} " : "")}has {f[2]} days.",
            LetterAdvice.Date => $"Write {f[0]}.",
            LetterAdvice.EitherDate => $"{Month(f, 0)} {f[1]} is {f[2]}; {Month(f, 3)} {f[4]} is {f[5]}.",
            LetterAdvice.AddDate => "Add a line such as date: 2024-05-22.",
            LetterAdvice.DateForm => "Write year, month and day with hyphens, such as 2024-05-22.",
            LetterAdvice.LengthUnits => "Write a number and a unit, such as 1in, 25mm or 72pt.",
            LetterAdvice.LengthUnitsOrEm => "Write a number and a unit, such as 1in, 25mm, 72pt or 2em.",
            LetterAdvice.OwnText => "Write your own text, or remove the line.",
            LetterAdvice.FoldedJoins => "The > sign would join its lines.",
            LetterAdvice.Languages => $"It can be {f.Listed(0)}.",
            LetterAdvice.OneLanguage => $"Write '{string.Join("' or '", f.From(0))}'.",
            LetterAdvice.Title => "A PDF for everybody needs a title: write 'title: ...'.",
            LetterAdvice.ShortIdentifier => "Write a file number or an address, not a description.",
            LetterAdvice.ForwardSlash => "Separate folders by /, on Windows too.",
            LetterAdvice.FileIntoFolder => "Put the file into the folder of letter.yml and write its path from there.",
            LetterAdvice.Standards => $"The standards are {f.Listed(0)}.",
            LetterAdvice.StandardsTogether =>
                "Name one of PDF/A's, pdf/ua-1, or both, each once: [pdf/a-2a, pdf/ua-1].",
            LetterAdvice.Forms => $"Name {f.Listed(0)}, as many as you need: also: [{f[0]}, {f[1]}].",
            LetterAdvice.MailAddress =>
                "Write the address alone, such as office@example.org, or leave the key out and fill it in when you "
                    + "send.",
            LetterAdvice.DividedWord => "Write one word per item, such as Ge-richts-hof.",
            LetterAdvice.A4 => "Leave 'size' out, or write size: a4.",
            LetterAdvice.AnswerColumn => "Name the column with the answers.",
            LetterAdvice.Answers => "Write the answers that count, such as [yes].",
            LetterAdvice.CheckCount => "Check that no row was lost, or correct the number.",
            LetterAdvice.AnswerAsListed => "Write the answer as the list has it, or remove it.",
            LetterAdvice.AskPending =>
                "Ask whether they sign, and write 'confirmed' or 'withdrawn'; 'letterpdf build --draft' shows them.",
            LetterAdvice.SignatoryList => "Organizations that join the letter belong in the list of signatories.",
            LetterAdvice.WhoSigns => "Say who signs: the organization, or a person for it.",
            LetterAdvice.OneSignature => "Remove one, or say in its name who signs for whom.",
            LetterAdvice.JoinLines =>
                $"If they are one, put it in quotation marks: \"{f[0]}\". If not, write each line after a hyphen, or "
                    + "in quotation marks.",
            LetterAdvice.StraightMarks => "Write straight quotation marks: \"...\".",
            LetterAdvice.StraightMarksAround =>
                "Write straight quotation marks: \"...\". If they belong to the text, put straight ones around them: "
                    + $"\"{f[0]}\".",
            LetterAdvice.QuoteText =>
                "Put the whole text in quotation marks; or, if it is a note, write two spaces before the # sign.",
            LetterAdvice.ColumnOfItem =>
                "Let it begin in the column of the item above; or, if it is one text, put it in quotation marks.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Month(FactWords f, int index) =>
        LetterLanguage.AmericanEnglish.Months[(int)f.Number(index) - 1];
}
