using System.Text.RegularExpressions;
using LetterPdf.Model;

namespace LetterPdf.Suite.Forms;

/// <summary>
/// The words of a letter's plain text in the form of <see cref="PdfWords"/>: without what only plain text has. That is
/// the mark of a draft (which stands beside the text on pages), the heading of the footnotes, the brackets of their
/// numbers, the addresses of links, rules below headings of tables, and ornaments.
/// </summary>
internal static partial class TextWords
{
    public static string Of(string text, LetterOutline outline)
    {
        if (outline.Running.DraftMark is { } mark)
        {
            Assert.StartsWith(mark + "\n", text, StringComparison.Ordinal);
            text = text[mark.Length..];
        }

        if (!outline.Notes.IsEmpty)
        {
            var heading = $"\n\n\n{outline.Language.NotesHeading}\n";
            var at = text.LastIndexOf(heading, StringComparison.Ordinal);
            Assert.True(at > 0, "the footnotes have no heading");
            text = text[..at] + text[(at + heading.Length - 1)..];
        }

        text = AddedLine().Replace(text, string.Empty);
        text = AddedAddress().Replace(text, string.Empty);
        return PdfWords.Folded(Mark().Replace(text.Replace("][", "],[", StringComparison.Ordinal), "$1"));
    }

    [GeneratedRegex("^ *(?:\\* \\* \\*|-{3,}(?: +-{3,})*)$", RegexOptions.Multiline)]
    private static partial Regex AddedLine();

    [GeneratedRegex(@"\s<(?:https?://[^\s>]+|mailto:[^\s>]+|[^\s>]+@[^\s>]+)>")]
    private static partial Regex AddedAddress();

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Mark();
}
