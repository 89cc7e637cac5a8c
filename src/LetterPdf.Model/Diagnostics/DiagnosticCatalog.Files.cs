using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP07xx: reading and writing files.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode FileNotFound = DiagnosticCode.Error(
        701,
        "a file does not exist",
        new(
            "A file that letter.yml names is not there.",
            "body: data/bdy.md",
            "Correct the name, or put the file there. Paths begin in the folder of letter.yml."
        )
    );

    public static readonly DiagnosticCode PathOutsideFolder = DiagnosticCode.Error(
        702,
        "a path leads outside the letter's folder",
        new(
            "Everything a letter is made of lies in its folder, so that the folder can be archived and gives the "
                + "same letter everywhere. This path leads out of it.",
            "body: ../body.md",
            "Put the file into the folder of letter.yml, and write its path from there:\n\nbody: data/body.md"
        )
    );

    public static readonly DiagnosticCode FileTooLarge = DiagnosticCode.Error(
        703,
        "a file is larger than the limit",
        new(
            "The file is larger than any such file of a letter: 1 MB for letter.yml and the text, 50 MB for the list.",
            "",
            "Look whether it is the right file."
        )
    );

    public static readonly DiagnosticCode FileUnreadable = DiagnosticCode.Error(
        704,
        "a file cannot be read",
        new(
            "The file is there and cannot be opened.",
            "",
            "See that you may read it, and that no other program holds it open."
        )
    );

    public static readonly DiagnosticCode OutputNotWritten = DiagnosticCode.Error(
        705,
        "the PDF cannot be written",
        new(
            "The finished file could not be saved. What stood in its place before is unchanged.",
            "",
            "Close the file in the program that shows it, see that you may write into the folder and that the disk "
                + "is not full, and run the command again."
        )
    );

    public static readonly DiagnosticCode FolderHoldsLetter = DiagnosticCode.Error(
        706,
        "the folder for a new letter holds one already",
        new(
            "'letterpdf init' makes the files of a new letter, and never writes over files that are there.",
            "",
            "Name another folder: letterpdf init new-letter."
        )
    );

    private static ImmutableArray<DiagnosticCode> Files =>
        [FileNotFound, PathOutsideFolder, FileTooLarge, FileUnreadable, OutputNotWritten, FolderHoldsLetter];
}
