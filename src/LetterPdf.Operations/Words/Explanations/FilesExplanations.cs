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
        [DiagnosticCatalog.FormOverSource] = new(
            "a form of the letter would take the place of a file that it is made of",
            "The forms beside the PDF have its name with another ending. Here that is the name of the letter's own "
                + "text or list, which would be lost.",
            "body: out/letter.txt\noutput: {file: out/letter.pdf, also: [text]}",
            "Give the PDF another name, or keep the sources in a folder of their own, such as data."
        ),
        [DiagnosticCatalog.WordFileWorkedIn] = new(
            "somebody has worked in the Word document that would be replaced",
            "A Word document of this name exists, and a word processor has saved it since it was made. It may be the "
                + "copy with your partners' comments, so it is not replaced.",
            "",
            "Rename it or move it to another folder, and build again. 'letterpdf diff' shows what was changed in it, "
                + "and 'letterpdf import' makes its text the letter's body."
        ),
        [DiagnosticCatalog.OptionWithoutForm] = new(
            "an option is about a form that is not made",
            "--wrap and --limit are about the plain text, --fragment is about the web page. The form is made only if "
                + "--also or letter.yml names it.",
            "letterpdf build --limit 4000",
            "Name the form:\n\nletterpdf build --also text --limit 4000"
        ),
        [DiagnosticCatalog.FormOutdated] = new(
            "a web page, text, Word document or e-mail beside the PDF is of an earlier state",
            "Beside the PDF lies another form of the letter, made by an earlier build, and this build does not make it "
                + "anew. It says something else than the PDF, or names another file as the one that was sent.",
            "",
            "Make it with the PDF, or remove it. In letter.yml you can name the forms that every build makes:\n\n"
                + "output: {also: [html, docx]}"
        ),
    };
}
