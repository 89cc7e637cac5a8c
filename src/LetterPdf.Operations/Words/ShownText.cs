using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Text of letters as it may be shown: whatever would steer a terminal, turn the direction of what follows or
/// stay unseen is named by its number.</summary>
internal static class ShownText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>For a terminal: without control characters, isolated where it has letters that run from right to
    /// left.</summary>
    public static string Plain(string text) => Isolated(Visible(text));

    /// <summary>Isolated where it has letters that run from right to left, so that what stands beside it stays where it
    /// is.</summary>
    public static string Isolated(string shown) =>
        shown.Any(IsRightToLeft) ? $"{FirstStrongIsolate}{shown}{PopIsolate}" : shown;

    /// <summary>For a page that isolates it by itself.</summary>
    public static string Visible(string text) => VisibleText.OnOneLine(text);

    /// <summary>Words that differ: other blanks than the usual one are named too, since they may be all that
    /// differs.</summary>
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
