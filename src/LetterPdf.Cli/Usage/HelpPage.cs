using System.CommandLine;
using System.CommandLine.Help;

namespace LetterPdf.Cli.Usage;

/// <summary>The help of a command: its purpose and its arguments.</summary>
internal static class HelpPage
{
    /// <summary>Columns of the narrowest usual terminal. The width of this one can't be queried without changing its
    /// mode.</summary>
    private const int Width = 80;

    /// <summary>Shows it for --help, and for every command that only has subcommands.</summary>
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
