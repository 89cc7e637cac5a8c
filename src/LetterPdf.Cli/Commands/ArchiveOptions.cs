using System.CommandLine;
using LetterPdf.Cli.Usage;

namespace LetterPdf.Cli.Commands;

/// <summary>What the commands on an archive have in common.</summary>
internal static class ArchiveOptions
{
    private static readonly string[] Formats = ["text", "json"];

    public static Option<string?> Root() =>
        new("--root")
        {
            Description =
                "The archive's folder. Left out, the one that the environment variable LETTERPDF_ARCHIVE names, "
                + "else 'archive' in the folder where you are.",
            HelpName = "DIR",
        };

    public static Option<string> Format() =>
        ChoiceOption.Create("--format", "text for people, json for programs, on standard output.", Formats);

    public static Argument<string> Id() =>
        new("ID") { Description = "The letter's id, or a part of it that no other letter has." };

    public static bool IsJson(string format) => string.Equals(format, Formats[1], StringComparison.Ordinal);
}
