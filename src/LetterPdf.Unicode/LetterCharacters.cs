using System.Text;

namespace LetterPdf.Unicode;

/// <summary>The characters that are allowed in a letter, in the one form in which they are used.</summary>
public static class LetterCharacters
{
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Offset of the first character that is not allowed in a letter, in UTF-16 units; -1 where all
    /// are.</summary>
    public static int FindInvalid(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFD')
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085');

    public static bool IsZeroWidth(char c) => c is ZeroWidthSpace or ByteOrderMark;

    // In the letter's own text a no-break space is intended; only in a CSV is it an accident.
    public static bool IsFoldable(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F');

    /// <summary>White space folded to single spaces and trimmed, zero-width characters removed, NFC. The text must be
    /// valid.</summary>
    public static string Fold(string text) => ToNfc(Collapse(text).Trim(' '));

    /// <summary>Like <see cref="Fold"/>, but a space at either end stays, as one.</summary>
    public static string Collapse(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsFoldable(c))
            {
                folded.Append(c, IsZeroWidth(c) ? 0 : 1);
            }
            else if (folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    /// <summary>The text in normal form C.</summary>
    public static string ToNfc(string text)
    {
        // Everything below U+0300 and in the common punctuation is NFC already, which covers most letters.
        foreach (var c in text)
        {
            if (c >= '\u0300' && c is not (>= '\u2010' and <= '\u2027'))
            {
                return Nfc.Of(text);
            }
        }

        return text;
    }

    private static bool IsFolded(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsZeroWidth(c) || (IsFoldable(c) && (c != ' ' || (i > 0 && text[i - 1] == ' '))))
            {
                return false;
            }
        }

        return true;
    }
}
