using System.Collections.Concurrent;
using System.Collections.Immutable;
using LetterPdf.Digests;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Reflow;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Forms;

/// <summary>A golden letter: what its forms are made of, and what its PDF says.</summary>
internal sealed record GoldenForm(ReflowedLetter Letter, VerificationReport Report, TypesetDocument Document)
{
    private static readonly ConcurrentDictionary<string, Lazy<GoldenForm>> Built = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    /// <summary>The letter of a recipe, built once for all tests that look at it.</summary>
    public static GoldenForm Of(string name) =>
        Built.GetOrAdd(name, key => new Lazy<GoldenForm>(() => Build(key))).Value;

    private static GoldenForm Build(string name)
    {
        var recipe = LetterRecipe.Read(name);
        using var folder = new TemporaryFolder();
        recipe.WriteTo(folder);
        var built = BuiltLetter.Of(folder.Path, recipe.IsDraft);
        var pdf = new PdfCopy("letter.pdf", built.Bytes, Sha256.HexOf(built.Bytes));
        return new GoldenForm(
            new ReflowedLetter(built.Letter, LetterOutline.Of(built.Letter), pdf)
            {
                Fonts = FontsOf(built.Document, folder.Path),
            },
            Verified.Of(built.Bytes),
            built.Document
        );
    }

    /// <summary>The fonts of a letter's web page.</summary>
    /// <param name="document">Its pages.</param>
    /// <param name="folder">Its folder; further fonts are the repository's.</param>
    public static ImmutableArray<WebFont> FontsOf(TypesetDocument document, string folder)
    {
        using var fonts = FontLibrary.Open(
            [new DiskWorkspace(folder), new DiskWorkspace(RepositoryFolder.Root)],
            new DiagnosticBag()
        );
        return WebFonts.Of(document, fonts);
    }

    /// <summary>The bytes of a form; the test fails where something is found.</summary>
    public byte[] Write(LetterForm form)
    {
        var findings = new DiagnosticBag();
        var bytes = LetterReflow.Write(form, Letter, findings);
        Assert.False(findings.HasErrors);
        return bytes;
    }
}
