using System.CommandLine;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Operations;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf schema`: letter.yml's keys for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(World world)
    {
        var command = new Command(
            "schema",
            "Print the JSON Schema of letter.yml, for editors that complete and check YAML."
        );
        var output = ResultOption.Create();
        command.Add(output);
        command.SetAction(parsed =>
            new ResultFile(parsed.GetValue(output), world).Write(LetterYmlSchema.Text, ExitCode.Done)
        );
        return command;
    }
}
