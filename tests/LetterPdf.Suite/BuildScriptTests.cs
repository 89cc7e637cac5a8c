using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>build.ps1 does what its help and CONTRIBUTING describe, in an engine without modules.</summary>
public sealed partial class BuildScriptTests
{
    private static readonly string[] Verbs =
    [
        "build",
        "test",
        "quick",
        "lint",
        "format",
        "data",
        "publish",
        "bench",
        "help",
    ];

    private static readonly string Machine =
        (
            OperatingSystem.IsWindows() ? "win-"
            : OperatingSystem.IsMacOS() ? "osx-"
            : "linux-"
        ) + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    private static readonly string PublishMachine =
        $"dotnet publish src/LetterPdf.Cli -c Release -r {Machine} -o out/publish/{Machine}";

    [Fact]
    public void Without_a_verb_it_shows_the_help_and_runs_nothing()
    {
        var run = BuildScript.Run(0);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Calls);
        Assert.StartsWith("usage: ./build.ps1 VERB\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_of_the_help_exists()
    {
        var help = BuildScript.Run(0, "help").Output;
        Assert.Equal(Verbs, HelpVerb().Matches(help).Select(match => match.Value));
        Assert.All(Verbs, verb => Assert.Equal(0, BuildScript.Run(0, verb).ExitCode));
    }

    [Fact]
    public void An_unknown_verb_is_wrong_usage()
    {
        var run = BuildScript.Run(0, "biuld");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Calls);
    }

    [Theory]
    [InlineData("dotnet build LetterPdf.sln -c Release", "build")]
    [InlineData("dotnet test", "test")]
    [InlineData("dotnet test --solution tests/LetterPdf.Quick.slnf -c Release", "quick")]
    [InlineData("dotnet run -c Release --project tests/LetterPdf.DataTables", "data")]
    public void A_verb_calls_its_program(string call, params string[] arguments)
    {
        var run = BuildScript.Run(0, arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([call], run.Calls);
    }

    [Theory]
    [InlineData("dotnet csharpier format .", "format")]
    [InlineData("dotnet csharpier check .", "format", "-Check")]
    public void The_formatter_is_restored_first(string call, params string[] arguments)
    {
        var run = BuildScript.Run(0, arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["dotnet tool restore", call], run.Calls);
    }

    [Fact]
    public void Lint_analyzes_and_checks_the_format()
    {
        var run = BuildScript.Run(0, "lint");
        Assert.Equal(
            [
                "dotnet build LetterPdf.sln -c Release -warnaserror -p:Analyze=true",
                "dotnet tool restore",
                "dotnet csharpier check .",
            ],
            run.Calls
        );
    }

    [Fact]
    public void Publish_makes_this_machines_program_and_folders_for_the_others()
    {
        var run = BuildScript.Run(0, "publish");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(PublishMachine, run.Calls[0]);
        Assert.Equal(
            new[] { "win-x64", "osx-arm64" }
                .Where(runtime => !string.Equals(runtime, Machine, StringComparison.Ordinal))
                .Select(runtime =>
                    $"dotnet publish src/LetterPdf.Cli -c Release -r {runtime} -o out/publish/{runtime} "
                    + $"-p:PublishAot=false --self-contained false"
                ),
            run.Calls.Skip(1)
        );
    }

    [Fact]
    public void Bench_times_the_published_program()
    {
        var run = BuildScript.Run(0, "bench");
        Assert.Equal(PublishMachine, run.Calls[0]);
        Assert.StartsWith(
            "dotnet run -c Release --project tests/LetterPdf.Benchmarks -- ",
            run.Calls[1],
            StringComparison.Ordinal
        );
        Assert.Contains(" -- merge ", run.Calls[2], StringComparison.Ordinal);
        Assert.Equal(3, run.Calls.Length);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("publish")]
    [InlineData("bench")]
    public void A_failing_program_ends_the_script_with_its_exit_code(string verb)
    {
        var run = BuildScript.Run(7, verb);
        Assert.Equal(7, run.ExitCode);
        Assert.Single(run.Calls);
    }

    [Fact]
    public void Contributing_names_only_verbs_that_exist()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "CONTRIBUTING.md"));
        var verbs = Verb().Matches(page).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(verbs);
        Assert.Subset(Verbs.ToHashSet(StringComparer.Ordinal), verbs.ToHashSet(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<=build\.ps1 )[a-z]+")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?<=^  )[a-z]+(?= )", RegexOptions.Multiline)]
    private static partial Regex HelpVerb();
}
