using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that names forms of a letter beside its PDF.</summary>
internal static class AlsoOption
{
    private static readonly char[] Separators = [',', '+', ' '];

    public static Option<string?> Create(string description)
    {
        var option = new Option<string?>("--also") { Description = description, HelpName = "FORM[,FORM]" };
        option.Validators.Add(Judge);
        return option;
    }

    /// <summary>The forms that were asked for, in their own order; null for none.</summary>
    public static ImmutableArray<LetterForm>? Forms(string? names) =>
        names is null ? null : [.. NamesIn(names).Select(FormNames.Find).OfType<LetterForm>().Distinct().Order()];

    private static string[] NamesIn(string names) =>
        names.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Judge(OptionResult result)
    {
        if (result.Tokens.Count != 1)
        {
            return;
        }

        var names = NamesIn(result.Tokens[0].Value);
        var unknown = names.FirstOrDefault(name => FormNames.Find(name) is null);
        if (unknown is null && names.Length > 0)
        {
            return;
        }

        var near = unknown is null ? null : FormNames.Nearest(unknown);
        result.AddError(
            $"--also can be {string.Join(", ", FormNames.All[..^1])} or {FormNames.All[^1]}, or several with commas, "
                + $"not '{unknown}'{(near is null ? "." : $"; did you mean '{near}'?")}"
        );
    }
}
