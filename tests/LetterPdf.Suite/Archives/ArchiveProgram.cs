using System.Diagnostics;

namespace LetterPdf.Suite.Archives;

/// <summary>
/// The real program in a process of its own, which can be killed: the one that was built with the tests; with
/// LETTERPDF_PROGRAM set, as in CI after publishing, the native one.
/// </summary>
internal static class ArchiveProgram
{
    private static readonly string? Native = Environment.GetEnvironmentVariable("LETTERPDF_PROGRAM");

    public static bool IsNative => !string.IsNullOrEmpty(Native);

    public static string Path { get; } =
        IsNative
            ? Native!
            : System.IO.Path.Combine(
                AppContext.BaseDirectory,
                OperatingSystem.IsWindows() ? "letterpdf.exe" : "letterpdf"
            );

    public static Process Start(params string[] arguments)
    {
        var process = Process.Start(
            new ProcessStartInfo(Path, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        return process;
    }

    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) =>
        Tool.Start(Path, arguments);

    /// <summary>
    /// A command line that archives a file as it was sent. The file is no letter, so that the time goes to the storage
    /// and not to reading and building a letter.
    /// </summary>
    public static string[] Add(string root, string id, string letter, params string[] others) =>
        [
            "archive",
            "add",
            letter,
            .. others,
            "--as-sent",
            "--id",
            id,
            "--by",
            "Jo Doe <jo@example.org>",
            "--root",
            root,
        ];
}
