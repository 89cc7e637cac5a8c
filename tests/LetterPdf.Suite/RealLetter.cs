using LetterPdf.Cli;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>The repository's own letter, built once for all tests that look at it.</summary>
internal static class RealLetter
{
    private static readonly Lazy<(Letter Letter, TypesetDocument Document, byte[] Bytes, DiagnosticBag Diagnostics)> Built = new(Build);

    private static readonly Lazy<string> Written = new(() =>
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("letterpdf-suite-").FullName, "letter.pdf");
        File.WriteAllBytes(file, Bytes);
        return file;
    });

    public static Letter Letter => Built.Value.Letter;

    public static TypesetDocument Document => Built.Value.Document;

    public static byte[] Bytes => Built.Value.Bytes;

    public static DiagnosticBag Diagnostics => Built.Value.Diagnostics;

    /// <summary>A file that holds the bytes.</summary>
    public static string PdfFile => Written.Value;

    private static (Letter, TypesetDocument, byte[], DiagnosticBag) Build()
    {
        var diagnostics = new DiagnosticBag();
        var world = new World
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            CurrentFolder = RepositoryFolder.Root,
            ProgramFolder = RepositoryFolder.Root,
            Today = new DateOnly(2026, 3, 4),
        };
        using var pipeline = new Pipeline(LetterFolder.Of(null, world), diagnostics);
        var bytes = pipeline.Run(PdfForm.Compact);
        Assert.True(bytes is not null, string.Join("\n", diagnostics.InSourceOrder()));
        return (pipeline.Letter!, pipeline.Document!, bytes, diagnostics);
    }
}
