using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Usage;

/// <summary>What is wrong with a command line, in the user's own terms.</summary>
internal sealed class UsageProblem
{
    private readonly ParseResult _parsed;
    private readonly World _world;
    private readonly Command _command;

    private UsageProblem(ParseResult parsed, World world)
    {
        (_parsed, _world, _command) = (parsed, world, parsed.CommandResult.Command);
        Path = string.Join(
            ' ',
            Chain(parsed.CommandResult).Reverse().Select(command => command is RootCommand ? "letterpdf" : command.Name)
        );
    }

    /// <summary>The command as it is typed, such as "letterpdf archive add".</summary>
    public string Path { get; }

    /// <summary>Whole sentences, starting with what has to be fixed first; empty where nothing is wrong.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed, World world)
    {
        var problem = new UsageProblem(parsed, world);
        ImmutableArray<string> sentences = [.. problem.Sentences()];
        return sentences.IsEmpty ? [] : [.. sentences, $"Type '{problem.Path} --help' to see what it can do."];
    }

    // An unrecognized argument makes everything else doubtful.
    private IEnumerable<string> Sentences() =>
        MistypedOption() is { } option ? [option]
        : _parsed.UnmatchedTokens.Count > 0 ? [Unmatched(_parsed.UnmatchedTokens[0])]
        : _parsed.Errors.Select(Sentence).Distinct(StringComparer.Ordinal);

    // An unknown option would otherwise be taken for a file. Whatever follows "--" is a file, even if it looks like
    // an option.
    private string? MistypedOption()
    {
        var before = _parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToArray();
        return _parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => IsOption(token.Value) && before.Contains(token))
            .Select(token => UnknownOption(token.Value))
            .FirstOrDefault();
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private string Unmatched(string word) =>
        IsOption(word) ? UnknownOption(word)
        : _command.Subcommands.Count > 0 ? UnknownCommand(word)
        : $"'{word}' is one word too many: '{Path}' takes {Arguments()}. A name with a space in it stands in "
            + $"\"quotes\".";

    private string Arguments() =>
        _command.Arguments.Count == 0
            ? "nothing but options"
            : string.Join(" and ", _command.Arguments.Select(argument => argument.Name));

    private string UnknownOption(string word)
    {
        var typed = word.Split('=')[0];
        ImmutableArray<string> known =
        [
            .. Options().SelectMany(option => option.Aliases.Append(option.Name)).Where(name => name[0] == '-'),
        ];
        var near =
            Suggestion.Nearest(typed, known.Where(name => name.Length > 2))
            ?? known.FirstOrDefault(name =>
                typed.Length > 3 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
            )
            ?? known.FirstOrDefault(name =>
                string.Equals(name.TrimStart('-'), typed.TrimStart('-'), StringComparison.OrdinalIgnoreCase)
            );
        return near is null && Elsewhere(typed) is { } commands
            ? $"'{Path}' has no option '{typed}'; {commands}."
            : $"there is no option '{typed}'{DidYouMean(near)}";
    }

    // "'letterpdf build' has it".
    private string? Elsewhere(string option)
    {
        string[] commands =
        [
            .. _parsed
                .RootCommandResult.Command.Subcommands.Where(command =>
                    !command.Hidden
                    && command.Options.Any(one =>
                        one.Name.Equals(option, StringComparison.Ordinal) || one.Aliases.Contains(option)
                    )
                )
                .Select(command => $"'letterpdf {command.Name}'"),
        ];
        return commands.Length == 0
            ? null
            : $"{string.Join(" and ", commands.Take(2))} {(commands.Length == 1 ? "has" : "have")} it";
    }

    private IEnumerable<Option> Options() =>
        Chain(_parsed.CommandResult)
            .SelectMany(command => command.Options.Where(option => command == _command || option.Recursive))
            .Where(option => !option.Hidden);

    private string UnknownCommand(string word)
    {
        var names = _command.Subcommands.Select(command => command.Name).ToArray();
        var near =
            OtherWords.For(_command is RootCommand ? word : string.Empty)
            ?? Suggestion.Nearest(word, names)
            ?? Below(word)
            ?? AsOption(word);
        var sentence = $"there is no command '{word}'{DidYouMean(near)}";
        return near is null && ForFile(word) is { } command
            ? $"{sentence} To use it as a letter, type 'letterpdf {command} {word}'."
            : sentence;
    }

    // "letterpdf tidy" is meant as "letterpdf signatories tidy".
    private string? Below(string word) =>
        _command
            .Subcommands.SelectMany(group => group.Subcommands.Select(command => (group.Name, Command: command.Name)))
            .Where(pair => string.Equals(pair.Command, word, StringComparison.OrdinalIgnoreCase))
            .Select(pair => $"{pair.Name} {pair.Command}")
            .FirstOrDefault();

    private string? AsOption(string word) =>
        Options()
            .Select(option => option.Name)
            .FirstOrDefault(name => string.Equals(name, $"--{word}", StringComparison.OrdinalIgnoreCase));

    private string? ForFile(string word)
    {
        if (string.IsNullOrWhiteSpace(word))
        {
            return null;
        }

        return NearbyFiles.KindOf(_world.Around.FullPath(word)) switch
        {
            FoundKind.Letter => "build",
            FoundKind.Pdf => "verify",
            _ => null,
        };
    }

    private static string DidYouMean(string? word) => word is null ? "." : $"; did you mean '{word}'?";

    private string Sentence(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult option => Sentence(option, error),
            ArgumentResult { Parent: OptionResult option } => Sentence(option, error),
            ArgumentResult argument => Missing(argument.Argument),
            _ => error.Message,
        };

    // Values are checked by validators of this program, whose sentences are used as they are; all other errors are
    // about how many there are.
    private string Sentence(OptionResult result, ParseError error)
    {
        var option = result.Option;
        return result.IdentifierTokenCount == 0 && option.Required
                ? $"'{Path}' needs {option.Name} {option.HelpName}: {option.Description}"
            : result.IdentifierTokenCount > 1 && option.Arity.MaximumNumberOfValues <= 1
                ? $"{option.Name} stands twice; give it once."
            : result.Tokens.Count < option.Arity.MinimumNumberOfValues
                ? $"{option.Name} needs a value after it: {option.Name} {option.HelpName}."
            : result.Tokens.Count > option.Arity.MaximumNumberOfValues
                ? $"{option.Name} takes one value: {option.Name} {option.HelpName}."
            : error.Message;
    }

    private string Missing(Argument argument) => $"'{Path}' needs {argument.Name}: {argument.Description}";

    private static IEnumerable<Command> Chain(SymbolResult? result)
    {
        for (var at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult command)
            {
                yield return command.Command;
            }
        }
    }
}
