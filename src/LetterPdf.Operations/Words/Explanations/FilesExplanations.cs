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
        [DiagnosticCatalog.MergeFolderForeign] = new(
            "the folder for the letters holds something else",
            "'letterpdf merge' replaces a folder as a whole, and only one that an earlier merge has made and nobody "
                + "has put anything into. This one has other files in it, or letters that were signed or "
                + "changed since.",
            "letterpdf merge -o .",
            "Name a folder of its own:\n\nletterpdf merge -o letters"
        ),
        [DiagnosticCatalog.MergeFolderInUse] = new(
            "another merge is writing to the same place",
            "Two runs of 'letterpdf merge' have been told to write to one place. The first goes on, and this one has "
                + "changed nothing.",
            "",
            "Wait until the other is done, or give each a place of its own with -o."
        ),
        [DiagnosticCatalog.LettersNotWritten] = new(
            "the letters cannot be written",
            "All letters are written beside their place first, and something was in the way: no room, no right to "
                + "write, a letter that is open in another program. What was in the place before is unchanged.",
            "",
            "Do what the message says, and run the command again."
        ),
        [DiagnosticCatalog.LetterWithoutList] = new(
            "a letter to one addressee has nothing to merge",
            "'letterpdf merge' makes a letter for each row of a list of recipients, and letter.yml names no list.",
            "addressee: {name: Senator Jane Roe}",
            "For one letter:\n\nletterpdf build\n\nFor many, name a list in letter.yml:\n\nrecipients: {file: "
                + "data/recipients.csv}"
        ),
        [DiagnosticCatalog.MergePartUnknown] = new(
            "a folder is not a part of a merge",
            "'letterpdf merge --join' puts the folders together that 'letterpdf merge --shard' has made on several "
                + "machines. Each has a merge.csv and a shard.json; this one does not have both, as they were written.",
            "letterpdf merge --join letters-1 pictures -o letters",
            "Name the folders of the parts, as they were made."
        ),
        [DiagnosticCatalog.MergePartForeign] = new(
            "two folders are parts of different merges",
            "All parts have to be made of the same letter.yml, text, list, pictures and fonts, with the same options, "
                + "by the same version of letterpdf, and of the same number of parts. Otherwise some recipients would "
                + "get another letter than the others, or none.",
            "",
            "Make all parts again with one state of the letter's folder."
        ),
        [DiagnosticCatalog.MergePartTwice] = new(
            "a part is named twice",
            "Two of the folders are the same part of the merge.",
            "letterpdf merge --join letters-1-of-2 letters-1-of-2 -o letters",
            "Name each part once."
        ),
        [DiagnosticCatalog.MergePartMissing] = new(
            "parts of a merge are missing",
            "Not all parts were named, and the recipients in the others would get no letter.",
            "letterpdf merge --join letters-1-of-2 -o letters",
            "Make the missing part with 'letterpdf merge --shard', and name all folders."
        ),
        [DiagnosticCatalog.MergePartChanged] = new(
            "a part of a merge is not as it was made",
            "merge.csv says which letters the part has, and what SHA-256 each has. A letter is missing, was changed or "
                + "was damaged on the way, or something else lies in the folder.",
            "",
            "Make the part again, or copy it once more from where it was made."
        ),
        [DiagnosticCatalog.MergeNotWhole] = new(
            "the parts of a merge do not make up the whole",
            "All parts are there, and together they do not have exactly one letter for each recipient: a merge.csv was "
                + "changed.",
            "",
            "Make the parts again."
        ),
        [DiagnosticCatalog.KeptMergeUnknown] = new(
            "a folder is no merge that the archive can keep",
            "'letterpdf archive add --merge' keeps a folder that 'letterpdf merge' has made: a PDF for each recipient, "
                + "and merge.csv, which lists them. This folder has no merge.csv, or not one that letterpdf wrote.",
            "letterpdf archive add --merge pictures",
            "Name the folder of the letters:\n\nletterpdf archive add --merge out/letters\n\nIf the letters are in "
                + "a ZIP file, unpack it first."
        ),
        [DiagnosticCatalog.KeptMergeIsPart] = new(
            "a part of a merge is not kept by itself",
            "The folder was made with 'letterpdf merge --shard' and has the letters of some recipients only. The "
                + "archive keeps a merge as a whole.",
            "letterpdf archive add --merge letters-1-of-2",
            "Put the parts together, and keep what comes of it:\n\nletterpdf merge --join letters-1-of-2 "
                + "letters-2-of-2 -o letters\nletterpdf archive add --merge letters"
        ),
        [DiagnosticCatalog.KeptMergeChanged] = new(
            "a merge is not as it was made",
            "merge.csv says which letters the merge has made, and what SHA-256 each has. A letter is missing, was "
                + "signed, changed or damaged since, or something else lies in the folder.",
            "",
            "Make the merge again, or copy it once more from where it was made. A letter that was signed since is "
                + "kept by itself:\n\nletterpdf archive add 02-Ann-signed.pdf"
        ),
        [DiagnosticCatalog.KeptLettersFaulty] = new(
            "letters of a merge are not sound",
            "'letterpdf verify' finds fault with them, so they are not what they claim to be. Perhaps they were made "
                + "by another version of letterpdf.",
            "",
            "See what is wrong with one of them:\n\nletterpdf verify out/letters/02-Ann.pdf\n\nIf the letters are "
                + "what was sent, --as-sent keeps them as they are."
        ),
        [DiagnosticCatalog.KeptSourcesDiffer] = new(
            "the letters of a merge have different sources inside",
            "The archive keeps the sources of a merge once, so all letters have to be made of the same: letter.yml, "
                + "text, pictures and fonts, each with its recipient's row of one list. These letters were not made by "
                + "one merge.",
            "",
            "Make the merge again:\n\nletterpdf merge --embed-sources\n\nIf the letters are what was sent, "
                + "--as-sent keeps them, without sources beside them."
        ),
        [DiagnosticCatalog.OnePdfTooLong] = new(
            "too many pages for one PDF",
            "'letterpdf merge --one-pdf' makes one file of all letters. Files with more pages than this are too large "
                + "for printers and PDF readers, and need a lot of memory while they are made.",
            "letterpdf merge --one-pdf all.pdf",
            "Make a PDF for each letter: leave out --one-pdf. Or divide the list of recipients into several files, and "
                + "make one PDF of each."
        ),
        [DiagnosticCatalog.OnePdfInFolder] = new(
            "the one PDF would lie in the folder of the letters",
            "A merge replaces its folder as a whole, and the folder holds the letters and merge.csv only.",
            "letterpdf merge -o letters --one-pdf letters/all.pdf",
            "Name a place beside the folder: --one-pdf all.pdf."
        ),
    };
}
