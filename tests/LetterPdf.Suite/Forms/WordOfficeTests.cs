using System.Text.RegularExpressions;
using LetterPdf.Import;
using LetterPdf.Import.Tests;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite.Forms;

/// <summary>The Word form of the golden letters in other programs: LibreOffice, and mammoth (npm) under node.</summary>
public sealed partial class WordOfficeTests
{
    /// <summary>What LibreOffice saves has the same words, and comes back as the same letter.</summary>
    [Fact]
    public void LibreOffice_saves_the_same_letters()
    {
        using var folder = new TemporaryFolder();
        var forms = LetterRecipe.Names.ToDictionary(name => name, GoldenForm.Of, StringComparer.Ordinal);
        foreach (var (name, form) in forms)
        {
            File.WriteAllBytes(folder.File($"{name}.docx"), form.Write(LetterForm.Word));
        }

        var (code, _, error) = Tool.Run(
            "soffice",
            [
                $"-env:UserInstallation=file://{folder.Path}/profile",
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                folder.File("saved"),
                .. forms.Keys.Select(name => folder.File($"{name}.docx")),
            ]
        );
        Assert.True(code == 0, error);
        var said = forms.Select(form => DifferenceOf(folder, form.Key, form.Value)).Where(text => text.Length > 0);
        var differences = string.Join('\n', said);
        Assert.True(differences.Length == 0, differences);
    }

    [Theory]
    [InlineData("03-block-with-everything")]
    [InlineData("35-table")]
    [InlineData("36-structure")]
    public void Mammoth_reads_the_same_words(string name)
    {
        var form = GoldenForm.Of(name);
        var words = OtherProgram.Mammoth(form.Write(LetterForm.Word));
        Assert.Equal(Letters(PdfWords.Of(form.Report, withLabels: false)), Letters(words));
    }

    // It joins lines without a space.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string DifferenceOf(TemporaryFolder folder, string name, GoldenForm form)
    {
        var saved = File.ReadAllBytes(Path.Combine(folder.File("saved"), $"{name}.docx"));
        var words = WordDump.Words(saved);
        var wanted = PdfWords.Of(form.Report, withLabels: false);
        if (words != wanted)
        {
            return $"{name}: words\n  {wanted}\n  {words}";
        }

        // LibreOffice adds a country to each language.
        var after = Country().Replace(Imported(saved), "$1}");
        var before = Imported(form.Write(LetterForm.Word));
        return before == after ? "" : $"{name}: import\n  {before}\n  {after}";
    }

    [GeneratedRegex("(lang=[a-z]+)-[A-Z]+}")]
    private static partial Regex Country();

    private static string Imported(byte[] file)
    {
        var findings = new DiagnosticBag();
        var read = TextImporter.Import("letter.docx", file, new ImportOptions(RefusesTracked: false), findings);
        Assert.NotNull(read);
        Assert.Empty(findings.InSourceOrder());
        return LetterLines.Write(read.Parts) + string.Join('\n', read.Parts.Names) + "\n" + read.Body;
    }
}
