using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that says where a list's columns are.</summary>
internal static class ColumnOption
{
    public static Option<string[]> Create() =>
        new("--column")
        {
            Description =
                "Where a column is, if its heading does not tell: organization=HEADING, country=3. Can be given "
                + "several times.",
            HelpName = "KEY=HEADING",
            AllowMultipleArgumentsPerToken = false,
        };
}
