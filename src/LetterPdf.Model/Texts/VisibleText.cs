using System.Globalization;
using System.Text;

namespace LetterPdf.Model;

/// <summary>
/// Makes text from outside safe to show: a character that could control a terminal, change the direction of its
/// neighbours, or be invisible is replaced by its number, such as &lt;U+001B&gt;. Joiners stay, since the spelling of
/// some languages needs them.
/// </summary>
public static class VisibleText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>For one line of a text: line feeds and tabs are replaced too.</summary>
    public static string OnOneLine(string text) => Named(text, isOneLine: true, keepsIsolates: false);

    /// <summary>For a line composed by the program: a part that it has isolated (U+2068 to U+2069) stays
    /// isolated.</summary>
    public static string OfLine(string line) => Named(line, isOneLine: true, keepsIsolates: true);

    /// <summary>For a text of several lines composed by the program: as <see cref="OfLine"/>, but keeps line feeds
    /// and tabs.</summary>
    public static string OfLines(string text) => Named(text, isOneLine: false, keepsIsolates: true);

    /// <summary>The text with characters replaced by their numbers where <see cref="IsHidden"/> or the caller says
    /// so.</summary>
    public static string Named(string text, Func<Rune, bool> isNamed)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(isNamed);
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var isRune = Rune.TryGetRuneAt(text, i, out var rune);
            Append(shown, text, ref i, rune, isRune && !IsHidden(rune) && !isNamed(rune));
        }

        return shown.ToString();
    }

    /// <summary>Whether a character is always replaced.</summary>
    public static bool IsHidden(Rune rune) =>
        rune.Value is >= ' ' and < 0x7F
            ? false
            : Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
                UnicodeCategory.Format => !IsSpelling(rune.Value),
                UnicodeCategory.OtherNotAssigned => IsNoncharacter(rune.Value)
                    || rune.Value is >= 0xE0000 and <= 0xE0FFF,
                _ => false,
            };

    /// <summary>A long text with its middle left out, so that its beginning and end stay.</summary>
    /// <param name="text">Of any length.</param>
    /// <param name="most">The greatest length in UTF-16 units, with the ellipsis; at least 4.</param>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= most)
        {
            return text;
        }

        var tail = text.Length - (most / 4);
        var head = most - (most / 4) - 1;
        head -= char.IsHighSurrogate(text[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(text[tail]) ? 1 : 0;
        return $"{text[..head]}\u2026{text[tail..]}";
    }

    private static string Named(string text, bool isOneLine, bool keepsIsolates)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = FirstNamed(text, isOneLine);
        if (first < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        var isolateEnd = -1;
        for (var i = first; i < text.Length; )
        {
            isolateEnd = keepsIsolates && text[i] == FirstStrongIsolate ? EndOfIsolate(text, i) : isolateEnd;
            var isRune = Rune.TryGetRuneAt(text, i, out var rune);
            var isKept =
                isRune
                && (
                    !IsHidden(rune)
                    || (!isOneLine && IsBreak(text, i))
                    || (isolateEnd >= 0 && (i == isolateEnd || text[i] == FirstStrongIsolate))
                );
            Append(shown, text, ref i, rune, isKept);
        }

        return shown.ToString();
    }

    // Most texts need no replacement: these are returned as they are.
    private static int FirstNamed(string text, bool isOneLine)
    {
        for (var i = 0; i < text.Length; )
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || (IsHidden(rune) && (isOneLine || !IsBreak(text, i))))
            {
                return i;
            }

            i += rune.Utf16SequenceLength;
        }

        return -1;
    }

    private static void Append(StringBuilder shown, string text, ref int i, Rune rune, bool isKept)
    {
        // Half of a surrogate pair is no rune; it is replaced by its own number.
        var (length, number) =
            rune.Value == 0 && text[i] != '\0' ? (1, text[i]) : (rune.Utf16SequenceLength, rune.Value);
        if (isKept)
        {
            shown.Append(text, i, length);
        }
        else
        {
            shown.Append(CultureInfo.InvariantCulture, $"<U+{number:X4}>");
        }

        i += length;
    }

    // Windows' line ends count too; a lone carriage return would overwrite the line.
    private static bool IsBreak(string text, int at) =>
        text[at] is '\n' or '\t' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    // Where an isolate ends, if it does so on its line and contains no other directional character; otherwise -1,
    // since it could turn what follows.
    private static int EndOfIsolate(string text, int start)
    {
        for (var i = start + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == PopIsolate)
            {
                return i;
            }

            if (text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= FirstStrongIsolate))
            {
                return -1;
            }
        }

        return -1;
    }

    // Joiners, and visible format characters of Arabic, Syriac, Kaithi and Egyptian.
    private static bool IsSpelling(int scalar) =>
        scalar
            is 0x200C
                or 0x200D
                or (>= 0x0600 and <= 0x0605)
                or 0x06DD
                or 0x070F
                or 0x0890
                or 0x0891
                or 0x08E2
                or 0x110BD
                or 0x110CD
                or (>= 0x13430 and <= 0x1345F);

    private static bool IsNoncharacter(int scalar) => scalar is >= 0xFDD0 and <= 0xFDEF || (scalar & 0xFFFE) == 0xFFFE;
}
