using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using LetterPdf.Cli;

namespace LetterPdf.Suite.Manual;

/// <summary>The part of docs/commands.md that follows from the command line's own definitions.</summary>
internal static class CommandsPage
{
    public static string Write()
    {
        var root = CommandLine.Root(
            new World
            {
                Output = TextWriter.Null,
                Error = TextWriter.Null,
                Around = TestRun.Around("."),
            }
        );
        var text = new StringBuilder();
        foreach (var command in root.Subcommands.OrderBy(command => command.Name, StringComparer.Ordinal))
        {
            Write(text, "letterpdf", command);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string parent, Command command)
    {
        var path = $"{parent} {command.Name}";
        foreach (var below in command.Subcommands)
        {
            Write(text, path, below);
        }

        if (command.Subcommands.Count > 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {path}\n\n{Paragraph.Wrap(command.Description!)}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n```\n{path}{Usage(command)}\n```\n\n");
        foreach (var argument in command.Arguments)
        {
            Item(text, argument.Name, argument.Description!);
        }

        foreach (var option in command.Options.Where(option => option is not HelpOption))
        {
            Item(text, Spelling(option), option.Description!);
        }
    }

    private static void Item(StringBuilder text, string name, string description) =>
        text.Append(Paragraph.Wrap($"- `{name}`: {description}", indent: "  ")).Append('\n');

    private static string Usage(Command command) =>
        string.Concat(
            command.Arguments.Select(argument =>
                argument.Arity.MinimumNumberOfValues > 0 ? $" {argument.Name}"
                : argument.Arity.MaximumNumberOfValues > 1 ? $" [{argument.Name}...]"
                : $" [{argument.Name}]"
            )
        )
        + string.Concat(
            command.Options.Where(option => option.Required).Select(option => $" {option.Name} {option.HelpName}")
        )
        + (command.Options.Any(option => !option.Required && option is not HelpOption) ? " [OPTIONS]" : "");

    private static string Spelling(Option option)
    {
        var names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name));
        return option.ValueType == typeof(bool) ? names : $"{names} {option.HelpName}";
    }
}
