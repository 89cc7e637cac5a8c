using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using LetterPdf.Cli.Diagnostics;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf init`: a folder with a letter that builds at once.</summary>
internal static class InitCommand
{
    private const string ListFile = "data/signatories.csv";

    public static Command Create(World world)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder of the new letter; it is made if it is not there. Left out, it is this folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var list = new Option<string?>("--from-csv")
        {
            Description =
                "A list of signatories to begin with. It is copied into the folder, and letter.yml says where its "
                + "columns are.",
            HelpName = "FILE",
        };
        var columns = ColumnOption.Create();
        var command = new MakingCommand(
            "init",
            "Make the files of a new letter: letter.yml with explanations, a text and a list."
        )
        {
            folder,
            list,
            columns,
        };
        command.SetAction(parsed =>
            ColumnOption.Parse(parsed.GetValue(columns), world) is { } options
                ? Run(
                    Path.GetFullPath(parsed.GetValue(folder) ?? ".", world.CurrentFolder),
                    parsed.GetValue(list),
                    options,
                    world
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    private static int Run(string folder, string? list, SignatoryFileOptions options, World world)
    {
        var diagnostics = new DiagnosticBag();
        var files = list is null
            ? StarterFiles(world)
            : FilesAround(Path.GetFullPath(list, world.CurrentFolder), folder, options, world, diagnostics);
        var isDone =
            files is { } wanted
            && AreNew(folder, wanted, diagnostics)
            && wanted.All(file =>
                OutputFile.TryWrite(
                    Path.Combine(folder, file.Path),
                    file.Bytes.Span,
                    diagnostics,
                    $"'{file.Path}'",
                    "the program that uses it"
                )
            );
        new DiagnosticPrinter(world).Print(diagnostics, "Nothing was written.");
        if (!isDone)
        {
            return ExitCode.LetterHasErrors;
        }

        foreach (var (path, _) in files!.Value)
        {
            world.Output.WriteLine(ShownPath.Of(Path.Combine(folder, path), world));
        }

        var letter = ShownPath.Of(folder, world);
        var argument = string.Equals(letter, ".", StringComparison.Ordinal) ? "" : $" {letter}";
        world.Output.WriteLine(
            $"Change these files, look at them with 'letterpdf check{argument}', and make the PDF with 'letterpdf "
                + $"build{argument}'."
        );
        return ExitCode.Done;
    }

    private static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)>? StarterFiles(World world) =>
        [
            ("letter.yml", Letter(world, ListFile, [])),
            ("data/body.md", Encoding.UTF8.GetBytes(StarterLetter.Body)),
            (ListFile, Encoding.UTF8.GetBytes(StarterLetter.Signatories)),
        ];

    // The list is left where it is if that is inside the letter's folder; else a copy goes there, byte for byte.
    private static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)>? FilesAround(
        string list,
        string folder,
        SignatoryFileOptions options,
        World world,
        DiagnosticBag diagnostics
    )
    {
        var workspace = new DiskWorkspace(Path.GetDirectoryName(list)!);
        if (SignatoryProposal.For(workspace, Path.GetFileName(list), options, diagnostics) is not { } proposal)
        {
            return null;
        }

        var relative = Path.GetRelativePath(folder, list).Replace('\\', '/');
        var isInside = !Path.IsPathRooted(relative) && !relative.StartsWith("../", StringComparison.Ordinal);
        ImmutableArray<(string, ReadOnlyMemory<byte>)> files =
        [
            ("letter.yml", Letter(world, isInside ? relative : ListFile, proposal.Lines)),
            ("data/body.md", Encoding.UTF8.GetBytes(StarterLetter.Body)),
        ];
        return isInside ? files : files.Add((ListFile, File.ReadAllBytes(list)));
    }

    private static byte[] Letter(World world, string list, ImmutableArray<string> lines) =>
        Encoding.UTF8.GetBytes(
            StarterLetter
                .Letter.Replace(
                    "{date}",
                    world.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
                .Replace("{list}", list, StringComparison.Ordinal)
                .Replace("{fields}", string.Concat(lines.Select(line => $"  {line}\n")), StringComparison.Ordinal)
        );

    private static bool AreNew(
        string folder,
        ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> files,
        DiagnosticBag diagnostics
    )
    {
        var present = files.Select(file => file.Path).Where(path => File.Exists(Path.Combine(folder, path))).ToArray();
        if (present.Length > 0)
        {
            diagnostics.Add(
                DiagnosticCatalog.FolderHoldsLetter.At(
                    null,
                    $"there is already {string.Join(" and ", present.Select(path => $"'{path}'"))} in the folder; "
                        + $"nothing was written",
                    "Name another folder: letterpdf init new-letter."
                )
            );
        }

        return present.Length == 0;
    }
}
