using System.Globalization;
using System.Text;

namespace LetterPdf.Office;

/// <summary>Texts in which "_x000D_" stands for a character that XML can't hold, and "_x005F_" for the line before
/// such a thing (ECMA-376-1, 22.9.2.19).</summary>
internal static class EscapedText
{
    private const int Length = 7;

    public static string Read(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var read = new StringBuilder();
        var from = 0;
        for (; at >= 0; at = text.IndexOf("_x", Math.Min(at, text.Length), StringComparison.Ordinal))
        {
            if (CharacterAt(text, at) is { } character)
            {
                read.Append(text, from, at - from).Append(character);
                at += Length;
                from = at;
            }
            else
            {
                at++;
            }
        }

        return read.Append(text, from, text.Length - from).ToString();
    }

    private static char? CharacterAt(string text, int at) =>
        at + Length <= text.Length
        && text[at + Length - 1] == '_'
        && ushort.TryParse(
            text.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? (char)code
            : null;
}
