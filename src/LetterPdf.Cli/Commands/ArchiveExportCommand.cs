using System.CommandLine;
using LetterPdf.Cli.Archives;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Usage;
using LetterPdf.Model;

namespace LetterPdf.Cli.Commands;

/// <summary>`letterpdf archive export`: the files of a version, as they were.</summary>
internal static class ArchiveExportCommand
{
    public static Command Create(World world)
    {
        var id = ArchiveOptions.Id();
        var version = new Argument<string>("VERSION") { Description = "The version, such as v2." };
        var target = new Argument<string>("DIR")
        {
            Description = "The folder that the files go to. What is there is never written over.",
        };
        var root = ArchiveOptions.Root();
        var command = new MakingCommand(
            "export",
            "Copy the files of a version into a folder, each compared with the digest under which it was archived."
        )
        {
            id,
            version,
            target,
            root,
        };
        command.SetAction(parsed =>
            Run(
                ArchiveFolder.Of(parsed.GetValue(root), world),
                parsed.GetValue(id)!,
                parsed.GetValue(version)!,
                parsed.GetValue(target)!,
                world
            )
        );
        return command;
    }

    private static int Run(ArchiveFolder folder, string id, string version, string target, World world)
    {
        if (folder.Open() is not { } root || ArchiveLookup.Version(root, id, version, world) is not { } found)
        {
            return ExitCode.WrongUsage;
        }

        var path = Path.GetFullPath(target, world.CurrentFolder);
        var files = found.Files.Select(file => (file.Path, Target: Path.Combine(path, file.Path))).ToArray();
        if (files.FirstOrDefault(file => !IsInside(file.Target, path)) is { Path: { } outside })
        {
            world.Error.WriteLine(
                $"letterpdf: the file '{outside}' of this version would not lie in '{target}' here. Nothing was copied."
            );
            return ExitCode.LetterHasErrors;
        }

        if (files.FirstOrDefault(file => Path.Exists(file.Target)) is { Target: { } there })
        {
            world.Error.WriteLine(
                $"letterpdf: '{ShownPath.Of(there, world)}' is there already; files are never written over. Nothing "
                    + $"was copied."
            );
            return ExitCode.LetterHasErrors;
        }

        // All is read and compared before anything is written.
        var contents = new List<(string Target, ReadOnlyMemory<byte> Bytes)>();
        foreach (var file in files)
        {
            if (found.Content(file.Path, out var problem) is not { } bytes)
            {
                world.Error.WriteLine(
                    $"letterpdf: {problem}. Nothing was copied; 'letterpdf archive verify' says all that is wrong."
                );
                return ExitCode.LetterHasErrors;
            }

            contents.Add((file.Target, bytes));
        }

        return Write(contents, world);
    }

    // Other systems' names can lead elsewhere on this one.
    private static bool IsInside(string target, string folder) =>
        !target.Contains('\0', StringComparison.Ordinal)
        && InnerPath.Of(folder, Path.GetFullPath(target), Path.DirectorySeparatorChar) is { } inner
        && inner
            .Split(Path.DirectorySeparatorChar)
            .All(name => name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0);

    private static int Write(List<(string Target, ReadOnlyMemory<byte> Bytes)> contents, World world)
    {
        var findings = new DiagnosticBag();
        foreach (var (target, bytes) in contents)
        {
            if (
                !OutputFile.TryWrite(target, bytes.Span, findings, "a file of the archive", "the program that shows it")
            )
            {
                new Diagnostics.DiagnosticPrinter(world).Print(findings);
                return ExitCode.LetterHasErrors;
            }

            world.Output.WriteLine(ShownPath.Of(target, world));
        }

        return ExitCode.Done;
    }
}
