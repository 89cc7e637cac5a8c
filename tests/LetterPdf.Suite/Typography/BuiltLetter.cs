using LetterPdf.Cli;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Typography;

/// <summary>A letter built from sources that a test wrote, in the repository's fonts.</summary>
internal sealed record BuiltLetter(TypesetDocument Document, byte[] Bytes)
{
    /// <summary>Builds the letter of a folder; fails the test where there is an error.</summary>
    public static BuiltLetter Of(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var world = new World
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            CurrentFolder = folder,
            ProgramFolder = RepositoryFolder.Root,
            Today = new DateOnly(2026, 3, 4),
        };
        using var pipeline = new Pipeline(LetterFolder.Of(null, world), diagnostics);
        var bytes = pipeline.Run(PdfForm.Compact);
        Assert.True(bytes is not null, string.Join("\n", diagnostics.InSourceOrder()));
        return new BuiltLetter(pipeline.Document!, bytes);
    }
}
