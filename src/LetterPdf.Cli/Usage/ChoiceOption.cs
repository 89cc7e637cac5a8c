using System.CommandLine;
using LetterPdf.Model;

namespace LetterPdf.Cli.Usage;

/// <summary>An option whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="name">With its hyphens.</param>
    /// <param name="description">For the help.</param>
    /// <param name="choices">All values; the first is the default.</param>
    public static Option<string> Create(string name, string description, params string[] choices)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices),
            DefaultValueFactory = _ => choices[0],
        };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens.Count == 1
                && result.Tokens[0].Value is var word
                && !choices.Contains(word, StringComparer.Ordinal)
            )
            {
                var near = Suggestion.Nearest(word, choices);
                result.AddError(
                    $"{name} can be {string.Join(", ", choices[..^1])} or {choices[^1]}, not "
                        + $"'{word}'{(near is null ? "." : $"; did you mean '{near}'?")}"
                );
            }
        });
        return option;
    }
}
