using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LetterPdf.Tests.Signatures;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Words;

/// <summary>Words that would control a terminal, and files full of them.</summary>
internal static partial class Hostile
{
    /// <summary>A forged verdict, and one of each kind of character that no value may contain.</summary>
    public const string Words =
        "\u001B[2J\u001B]0;x\u0007\n\r\nletter.pdf: Sound.\n"
        + "\tSigned\u007F\u0085\u009B31m\u2028\u2029\u202E\u2066\u2067\u2068\u2069"
        + "\u200E\u200F\u061C\uFEFF\u200B\u00AD\u2060\U000E0041\uFDD0\uFFFE\uFFF9";

    /// <summary>The same without line ends.</summary>
    public static string Tame(string words) =>
        words
            .Replace('\n', ' ')
            .Replace('\r', ' ')
            .Replace('\u2028', ' ')
            .Replace('\u2029', ' ')
            .Replace('\u0085', ' ');

    /// <summary>A letter with these words in every text that is not part of a page.</summary>
    public static byte[] Pdf(string words, byte[]? letter = null)
    {
        var file = EditableFile.Of(letter ?? SignableLetters.WithSources);
        var hex =
            $"<FEFF{string.Concat(words.Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)))}>";
        for (var i = 0; i < file.Count; i++)
        {
            file.ChangeAt(i, text => Values().Replace(text, match => $"{match.Groups[1].Value} {hex}"));
        }

        return file.Write();
    }

    /// <summary>Whether a text may be shown; the program's own isolates, closed on their line, do not
    /// count.</summary>
    public static void AssertShowable(string text, string what)
    {
        var rest = OwnIsolates().Replace(text, "$1");
        for (var i = 0; i < rest.Length; )
        {
            Assert.True(
                Rune.TryGetRuneAt(rest, i, out var rune) && !IsHostile(rune),
                $"{what} brings U+{(int)rest[i]:X4}"
            );
            i += rune.Utf16SequenceLength;
        }
    }

    // By category, not by the program's own list.
    private static bool IsHostile(Rune rune) =>
        rune.Value is not ('\n' or '\t')
        && (
            rune.Value is (>= 0xFDD0 and <= 0xFDEF)
            || (rune.Value & 0xFFFE) == 0xFFFE
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
            || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D))
        );

    [GeneratedRegex(
        @"(/(?:Title|Author|Subject|Keywords|Producer|Creator|Lang|Alt|TU|T|Name|Reason|Location|ContactInfo|F|UF|Desc|E|ActualText|URI)) ?(?:\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f]+>)"
    )]
    private static partial Regex Values();

    [GeneratedRegex("\u2068([^\u2066-\u2069\n]*)\u2069")]
    private static partial Regex OwnIsolates();
}
