using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>The argument that names a letter.</summary>
internal static class LetterArgument
{
    public static Argument<string?> Create() =>
        new("letter.yml")
        {
            Description =
                "The letter's letter.yml, or the folder that holds it. Left out, it is letter.yml in this folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
}
