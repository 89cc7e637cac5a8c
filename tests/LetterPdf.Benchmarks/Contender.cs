using System.ComponentModel;
using System.Diagnostics;

namespace LetterPdf.Benchmarks;

/// <summary>A program that sets the letter, as its users start it.</summary>
/// <param name="Name">The table's first column.</param>
/// <param name="Program">A path, or a name that PATH finds.</param>
/// <param name="Arguments">One string an argument.</param>
internal sealed record Contender(string Name, string Program, params string[] Arguments)
{
    /// <summary>Runs the program once and waits for its end.</summary>
    /// <returns>The wall time of the whole process, from before its start to after its last byte.</returns>
    /// <exception cref="ContenderException">The program is missing, or ended with another code than 0.</exception>
    public TimeSpan Run()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        var clock = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(start) ?? throw new ContenderException($"{Program} did not start.");
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            var elapsed = clock.Elapsed;
            return process.ExitCode == 0
                ? elapsed
                : throw new ContenderException(
                    $"{Program} ended with {process.ExitCode}:\n{errors.GetAwaiter().GetResult()}"
                );
        }
        catch (Win32Exception e)
        {
            throw new ContenderException($"{Program} cannot be started: {e.Message}", e);
        }
    }
}

/// <summary>A contender could not set the letter, so there is nothing to compare.</summary>
internal sealed class ContenderException : Exception
{
    public ContenderException(string message)
        : base(message) { }

    public ContenderException(string message, Exception inner)
        : base(message, inner) { }
}
