namespace LetterPdf.Operations;

/// <summary>What operations find on the disk, in words.</summary>
internal static class OperationWords
{
    private const string NewLetter = "A new letter is made by: letterpdf init my-letter.";

    public static string Of(OperationFinding code, FactWords f) =>
        code switch
        {
            OperationFinding.Misnamed => $"{f[0]} could not be written: {f[1]}",
            OperationFinding.NotWritten => $"{f[0]} could not be written to '{f[1]}'",
            OperationFinding.NoFolder => $"there is no folder '{f[0]}'",
            OperationFinding.NoPath => $"there is no file or folder '{f[0]}'",
            OperationFinding.NoFileHere => $"there is no '{f[0]}' in this folder",
            OperationFinding.NoFileIn => $"there is no '{f[0]}' in the folder '{f[1]}'",
            OperationFinding.FileHoldsOther => $"'{f[0]}' holds something else already",
            OperationFinding.BodyNotYet => f.Number(1) == 0
                ? $"a letter cannot hold the text as it is: {f[0]}"
                : $"a letter cannot hold the text as it is: {f[0]} ({f[1]} more; 'letterpdf check' shows them)",
            OperationFinding.FilesPresent =>
                $"there is already {string.Join(" and ", f.From(0).Select(path => $"'{path}'"))} in the folder; "
                    + "nothing was written",
            OperationFinding.FormOverSource => $"'{f[0]}' is a file that the letter is made of",
            OperationFinding.WordFileWorkedIn =>
                $"'{f[0]}' was saved in a word processor after it was made: it may hold changes or comments",
            OperationFinding.FormOutdated =>
                $"'{f[0]}' is of an earlier state of the letter, and stays beside the new PDF",
            OperationFinding.OptionWithoutForm => $"{f[0]} is for the form '{f[1]}', which is not made",
            OperationFinding.NotSameAgain =>
                $"the sources that would go into the file do not give the same letter again: {f[0]}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(OperationPhrase code, FactWords f) =>
        code switch
        {
            OperationPhrase.Pdf => "the PDF",
            OperationPhrase.SignedLetter => "the signed letter",
            OperationPhrase.Result => "the result",
            OperationPhrase.List => "the list",
            OperationPhrase.Decisions => "the decisions",
            OperationPhrase.ArchiveFile => "a file of the archive",
            OperationPhrase.Form => "a form of the letter",
            OperationPhrase.Letters => "the letters",
            OperationPhrase.File => $"'{f[0]}'",
            OperationPhrase.PdfReader => "your PDF reader",
            OperationPhrase.Spreadsheet => "your spreadsheet",
            OperationPhrase.Editor => "your editor",
            OperationPhrase.Viewer => "the program that shows it",
            OperationPhrase.User => "the program that uses it",
            OperationPhrase.NameOfDevice => $"Windows keeps the name '{f[0]}' for a device",
            OperationPhrase.ColonInName => "on Windows no name can have a colon",
            OperationPhrase.NoReason => "no reason is known",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(OperationAdvice code, FactWords f) =>
        code switch
        {
            OperationAdvice.ChooseName => "Choose another name.",
            OperationAdvice.CloseFile =>
                $"Close it in {f[0]} if it is open there, and see that you may write into its folder.",
            OperationAdvice.ReplaceOrRename => "Name another file, or add --replace if nobody needs what is in it.",
            OperationAdvice.NameOtherFolder => "Name another folder: letterpdf init new-letter.",
            OperationAdvice.NameLetter => $"Name the letter's folder or its letter.yml. {NewLetter}",
            OperationAdvice.NameFolder => $"There is the folder '{f[0]}': name that if it is meant.",
            OperationAdvice.NameOneOf => $"There are letters in {f.Quoted(0)}: name the one that you mean.",
            OperationAdvice.NameOneOfMore =>
                $"There are letters in {f.Quoted(0)} and more: name the one that you mean.",
            OperationAdvice.NameFileOf => $"There is {f.Quoted(0)}: name the file that you mean.",
            OperationAdvice.NameFileOfMore => $"There is {f.Quoted(0)} and more: name the file that you mean.",
            OperationAdvice.CapitalsCount =>
                $"There is '{f[0]}', and capitals count: rename it to '{f[1]}', or name it as it is.",
            OperationAdvice.EndingHidden =>
                $"There is '{f[0]}', whose last ending your system may hide: rename it to '{f[1]}'.",
            OperationAdvice.NameOrRename => $"There is '{f[0]}': name that if it is meant, or rename it to '{f[1]}'.",
            OperationAdvice.OtherOutput => "Give the PDF another name or folder: the other forms are named like it.",
            OperationAdvice.KeepWordFile =>
                "Rename it or move it elsewhere, so that nothing in it is lost. 'letterpdf diff' shows what was "
                    + "changed in it.",
            OperationAdvice.MakeFormToo => $"Build with {f[0]} {f[1]} to make it too, or remove it.",
            OperationAdvice.AddForm => $"Add {f[0]} {f[1]}, or leave the option out.",
            OperationAdvice.NoLetter => $"There is '{f[0]}', which is no letter.yml. {NewLetter}",
            _ => throw ReasonWords.Unknown(code),
        };
}
