using System.Collections.Immutable;
using System.CommandLine;
using LetterPdf.Input;

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

    /// <summary>Null after a message about what is wrong.</summary>
    public static SignatoryFileOptions? Parse(string[]? columns, World world)
    {
        var options = SignatoryFileOptions.Parse(columns?.ToImmutableArray() ?? [], out var problem);
        if (options is null)
        {
            world.Error.WriteLine($"letterpdf: {problem}");
        }

        return options;
    }
}
