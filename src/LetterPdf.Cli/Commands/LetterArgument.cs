using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>The argument that names a letter.</summary>
internal static class LetterArgument
{
    public static Argument<string?> Create()
    {
        var argument = new Argument<string?>("letter.yml")
        {
            Description = "The letter's letter.yml, or the folder that holds it. Left out, it is letter.yml in this folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };

        // A mistyped option would otherwise be taken for a letter that is not there.
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value.StartsWith('-'))
            {
                result.AddError($"Unrecognized option '{result.Tokens[0].Value}'.");
            }
        });
        return argument;
    }
}
