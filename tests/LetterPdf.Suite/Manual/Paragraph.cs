using System.Text;

namespace LetterPdf.Suite.Manual;

/// <summary>Prose in the form of the manual's pages: lines of 120 columns at most.</summary>
internal static class Paragraph
{
    private const int Width = 120;

    /// <summary>Words side by side, as many as fit in a line; a longer word has a line of its own.</summary>
    public static string Wrap(string text, string indent = "")
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (column > 0)
            {
                lines.Append(' ');
                column++;
            }

            lines.Append(word);
            column += word.Length;
        }

        return lines.ToString();
    }
}
