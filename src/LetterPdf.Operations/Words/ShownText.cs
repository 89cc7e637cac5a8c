using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Text of letters in a form that may be shown: characters that would control a terminal, change the
/// direction of the text after them or be invisible are replaced by their numbers.</summary>
internal static class ShownText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>For a terminal: without control characters, isolated where it has right-to-left letters.</summary>
    public static string Plain(string text) => Isolated(Visible(text));

    /// <summary>Isolated where it has right-to-left letters, so that the text around it keeps its place.</summary>
    public static string Isolated(string shown) =>
        shown.Any(IsRightToLeft) ? $"{FirstStrongIsolate}{shown}{PopIsolate}" : shown;

    /// <summary>For a page that isolates it by itself.</summary>
    public static string Visible(string text) => VisibleText.OnOneLine(text);

    /// <summary>Words that differ: unusual spaces are replaced by their numbers too, since they may be the only
    /// difference.</summary>
    public static string Differing(string text) =>
        VisibleText.Named(text, letter => letter.Value != ' ' && Rune.IsWhiteSpace(letter));

    private static bool IsRightToLeft(char letter) =>
        letter
            is (>= '\u0590' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC')
                or (>= '\uD802' and <= '\uD803')
                or (>= '\uD83A' and <= '\uD83B');
}
