using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Texts in which "_x000D_" stands for a character that XML can't hold, and "_x005F_" for the line before
/// such a thing (ECMA-376-1, 22.9.2.19).</summary>
internal static class EscapedText
{
    private const int Length = 7;

    public static string Read(string text) => Read(text, out _);

    /// <summary>The text of a cell. LibreOffice shows escapes as they are written, so only those of controls, of which
    /// Excel shows nothing, are taken.</summary>
    public static ShownText Show(string written)
    {
        var text = Read(written, out var hasSigns).Replace("\r\n", "\n", StringComparison.Ordinal);
        return HasHalf(text) ? new ShownText(text, CellFinding.HalfCharacter)
            : hasSigns ? new ShownText(text, Reason.Of(CellFinding.TwoTexts, text, written))
            : text;
    }

    private static string Read(string text, out bool hasSigns)
    {
        hasSigns = false;
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
                hasSigns |= !char.IsControl(character);
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

    private static bool HasHalf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return true;
            }

            at++;
        }

        return false;
    }
}
