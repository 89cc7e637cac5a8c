using System.Diagnostics;
using System.Text;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>
/// An independent program that reads PDF files. Where it is not installed, its tests are skipped with a message; with
/// LETTERPDF_REQUIRE_TOOLS set, as in CI, they fail instead.
/// </summary>
internal static class Tool
{
    public static (int ExitCode, string Output, string Error) Run(string tool, params string[] arguments)
    {
        Needed.Require(IsInstalled(tool), tool);
        return Start(tool, arguments);
    }

    /// <summary>Whether all these programs are installed, for a test that can do without them; fails the test where
    /// they are required.</summary>
    public static bool AreThere(params string[] tools)
    {
        var missing = tools.Where(tool => !IsInstalled(tool)).ToList();
        Assert.False(
            Needed.IsRequired && missing.Count > 0,
            $"{string.Join(", ", missing)}: not installed, and LETTERPDF_REQUIRE_TOOLS asks for it"
        );
        return missing.Count == 0;
    }

    /// <summary>Runs a program to its end.</summary>
    public static (int ExitCode, string Output, string Error) Start(
        string program,
        string[] arguments,
        string? folder = null,
        (string Name, string Value)[]? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? string.Empty,
        };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")));
}
