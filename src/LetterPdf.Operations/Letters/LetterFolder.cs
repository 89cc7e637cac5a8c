using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The place of a letter: its folder, its letter.yml, and the folders with fonts for it.</summary>
public sealed record LetterFolder
{
    public const string DefaultFile = "letter.yml";

    public required string Path { get; init; }

    public required string LetterFile { get; init; }

    public required IWorkspace Workspace { get; init; }

    public required ImmutableArray<IWorkspace> FontFolders { get; init; }

    /// <summary>Why there is nothing to read; null where letter.yml is there.</summary>
    public Diagnostic? Missing { get; private init; }

    /// <summary>The letter that a command-line argument names: a letter.yml, a folder with one, or nothing for the
    /// current folder.</summary>
    public static LetterFolder Of(string? argument, Surroundings around)
    {
        var path = around.FullPath(argument ?? DefaultFile);
        if (Directory.Exists(path))
        {
            path = System.IO.Path.Combine(path, DefaultFile);
        }

        var folder = System.IO.Path.GetDirectoryName(path) ?? around.CurrentFolder;
        return new LetterFolder
        {
            Path = folder,
            LetterFile = System.IO.Path.GetFileName(path),
            Workspace = new DiskWorkspace(folder),
            Missing = MissingLetter.Of(path, argument, around),
            FontFolders = [DiskWorkspace.OfFonts(folder), DiskWorkspace.OfFonts(around.ProgramFolder)],
        };
    }
}
