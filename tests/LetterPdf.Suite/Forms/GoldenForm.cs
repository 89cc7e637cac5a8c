using System.Collections.Concurrent;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Reflow;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Forms;

/// <summary>A golden letter: what its forms are made of, and what its PDF says.</summary>
internal sealed record GoldenForm(ReflowedLetter Letter, VerificationReport Report, TypesetDocument Document)
{
    private static readonly ConcurrentDictionary<string, Lazy<GoldenForm>> Known = new(StringComparer.Ordinal);

    /// <summary>The letter of a recipe, built once for all tests.</summary>
    public static GoldenForm Of(string name) =>
        Known.GetOrAdd(name, static name => new Lazy<GoldenForm>(() => Built(name))).Value;

    private static GoldenForm Built(string name)
    {
        var recipe = LetterRecipe.Read(name);
        using var folder = new TemporaryFolder();
        recipe.WriteTo(folder);
        var built = BuiltLetter.Of(folder.Path, recipe.IsDraft);
        var pdf = new PdfCopy("letter.pdf", built.Bytes, Sha256.HexOf(built.Bytes));
        return new GoldenForm(
            new ReflowedLetter(built.Letter, LetterOutline.Of(built.Letter), pdf),
            Verified.Of(built.Bytes),
            built.Document
        );
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
