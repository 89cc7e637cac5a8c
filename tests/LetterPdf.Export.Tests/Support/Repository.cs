using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

/// <summary>The repository's own fonts, opened once for all tests.</summary>
internal sealed class Repository : IWorkspace
{
    private static readonly Lazy<FontLibrary> Library = new(Open);

    private static string Root { get; } = Find(AppContext.BaseDirectory);

    public static FontLibrary Fonts => Library.Value;

    public WorkspaceFile Read(string path, long maximumBytes) =>
        new(WorkspaceOutcome.Read, File.ReadAllBytes(Path.Combine(Root, path)));

    public ImmutableArray<string> List(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static FontLibrary Open()
    {
        var diagnostics = new DiagnosticBag();
        var fonts = FontLibrary.Open([new Repository()], diagnostics);
        Assert.Empty(diagnostics.InSourceOrder());
        return fonts;
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "LetterPdf.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
