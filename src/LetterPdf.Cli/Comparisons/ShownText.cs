using System.Globalization;
using System.Text;

namespace LetterPdf.Cli.Comparisons;

/// <summary>Text of letters as it may be shown: whatever would steer a terminal, turn the direction of what follows or stay unseen is named by its number.</summary>
internal static class ShownText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>For a terminal: without control characters, isolated where it has letters that run from right to left.</summary>
    public static string Plain(string text) => Isolated(Visible(text));

    /// <summary>Isolated where it has letters that run from right to left, so that what stands beside it stays where it is.</summary>
    public static string Isolated(string shown) => shown.Any(IsRightToLeft) ? $"{FirstStrongIsolate}{shown}{PopIsolate}" : shown;

    /// <summary>For a page that isolates it by itself.</summary>
    public static string Visible(string text) => Named(text, IsDangerous);

    /// <summary>Words that differ: other blanks than the usual one are named too, since they may be all that differs.</summary>
    public static string Differing(string text) => Named(text, letter => IsDangerous(letter) || (letter != ' ' && char.IsWhiteSpace(letter)));

    private static string Named(string text, Func<char, bool> isNamed)
    {
        StringBuilder? shown = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && (isNamed(text[i]) || char.IsSurrogate(text[i])))
            {
                shown ??= new StringBuilder(text, 0, i, text.Length + 16);
                shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)text[i]:X4}>");
            }
            else
            {
                shown?.Append(text[i]);
            }

            if (isPair)
            {
                shown?.Append(text[++i]);
                i += shown is null ? 1 : 0;
            }
        }

        return shown?.ToString() ?? text;
    }

    // Controls, marks and embeddings of direction, soft hyphen, what has no width; joiners belong to the spelling of some languages.
    private static bool IsDangerous(char letter) =>
        char.IsControl(letter) || letter is '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');

    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or (>= '\uD802' and <= '\uD803') or (>= '\uD83A' and <= '\uD83B');
}
