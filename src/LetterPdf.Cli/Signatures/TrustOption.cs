using System.CommandLine;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Signatures;

/// <summary>`--trust FILE`, which may stand several times.</summary>
internal static class TrustOption
{
    public static Option<string[]> Create() =>
        new("--trust")
        {
            Description =
                "A file of certificates (PEM) whose owners you trust to say who is who; may be given several times. "
                + "Left out, the system's own list counts.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = false,
            DefaultValueFactory = _ => [],
        };
}
