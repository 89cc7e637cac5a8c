using LetterPdf.Cli;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>A letter built from a folder, in the repository's fonts.</summary>
internal sealed record BuiltLetter(Letter Letter, TypesetDocument Document, byte[] Bytes, DiagnosticBag Diagnostics)
{
    /// <summary>Builds the letter of a folder; fails the test where there is an error.</summary>
    public static BuiltLetter Of(string folder, bool isDraft = false)
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
        using var pipeline = new Pipeline(LetterFolder.Of(null, world), diagnostics)
        {
            Reading = ReadingOptions.Default with { IsDraft = isDraft },
        };
        var bytes = pipeline.Run(PdfForm.Compact);
        Assert.True(bytes is not null, string.Join("\n", diagnostics.InSourceOrder()));
        return new BuiltLetter(pipeline.Letter!, pipeline.Document!, bytes, diagnostics);
    }
}
