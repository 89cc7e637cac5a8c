using System.CommandLine;
using System.CommandLine.Help;

namespace LetterPdf.Cli.Usage;

/// <summary>What a command is for and what it takes.</summary>
internal static class HelpPage
{
    /// <summary>Columns of the narrowest usual terminal. How wide this one is could only be asked by changing its
    /// mode.</summary>
    private const int Width = 80;

    /// <summary>Lets --help show it, and every command that does nothing by itself but has commands below it.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = New();
        }

        foreach (var command in root.Subcommands.Prepend(root).Where(command => command.Subcommands.Count > 0))
        {
            command.SetAction(parsed => New().Invoke(parsed));
        }
    }

    private static HelpAction New() => new() { MaxWidth = Width };
}
