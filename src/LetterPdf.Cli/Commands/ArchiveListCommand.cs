using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using LetterPdf.Archive;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive list`: the letters of an archive.</summary>
internal static class ArchiveListCommand
{
    private const int DateLength = 10;

    public static Command Create(World world)
    {
        var root = ArchiveOptions.Root();
        var format = ArchiveOptions.Format();
        var command = new Command("list", "Show the letters of an archive, each with its newest version.")
        {
            root,
            format,
        };
        command.SetAction(parsed =>
            Run(ArchiveFolder.Of(parsed.GetValue(root), world), ArchiveOptions.IsJson(parsed.GetValue(format)!), world)
        );
        return command;
    }

    private static int Run(ArchiveFolder folder, bool isJson, World world)
    {
        if (folder.Open() is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        var objects = root.Objects();
        var letters = objects
            .Select(item => item.Inventory)
            .OfType<Inventory>()
            .OrderBy(letter => letter.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var problems = objects.Select(item => item.Problem).OfType<string>().ToImmutableArray();
        world.Output.Write(isJson ? Json(folder, letters, problems) : Text(letters));
        foreach (var problem in problems)
        {
            world.Error.WriteLine($"letterpdf: {problem}. 'letterpdf archive verify' says all that is wrong.");
        }

        return problems.IsEmpty ? ExitCode.Done : ExitCode.LetterHasErrors;
    }

    private static string Text(ImmutableArray<Inventory> letters)
    {
        var text = new StringBuilder();
        foreach (var letter in letters)
        {
            var newest = letter[letter.Head]!;
            text.Line($"{letter.Id}  {letter.Head}  {Date(newest.Created)}  {newest.Message}");
        }

        return text.Line($"{letters.Length:N0} {(letters.Length == 1 ? "letter" : "letters")}").ToString();
    }

    private static string Date(string created) => created.Length > DateLength ? created[..DateLength] : created;

    private static string Json(ArchiveFolder folder, ImmutableArray<Inventory> letters, ImmutableArray<string> problems)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("tool", "letterpdf");
            json.WriteString("version", BuildInfo.Version);
            json.WriteString("root", folder.Shown);
            json.WriteStartArray("letters");
            foreach (var letter in letters)
            {
                var newest = letter[letter.Head]!;
                json.WriteStartObject();
                json.WriteString("id", letter.Id);
                json.WriteString("head", letter.Head.ToString());
                json.WriteNumber("versions", letter.Versions.Length);
                json.WriteString("created", newest.Created);
                json.WriteString("message", newest.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                json.WriteStringValue(problem);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
