using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Bytes become text: UTF-8, UTF-16 with a byte order mark, else Windows-1252, which is said.</summary>
internal static class TextDecoder
{
    /// <summary>Whether a byte order mark says so.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    /// <summary>The text without its byte order mark; null after an error.</summary>
    public static PlainSource? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var isGuessed = !IsUtf16(bytes) && !Utf8.IsValid(bytes);
        var text =
            IsUtf16(bytes) ? Utf16(bytes)
            : isGuessed ? Windows1252.Decode(bytes)
            : Encoding.UTF8.GetString(bytes);
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        var source = new PlainSource(new SourceFile(path, text), text);
        if (isGuessed && !IsGuess(source, bytes, diagnostics))
        {
            return null;
        }

        return HasInvalid(source, diagnostics) ? null : source;
    }

    private static string Utf16(ReadOnlySpan<byte> bytes)
    {
        var isBig = bytes[0] == 0xFE;
        return string.Create(
            (bytes.Length + 1) / 2,
            bytes,
            (text, units) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = UnitOf(units[(2 * i)..], isBig);
                }
            }
        );
    }

    // A byte that is left over is half a character.
    private static char UnitOf(ReadOnlySpan<byte> bytes, bool isBig) =>
        bytes.Length < 2 ? '\uFFFD'
        : isBig ? (char)BinaryPrimitives.ReadUInt16BigEndian(bytes)
        : (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    // A byte that the encoding does not have shows that the file is in yet another one.
    private static bool IsGuess(PlainSource source, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (source.Text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var unassigned)
        {
            var shown = bytes[unassigned].ToString("X2", CultureInfo.InvariantCulture);
            diagnostics.Add(
                DiagnosticCatalog.TextCharacter.At(
                    source.Span(unassigned, unassigned + 1),
                    Reason.Of(PlainFinding.UnassignedByte, shown),
                    PlainAdvice.SaveAsUtf8
                )
            );
            return false;
        }

        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        var place = source.Span(first, first + 1);
        diagnostics.Add(
            DiagnosticCatalog.TextEncodingGuessed.At(
                place,
                Reason.Of(PlainFinding.EncodingGuessed, source.File.Path, place.Line, WordAt(source.Text, first)),
                PlainAdvice.SaveAsUtf8
            )
        );
        return true;
    }

    private static string WordAt(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < PlainLimits.LongestShown && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < PlainLimits.LongestShown && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool HasInvalid(PlainSource source, DiagnosticBag diagnostics)
    {
        var (first, count) = (-1, 0);
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (char.IsSurrogatePair(source.Text, i))
            {
                i++;
            }
            else if (IsInvalid(source.Text[i]))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        if (count > 0)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"U+{(int)source.Text[first]:X4}");
            diagnostics.Add(
                DiagnosticCatalog.TextCharacter.At(
                    source.Span(first, first + 1),
                    Reason.Of(PlainFinding.Character, number, count),
                    PlainAdvice.RemoveCharacters
                )
            );
        }

        return count > 0;
    }

    // Half a surrogate pair, the sign for a lost character, noncharacters, and controls that end no line.
    private static bool IsInvalid(char c) =>
        char.IsSurrogate(c)
        || c >= '\uFFFD'
        || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u000B' or '\u000C' or '\u0085'));
}
