using System.CommandLine;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that takes one part of a list of recipients.</summary>
internal static class ShardOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--shard")
        {
            Description =
                "Make only the K-th of N parts of the letters, for work on several machines: 1/3, 2/3, 3/3. --join "
                + "puts the parts together.",
            HelpName = "K/N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Shard.Parse(result.Tokens[0].Value) is null)
            {
                var word = result.Tokens[0].Value;
                result.AddError(
                    word.StartsWith("0/", StringComparison.Ordinal)
                        ? $"--shard counts from 1, and '{word}' begins with 0: add 1 to a number that counts from 0."
                        : $"--shard is the number of a part and how many there are, such as 3/16, not '{word}'."
                );
            }
        });
        return option;
    }
}
