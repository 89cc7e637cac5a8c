using LetterPdf.Import.Tests;
using LetterPdf.Model;
using LetterPdf.Tests;

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
        if (Environment.GetEnvironmentVariable("LETTERPDF_KEEP") is { Length: > 0 } kept)
        {
            File.WriteAllBytes(Path.Combine(kept, name + ".docx"), file);
        }

        Assert.Equal(PdfWords.Of(form.Report, withLabels: false), WordDump.Words(file));
        var faults = WordDump.Faults(file);
        Assert.True(faults.Length == 0, faults);
    }
}
