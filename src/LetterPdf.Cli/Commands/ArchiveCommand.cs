using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive`: letters as they were sent, each version kept for good, in a form that other programs
/// can read and check (OCFL 1.1).</summary>
internal static class ArchiveCommand
{
    public static Command Create(World world) =>
        new(
            "archive",
            "Keep letters as they were sent, each version for good, in a folder that any OCFL program can read and "
                + "check."
        )
        {
            ArchiveAddCommand.Create(world),
            ArchiveListCommand.Create(world),
            ArchiveShowCommand.Create(world),
            ArchiveExportCommand.Create(world),
            ArchiveDiffCommand.Create(world),
            ArchiveVerifyCommand.Create(world),
        };
}
