using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>Files of other kinds that take the place of a plain text, recognized by their bytes.</summary>
internal static class TextKind
{
    // Of a file's beginning, in bytes: a mail's header is rarely longer.
    private const int LongestStart = 16_384;

    /// <summary>Reports what the file is and what to do; null where it may be text.</summary>
    public static Diagnostic? Find(string path, ReadOnlySpan<byte> bytes) =>
        KindOf(bytes) is { } kind
            ? DiagnosticCatalog.OtherTextKind.At(
                null,
                Reason.Of(PlainFinding.OtherKind, path, Reason.Of(kind)),
                AdviceFor(kind)
            )
            : null;

    private static PlainAdvice AdviceFor(PlainPhrase kind) =>
        kind switch
        {
            PlainPhrase.Pdf or PlainPhrase.Rtf or PlainPhrase.OldOffice => PlainAdvice.SaveAsDocx,
            PlainPhrase.WebPage or PlainPhrase.Xml => PlainAdvice.CopyFromPage,
            PlainPhrase.Mail => PlainAdvice.CopyFromMail,
            PlainPhrase.Packed => PlainAdvice.Unpack,
            _ => PlainAdvice.SaveAsText,
        };

    private static PlainPhrase? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? PlainPhrase.Pdf
        : bytes.StartsWith("{\\rtf"u8) ? PlainPhrase.Rtf
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? PlainPhrase.OldOffice
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
            ? PlainPhrase.Picture
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
        || bytes.StartsWith("Rar!"u8)
            ? PlainPhrase.Packed
        : MarkupKind(bytes);

    private static PlainPhrase? MarkupKind(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.IsUtf16(bytes))
        {
            return null;
        }

        var start = bytes[..Math.Min(bytes.Length, LongestStart)];
        start = (start.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart(" \t\r\n"u8);
        return StartsWithWord(start, "<!doctype html") || StartsWithWord(start, "<html") ? PlainPhrase.WebPage
            : StartsWithWord(start, "<?xml") ? PlainPhrase.Xml
            : IsMessage(start) ? PlainPhrase.Mail
            : bytes.Contains((byte)0) ? PlainPhrase.Binary
            : null;
    }

    // Fields that mail programs show nobody (RFC 5322, 3.6; RFC 2045, 3), in the block before the first blank line.
    private static bool IsMessage(ReadOnlySpan<byte> start)
    {
        var fields = 0;
        foreach (var range in start.Split((byte)'\n'))
        {
            var line = start[range];
            if (line.TrimEnd("\r"u8).IsEmpty)
            {
                break;
            }

            fields +=
                StartsWithWord(line, "mime-version:")
                || StartsWithWord(line, "content-type:")
                || StartsWithWord(line, "content-transfer-encoding:")
                || StartsWithWord(line, "received:")
                || StartsWithWord(line, "return-path:")
                || StartsWithWord(line, "message-id:")
                    ? 1
                    : 0;
        }

        return fields > 0;
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i >= text.Length || char.ToLowerInvariant((char)text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
