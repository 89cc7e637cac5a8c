using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Comparisons;

/// <summary>A comparison in the form that is asked for.</summary>
internal static class ComparisonReport
{
    private const string Text = "text";
    private const string Json = "json";
    public const string Html = "html";

    /// <summary>The option that asks for one of them.</summary>
    public static Option<string> FormatOption() =>
        ChoiceOption.Create(
            "--format",
            "text for people, json for programs, html for a page to send to those who approve the changes.",
            Text,
            Json,
            Html
        );

    /// <summary>Writes what was found, or why nothing was compared.</summary>
    /// <param name="outcome">Of the comparison.</param>
    /// <param name="format">One of the option's words.</param>
    /// <param name="output">The file that it goes into; null for standard output.</param>
    /// <param name="world">Where that is.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Outcome<ComparedLetters> outcome, string format, string? output, World world)
    {
        if (outcome.Value is not { } comparison)
        {
            return world.Refuse(outcome.Refusal!);
        }

        var form = format switch
        {
            Json => ReportForm.Json,
            Html => ReportForm.Html,
            _ => ReportForm.Text,
        };
        var exitCode = comparison.IsSame ? ExitCode.Done : ExitCode.LettersDiffer;
        return new ResultFile(output, world).Write(comparison.Report(form), exitCode, comparison.Verdict);
    }
}
