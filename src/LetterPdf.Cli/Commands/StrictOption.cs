using System.CommandLine;

namespace LetterPdf.Cli.Commands;

/// <summary>The option that makes warnings errors.</summary>
internal static class StrictOption
{
    public static Option<bool> Create() => new("--strict") { Description = "Treat every warning as an error." };
}
