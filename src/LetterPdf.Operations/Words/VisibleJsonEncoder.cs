using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// JSON that may be shown on a terminal as it is: readable, accents as they are, but characters that would control a
/// terminal or be invisible are escaped, such as \u202E, so they are not lost.
/// </summary>
internal sealed unsafe class VisibleJsonEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Readable = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter => Readable.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => Readable.WillEncode(unicodeScalar) || IsHidden(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var letters = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < letters.Length; )
        {
            if (
                Rune.DecodeFromUtf16(letters[i..], out var rune, out var length) != System.Buffers.OperationStatus.Done
                || WillEncode(rune.Value)
            )
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        if (!IsHidden(unicodeScalar) || Readable.WillEncode(unicodeScalar))
        {
            return Readable.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        // All others are below U+10000: the readable form already escapes the rest.
        return new Span<char>(buffer, bufferLength).TryWrite(
            CultureInfo.InvariantCulture,
            $"\\u{unicodeScalar:X4}",
            out numberOfCharactersWritten
        );
    }

    private static bool IsHidden(int scalar) => Rune.IsValid(scalar) && VisibleText.IsHidden(new Rune(scalar));
}
