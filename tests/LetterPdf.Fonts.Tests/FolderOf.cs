using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Fonts.Tests;

/// <summary>A fonts folder in memory.</summary>
internal sealed class FolderOf(params (string Name, byte[] Bytes)[] files) : IWorkspace
{
    public WorkspaceFile Read(string path, long maximumBytes) =>
        new(WorkspaceOutcome.Read, files.Single(file => $"fonts/{file.Name}" == path).Bytes);

    public ImmutableArray<string> List(string folder) => [.. files.Select(file => file.Name)];

    /// <summary>A font of the tests.</summary>
    public static byte[] Bytes(string name) =>
        File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "tests", "fonts", "formats", name));

    /// <summary>The library of the tests' fonts, which open without findings.</summary>
    public static FontLibrary Library(params string[] names)
    {
        var (library, findings) = Open([.. names.Select(name => (name, Bytes(name)))]);
        Assert.Empty(findings);
        return library;
    }

    public static (FontLibrary Library, ImmutableArray<Diagnostic> Findings) Open(
        params (string Name, byte[] Bytes)[] files
    )
    {
        var diagnostics = new DiagnosticBag();
        return (FontLibrary.Open([new FolderOf(files)], diagnostics), diagnostics.InSourceOrder());
    }
}
