using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in the keys and values of letter.yml, in words.</summary>
internal static partial class LetterWords
{
    public static string Of(LetterFinding code, FactWords f) =>
        code switch
        {
            LetterFinding.UnknownKey => $"'{f[0]}' is not a key of a letter",
            LetterFinding.Missing => $"'{f[0]}' is missing",
            LetterFinding.Empty => $"'{f[0]}' is empty",
            LetterFinding.EmptyLine => $"a line of '{f[0]}' is empty",
            LetterFinding.EmptyOnceFilled => $"'{f[0]}' is empty once its merge fields are filled in",
            LetterFinding.WrongKind => $"{(f.Code(0) is null ? $"'{f[0]}'" : f[0])} must be {f[1]}",
            LetterFinding.NoKeys => $"'{f[0]}' must have keys of its own",
            LetterFinding.NoList => $"'{f[0]}' must be a list",
            LetterFinding.InvalidCharacter => $"'{f[0]}' holds {CharacterWords.Named(f.Number(1))}",
            LetterFinding.NoChoice => $"'{f[0]}' cannot be '{f[1]}'",
            LetterFinding.NoNumberBetween => $"'{f[0]}' must be a whole number from {f[1]} to {f[2]}, not '{f[3]}'",
            LetterFinding.NoDate => $"'{f[0]}' is not a date: \"{f[1]}\"",
            LetterFinding.NoLength => $"'{f[0]}' is not a length: \"{f[1]}\"",
            LetterFinding.LengthNotBetween => $"'{f[0]}' must be between {f[1]} and {f[2]}, not {f[3]}",
            LetterFinding.StarterText => $"'{f[0]}' is still '{f[1]}', as 'init' wrote it",
            LetterFinding.StarterBody => "this paragraph of the text is still as 'init' wrote it",
            LetterFinding.BodyFolded => "'body' must follow the | sign",
            LetterFinding.LanguageUnsupported => $"the language '{f[0]}' is not supported by this version",
            LetterFinding.NoTitle => "the letter has neither 'title' nor 'subject'",
            LetterFinding.IdentifierTooLong => $"'id' has {f[0]} characters, and an identifier {f[1]} at most",
            LetterFinding.Backslash => $"the path '{f[0]}' holds a backslash",
            LetterFinding.OutputNoPdf => $"'{f[0]}' must end in .pdf, not '{f[1]}'",
            LetterFinding.UnknownStandard => $"'{f[0]}' is not a standard that a letter can meet",
            LetterFinding.StandardsTogether => "a file cannot claim these standards together",
            LetterFinding.NoMailAddress => $"'{f[0]}' is not one e-mail address: '{f[1]}'",
            LetterFinding.DecorativeWithAlt => $"'{f[0]}' cannot stand beside 'alt'",
            LetterFinding.NoPictureName => $"'{f[0]}' is not the name of a picture",
            LetterFinding.InvalidPicture => $"'{f[0]}' {f[1]}",
            LetterFinding.NoDividedWord => $"'{f[0]}' is not a word with hyphens between its letters",
            LetterFinding.FormatNeedsA4 =>
                "this format has its fields at fixed places of an A4 sheet, and the page is another",
            LetterFinding.NoColumn => $"'{f[0]}' must be a header or a column's number from 1",
            LetterFinding.AnnouncedDiffers => $"{f[0]} organizations were announced, but the list has {f[1]}",
            LetterFinding.AnswerNotGiven => $"no row answers '{f[0]}'",
            LetterFinding.PendingLeftOut => f.Count == 1
                ? $"the signatory in row {f[0]} is pending and is left out"
                : $"{f.Count} signatories are pending and are left out: rows {f.Listed(0)}",
            LetterFinding.NoSheet => $"'{f[0]}' must be a sheet's name or its number from 1",
            LetterFinding.NobodyUnmarked =>
                $"'{f[0]}' lists nobody whose row is neither hidden nor struck out, and letter.yml leaves those out",
            LetterFinding.NobodyWanted => $"'{f[0]}' lists nobody whose answer is one that 'only' asks for",
            LetterFinding.NobodyConfirmed => $"'{f[0]}' lists nobody whose status is 'confirmed'",
            LetterFinding.TooManySignatures =>
                $"'signature' asks for {f[0]} electronic signatures, and a letter can have {f[1]}",
            LetterFinding.SignsTwice => $"'{f[0]}' signs for the second time under 'signature'",
            LetterFinding.LineSplit =>
                $"a comma in brackets begins a new line: '{f[0]}' and '{f[1]}' are two lines of '{f[2]}'",
            LetterFinding.CurlyValue => $"'{f[0]}' stands in curly quotation marks, which belong to the value itself",
            LetterFinding.CurlyText => $"'{f[0]}' stands in curly quotation marks, which are printed",
            LetterFinding.TextCut => $"'{f[0]}' ends before the # sign: '{f[1]}' is not read",
            LetterFinding.TextJoined => "this line belongs to the text of the line above, hyphen and all",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(LetterPhrase code, FactWords f) =>
        code switch
        {
            LetterPhrase.Text => "a text",
            LetterPhrase.FileName => "a file name",
            LetterPhrase.FileNameOrMarkdown => "a file name or, after |, Markdown",
            LetterPhrase.Length => "a length",
            LetterPhrase.Number => "a number",
            LetterPhrase.Date => "a date",
            LetterPhrase.Language => "a language such as en-US",
            LetterPhrase.Standards => "a list of standards",
            LetterPhrase.Forms => "a list of what is made beside the PDF",
            LetterPhrase.True => "true",
            LetterPhrase.Column => "a column's header or number",
            LetterPhrase.Sheet => "a sheet's name or number",
            LetterPhrase.Answer => "an answer",
            LetterPhrase.LineOf => $"a line of {f[0]}",
            _ => throw ReasonWords.Unknown(code),
        };
}
