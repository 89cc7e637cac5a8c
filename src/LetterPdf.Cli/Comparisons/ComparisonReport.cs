using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Comparison;

namespace LetterPdf.Cli.Comparisons;

/// <summary>Two editions that are there: compared, and the result in the form that is asked for.</summary>
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

    /// <summary>Compares and writes; where one of them can't be compared, says why on the error stream and writes
    /// nothing.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="format">One of the option's words.</param>
    /// <param name="output">The file that it goes into; null for standard output.</param>
    /// <param name="world">Where that is.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Edition before, Edition after, string format, string? output, World world)
    {
        Edition[] unreadable = [.. new[] { before, after }.Where(edition => !edition.IsComparable)];
        foreach (var edition in unreadable)
        {
            world.Error.WriteLine($"letterpdf: '{edition.Name}' {WhyNot(edition)}, so nothing was compared.");
        }

        if (unreadable.Length > 0)
        {
            return ExitCode.LetterHasErrors;
        }

        var comparison = LetterComparer.Compare(before, after);
        var text = format switch
        {
            Json => ComparisonJson.Write(comparison),
            Html => ComparisonHtml.Write(comparison),
            _ => ComparisonText.Write(comparison),
        };
        var exitCode = comparison.IsSame ? ExitCode.Done : ExitCode.LettersDiffer;
        return new ResultFile(output, world).Write(text, exitCode, ComparisonWords.Verdict(comparison));
    }

    private static string WhyNot(Edition edition) =>
        edition.Report switch
        {
            { IsEncrypted: true } =>
                "is encrypted (it needs a password or has restrictions), and its text can't be read",
            { IsReadable: true } => "has no tags that say what its text is",
            _ => "is not a PDF that can be read",
        };
}
