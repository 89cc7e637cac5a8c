using System.Text;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Reflow;
using LetterPdf.Tests.Readers;
using LetterPdf.Unicode;

namespace LetterPdf.Suite.Forms;

/// <summary>The plain text of every golden letter against the tags of its PDF.</summary>
public sealed class TextFormTests
{
    // No table is wider.
    private const int AnyWidth = 10_000;

    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_says_what_the_PDF_says_letter_by_letter(string name)
    {
        var form = GoldenForm.Of(name);
        var text = Text(form, AnyWidth);
        Assert.Equal(PdfWords.Of(form.Report, withLabels: true), TextWords.Of(text, form.Letter.Outline));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_are_filled_and_nothing_else_changes(string name)
    {
        var form = GoldenForm.Of(name);
        var (wrapped, unwrapped) = (Text(form, ReflowOptions.UsualColumns), Text(form, null));
        Assert.Equal(wrapped, Text(form, ReflowOptions.UsualColumns));
        Assert.Equal(PdfWords.Folded(unwrapped), PdfWords.Folded(wrapped));
        Assert.All(
            wrapped.Split('\n'),
            line => Assert.True(DisplayWidth.Of(line) <= ReflowOptions.UsualColumns || !line.Trim().Contains(' '), line)
        );
        foreach (var text in (string[])[wrapped, unwrapped])
        {
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\u00A0', text);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n\n", text, StringComparison.Ordinal);
        }
    }

    // A paragraph of the body is one line: the text has it whole.
    [Theory]
    [MemberData(nameof(Names))]
    public void Without_wrapping_a_paragraph_is_a_line(string name)
    {
        var form = GoldenForm.Of(name);
        var lines = Text(form, null).Split('\n');
        foreach (var part in form.Letter.Outline.Body.OfType<TextPart>())
        {
            if (part.Inlines is [OutlineRun only])
            {
                Assert.Contains(only.Text.Replace('\u00A0', ' ').Replace('\u202F', ' '), lines);
            }
        }
    }

    [Fact]
    public void The_real_letter_s_text_says_what_its_PDF_says()
    {
        var pdf = new PdfCopy("letter.pdf", RealLetter.Bytes, Sha256.HexOf(RealLetter.Bytes));
        var letter = new ReflowedLetter(RealLetter.Letter, LetterOutline.Of(RealLetter.Letter), pdf);
        var form = new GoldenForm(letter, Verified.Of(RealLetter.Bytes), RealLetter.Document);
        var text = Text(form, ReflowOptions.UsualColumns);
        Assert.Equal(PdfWords.Of(form.Report, withLabels: true), TextWords.Of(text, letter.Outline));
    }

    private static string Text(GoldenForm form, int? columns)
    {
        var letter = form.Letter with { Options = ReflowOptions.Default with { Columns = columns } };
        var bytes = (form with { Letter = letter }).Write(LetterForm.Text);
        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }
}
