using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Suite;

/// <summary>A letter built from a folder, in the repository's fonts.</summary>
internal sealed record BuiltLetter(Letter Letter, TypesetDocument Document, byte[] Bytes, DiagnosticBag Diagnostics)
{
    /// <summary>Builds the letter of a folder; fails the test where there is an error.</summary>
    public static BuiltLetter Of(string folder, bool isDraft = false)
    {
        var diagnostics = new DiagnosticBag();
        using var session = new LetterSession(LetterFolder.Of(null, TestRun.Around(folder)));
        var built = session.Build(ReadingOptions.Default with { IsDraft = isDraft }, diagnostics);
        Assert.True(built.Pdf is not null, string.Join("\n", diagnostics.InSourceOrder()));
        return new BuiltLetter(built.Letter!, built.Document!, built.Pdf, diagnostics);
    }
}
