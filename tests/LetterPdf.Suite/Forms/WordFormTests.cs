using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Reflow;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Suite.Forms;

/// <summary>The Word form of the golden letters, read by other programs.</summary>
public sealed class WordFormTests
{
    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_are_the_PDFs(string name)
    {
        var form = GoldenForm.Of(name);
        var file = form.Write(LetterForm.Word);
        Keep(name, file);
        Assert.Equal(PdfWords.Of(form.Report, withLabels: false), WordDump.Words(file));
        var faults = WordDump.Faults(file);
        Assert.True(faults.Length == 0, faults);
        Assert.Equal(file, form.Write(LetterForm.Word));
    }

    [Fact]
    public void The_real_letters_words_are_the_PDFs()
    {
        var letter = RealLetter.Letter;
        var pdf = new PdfCopy("letter.pdf", RealLetter.Bytes, Sha256.HexOf(RealLetter.Bytes));
        var file = LetterReflow.Write(
            LetterForm.Word,
            new ReflowedLetter(letter, LetterOutline.Of(letter), pdf),
            new DiagnosticBag()
        );
        Keep("real", file);
        Assert.Equal(PdfWords.Of(Verified.Of(RealLetter.Bytes), withLabels: false), WordDump.Words(file));
    }

    // For people who want to look at them: LETTERPDF_KEEP names a folder.
    private static void Keep(string name, byte[] file)
    {
        if (Environment.GetEnvironmentVariable("LETTERPDF_KEEP") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".docx"), file);
        }
    }
}
