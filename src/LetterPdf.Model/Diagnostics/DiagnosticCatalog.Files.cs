using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP07xx: reading and writing files.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode FileNotFound = DiagnosticCode.Error(701, "a file does not exist");

    public static readonly DiagnosticCode PathOutsideFolder = DiagnosticCode.Error(702, "a path leads outside the letter's folder");

    public static readonly DiagnosticCode FileTooLarge = DiagnosticCode.Error(703, "a file is larger than the limit");

    public static readonly DiagnosticCode FileUnreadable = DiagnosticCode.Error(704, "a file cannot be read");

    public static readonly DiagnosticCode OutputNotWritten = DiagnosticCode.Error(705, "the PDF cannot be written");

    public static readonly DiagnosticCode FolderHoldsLetter = DiagnosticCode.Error(706, "the folder for a new letter holds one already", new(
        "'letterpdf init' makes the files of a new letter, and never writes over files that are there.",
        "",
        "Name another folder: letterpdf init new-letter."));

    private static ImmutableArray<DiagnosticCode> Files =>
        [FileNotFound, PathOutsideFolder, FileTooLarge, FileUnreadable, OutputNotWritten, FolderHoldsLetter];
}
