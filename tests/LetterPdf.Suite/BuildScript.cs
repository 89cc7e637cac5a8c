using System.Management.Automation;
using System.Management.Automation.Runspaces;
using LetterPdf.Tests;
using Microsoft.PowerShell;

namespace LetterPdf.Suite;

/// <summary>
/// Runs build.ps1 in PowerShell's engine without any module and without PowerShell on the machine. External programs
/// are replaced by functions that record how they were called.
/// </summary>
internal static class BuildScript
{
    /// <summary>Runs the script with a verb.</summary>
    /// <param name="exitCode">The exit code of every external program.</param>
    /// <param name="arguments">As on the command line.</param>
    public static BuildScriptRun Run(int exitCode, params string[] arguments)
    {
        var session = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
        {
            // The other systems have no such policy and refuse to set one.
            session.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        session.Commands.Add(
            new SessionStateFunctionEntry("dotnet", $"'dotnet ' + ($args -join ' '); $global:LASTEXITCODE = {exitCode}")
        );

        using var runspace = RunspaceFactory.CreateRunspace(session);
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        var script = Path.Combine(RepositoryFolder.Root, "build.ps1").Replace("'", "''", StringComparison.Ordinal);
        shell.AddScript($"& '{script}' {string.Join(' ', arguments)}; $LASTEXITCODE");
        var results = shell.Invoke().Select(result => result.BaseObject).ToArray();
        return new BuildScriptRun((int)results[^1], string.Join('\n', results[..^1]));
    }
}

/// <param name="ExitCode">The script's own.</param>
/// <param name="Output">The output of the script, and of the external programs.</param>
internal sealed record BuildScriptRun(int ExitCode, string Output)
{
    /// <summary>The command lines of the external programs, in order.</summary>
    public string[] Calls =>
        [.. Output.Split('\n').Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal))];
}
