using System.Globalization;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Operations;

/// <summary>
/// The name of a recipient's letter as a file, possible on every system. Letters of all scripts stay. A character that
/// Windows forbids becomes a hyphen; what can't be seen, and full stops and blanks at either end, are left out, and so
/// is a hyphen at the beginning, which commands take for an option; a name that Windows keeps for a device gets "_"
/// before it; and a name that is too long ends earlier.
/// </summary>
internal static class LetterFileName
{
    public const string Ending = ".pdf";

    /// <summary>The most bytes of a name without its ending, in UTF-8: file systems allow 255, and other forms of the
    /// letter, and copies that are being written, have longer endings.</summary>
    public const int MostBytes = 150;

    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>"017-Alex A. Abbott.pdf"; the same for the same recipient always, and never a path.</summary>
    public static string Of(Recipient recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        var name = Shorten(Nfc.Of(Possible(Nfc.Of(recipient.FileName))));
        if (name.Length == 0)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"letter-{recipient.Row}");
        }

        return (PortableName.IsDevice(name) ? "_" + name : name) + Ending;
    }

    /// <summary>A name as Windows and macOS compare it: two names with one key are one file there.</summary>
    public static string KeyOf(string name) => Nfc.Of(name.ToUpperInvariant());

    private static string Possible(string name)
    {
        var possible = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsBmp && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                possible.Append('-');
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                possible.Append(' ');
            }
            else if (!IsUnseen(rune))
            {
                possible.Append(rune.ToString());
            }
        }

        return Trim(possible.ToString());
    }

    private static string Trim(string name) => name.TrimStart('.', ' ', '-').TrimEnd('.', ' ');

    // Joiners belong to the spelling of names in some scripts; the other signs of format would only turn a name around
    // or make two look alike.
    private static bool IsUnseen(Rune rune) =>
        rune == Rune.ReplacementChar
        || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0
        || (
            Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.OtherNotAssigned
            && rune.Value is not (0x200C or 0x200D)
        );

    // A letter keeps its marks.
    private static string Shorten(string name)
    {
        var (length, bytes, end) = (0, 0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsMark(rune))
            {
                end = length;
            }

            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
            {
                return Trim(name[..(end == 0 ? length : end)]);
            }

            length += rune.Utf16SequenceLength;
        }

        return name;
    }

    private static bool IsMark(Rune rune) =>
        rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
