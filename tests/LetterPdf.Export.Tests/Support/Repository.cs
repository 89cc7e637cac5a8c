using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Export.Tests;

/// <summary>The repository's own fonts, opened once for all tests, or with a change to their bytes.</summary>
internal sealed class Repository(Action<byte[]> change) : IWorkspace
{
    private static readonly Lazy<FontLibrary> Library = new(() => Open(_ => { }));

    public static FontLibrary Fonts => Library.Value;

    /// <summary>All fonts, each changed in the same way.</summary>
    public static FontLibrary Open(Action<byte[]> change)
    {
        var diagnostics = new DiagnosticBag();
        var fonts = FontLibrary.Open([new Repository(change)], diagnostics);
        Assert.Empty(diagnostics.InSourceOrder());
        return fonts;
    }

    public WorkspaceFile Read(string path, long maximumBytes)
    {
        var bytes = File.ReadAllBytes(Path.Combine(RepositoryRoot.Folder, path));
        change(bytes);
        FontBytes.Mend(bytes);
        return new WorkspaceFile(WorkspaceOutcome.Read, bytes);
    }

    public ImmutableArray<string> List(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(RepositoryRoot.Folder, folder))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];
}
