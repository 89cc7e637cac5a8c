using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP07xx: reading and writing files.</summary>
internal static class FilesExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.FileNotFound] = new(
            "a file does not exist",
            "A file that letter.yml names is not there.",
            "body: data/bdy.md",
            "Correct the name, or put the file there. Paths begin in the folder of letter.yml."
        ),
        [DiagnosticCatalog.PathOutsideFolder] = new(
            "a path leads outside the letter's folder",
            "Everything a letter is made of lies in its folder, so that the folder can be archived and gives the "
                + "same letter everywhere. This path leads out of it.",
            "body: ../body.md",
            "Put the file into the folder of letter.yml, and write its path from there:\n\nbody: data/body.md"
        ),
        [DiagnosticCatalog.FileTooLarge] = new(
            "a file is larger than the limit",
            "The file is larger than any such file of a letter: 1 MB for letter.yml and the text, 50 MB for the list.",
            "",
            "Look whether it is the right file."
        ),
        [DiagnosticCatalog.FileUnreadable] = new(
            "a file cannot be read",
            "The file is there and cannot be opened.",
            "",
            "See that you may read it, and that no other program holds it open."
        ),
        [DiagnosticCatalog.OutputNotWritten] = new(
            "the PDF cannot be written",
            "The finished file could not be saved. What stood in its place before is unchanged.",
            "",
            "Close the file in the program that shows it, see that you may write into the folder and that the disk "
                + "is not full, and run the command again."
        ),
        [DiagnosticCatalog.FolderHoldsLetter] = new(
            "the folder for a new letter holds one already",
            "'letterpdf init' makes the files of a new letter, and never writes over files that are there.",
            "",
            "Name another folder: letterpdf init new-letter."
        ),
        [DiagnosticCatalog.FileHoldsOther] = new(
            "a file that is to be written holds something else",
            "'letterpdf import' does not write over a text that somebody may have worked on. The examples that "
                + "'letterpdf init' made are replaced, and so is a file that says the same.",
            "",
            "Name another file after -o, or add --replace if nobody needs what is in it."
        ),
    };
}
