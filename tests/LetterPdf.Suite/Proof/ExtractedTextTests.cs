using System.Text;
using System.Text.RegularExpressions;
using LetterPdf.Tests;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace LetterPdf.Suite.Proof;

/// <summary>The letter's text as three programs extract it from the file: whole words, in reading order, with their
/// spaces.</summary>
public sealed partial class ExtractedTextTests
{
    [Fact]
    public void Poppler_gives_the_text_word_by_word()
    {
        var (_, output, _) = Tool.Run("pdftotext", "-enc", "UTF-8", RealLetter.PdfFile, "-");
        Assert.Equal(Expected(), Words(output));
        Assert.DoesNotContain('\u00AD', output);
    }

    // This version of MuPDF does not know ActualText: a divided word is joined where its line ends in a hyphen.
    [Fact]
    public void MuPdf_gives_the_text_word_by_word()
    {
        var (_, output, _) = Tool.Run("mutool", "draw", "-q", "-F", "txt", RealLetter.PdfFile);
        Assert.Equal(Expected(), Words(DividedWord().Replace(output, "$1$2")));
    }

    [Fact]
    public void MuPdf_keeps_the_spaces_at_line_ends()
    {
        var (_, output, _) = Tool.Run("mutool", "draw", "-q", "-F", "txt", RealLetter.PdfFile);
        Assert.Contains("grave international crimes \nand therefore", output, StringComparison.Ordinal);
    }

    [Fact]
    public void PdfPig_gives_the_text_word_by_word_with_what_the_file_says_glyphs_stand_for()
    {
        using var pdf = PdfDocument.Open(RealLetter.Bytes);
        var text = new StringBuilder();
        foreach (
            var content in pdf.GetPages()
                .SelectMany(page => page.GetMarkedContents())
                .Where(content => !content.IsArtifact)
        )
        {
            Append(text, content);
            text.Append(' ');
        }

        Assert.Equal(Expected(), Words(text.ToString().Replace("\u00AD ", string.Empty, StringComparison.Ordinal)));
    }

    private static void Append(StringBuilder text, MarkedContentElement content)
    {
        if (content.ActualText is { } said)
        {
            text.Append(said);
            return;
        }

        // Letters of nested content are not among the parent's: the order of showing puts them together again.
        var own = content.Letters.Select(letter => (letter.TextSequence, Text: letter.Value));
        var nested = content.Children.Select(child =>
            (
                child.Letters[0].TextSequence,
                Text: child.ActualText ?? string.Concat(child.Letters.Select(letter => letter.Value))
            )
        );
        text.AppendJoin(
            string.Empty,
            own.Concat(nested).OrderBy(piece => piece.TextSequence).Select(piece => piece.Text)
        );
    }

    // The words of the sources, in the order of the page, without the program's own reading of the PDF.
    private static string[] Expected()
    {
        var letter = RealLetter.Letter;
        var words = new List<string>();
        void Add(string text) => words.AddRange(Words(text));
        Add("Joint Letter on International Justice 116 human rights and civil society organizations May 22, 2024");
        Add(string.Join(' ', letter.Addressees.Single().Lines.Select(line => line.Value)));
        Add($"Re: {letter.Subject!.Value} {letter.Salutation!.Value}");
        Add(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "data", "body.md")));
        Add("Signatories");
        foreach (var entry in letter.Signatories!.Entries)
        {
            Add(
                entry.Country is null ? entry.Organization.Value : $"{entry.Organization.Value} ({entry.Country.Value})"
            );
        }

        return [.. words];
    }

    // Pages are separated by form feeds. The heads of all but the first are somewhere in their text, and are left
    // out.
    private static string[] Words(string text) =>
        [
            .. text.Split('\f')
                .SelectMany(
                    (page, i) =>
                        (i == 0 ? page : Parts(i + 1).Aggregate(page, (rest, part) => WithoutFirst(rest, part))).Split(
                            (char[]?)null,
                            StringSplitOptions.RemoveEmptyEntries
                        )
                ),
        ];

    private static string[] Parts(int page) =>
        [
            "President Joseph R. Biden, Jr.",
            "May 22, 2024",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Page {page} of 3"),
        ];

    private static string WithoutFirst(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at
            ? $"{text[..at]}\n{text[(at + part.Length)..]}"
            : text;

    [GeneratedRegex(@"(\p{Ll})-\n(\p{Ll})")]
    private static partial Regex DividedWord();
}
