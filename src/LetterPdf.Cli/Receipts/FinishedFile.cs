using LetterPdf.Model;

namespace LetterPdf.Cli.Receipts;

/// <summary>A finished PDF that a command is given, and why it may not be read.</summary>
internal static class FinishedFile
{
    /// <summary>The size up to which the file is read; no letter is as large.</summary>
    public const long MostBytes = 100 * 1024 * 1024;

    public static string Problem(string file, WorkspaceOutcome outcome) => outcome switch
    {
        WorkspaceOutcome.NotFound => $"there is no file '{file}'.",
        WorkspaceOutcome.TooLarge => $"'{file}' is larger than 100 MB, which no letter is.",
        _ => $"'{file}' cannot be read.",
    };
}
