using System.CommandLine;
using LetterPdf.Input;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf schema`: letter.yml's keys for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(World world)
    {
        var command = new Command("schema", "Print the JSON Schema of letter.yml, for editors that complete and check YAML.");
        command.SetAction(_ =>
        {
            world.Output.Write(LetterSchema.ToJson());
            return ExitCode.Done;
        });
        return command;
    }
}
