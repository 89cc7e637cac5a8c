using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace LetterPdf.Input;

/// <summary>A CSV's text.</summary>
/// <param name="Utf8">The text in UTF-8, without a byte order mark: the file's own bytes where they are that.</param>
/// <param name="Encoding">The encoding in which it was read.</param>
/// <param name="Fault">The offset in the text of the first byte that can't be read, in UTF-16 units; -1 where all
/// can.</param>
internal sealed record DecodedCsv(ReadOnlyMemory<byte> Utf8, TextEncoding Encoding, int Fault = -1)
{
    /// <param name="text">The text.</param>
    /// <param name="encoding">The encoding in which it was read.</param>
    public DecodedCsv(string text, TextEncoding encoding)
        : this(System.Text.Encoding.UTF8.GetBytes(text), encoding) { }

    /// <summary>The text, made when it is asked for.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Other encodings that its bytes allow, the likeliest first; empty where there is no doubt.</summary>
    public ImmutableArray<TextEncoding> Others { get; init; } = [];
}

/// <summary>
/// Determines a file's encoding: by its byte order mark, the zero bytes of UTF-16, or valid UTF-8. Otherwise it is
/// the single-byte encoding that makes the best words of the bytes from 80 on.
/// </summary>
internal static class CsvDecoder
{
    /// <param name="wanted">The encoding that letter.yml gives; null to determine it.</param>
    public static DecodedCsv Decode(ReadOnlyMemory<byte> content, TextEncoding? wanted)
    {
        var (encoding, mark) = Marked(content.Span, wanted);
        encoding ??= wanted ?? Unmarked(content.Span);
        content = content[mark..];
        var bytes = content.Span;
        return encoding switch
        {
            TextEncoding.Utf16 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian => DecodeUtf16(
                bytes,
                encoding.Value
            ),
            TextEncoding.Utf8 => DecodeUtf8(content),
            null => Guess(content),
            _ => new DecodedCsv(SingleByteEncoding.Of(encoding.Value)!.Decode(bytes), encoding.Value),
        };
    }

    // UTF-8's mark can't begin a text in any other encoding. UTF-16's is believed unless letter.yml names an encoding
    // of another family.
    private static (TextEncoding? Encoding, int Length) Marked(ReadOnlySpan<byte> bytes, TextEncoding? wanted)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return (TextEncoding.Utf8, 3);
        }

        var may16 =
            wanted is null or TextEncoding.Utf16 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian;
        return may16 && bytes is [0xFF, 0xFE, ..] ? (TextEncoding.Utf16LittleEndian, 2)
            : may16 && bytes is [0xFE, 0xFF, ..] ? (TextEncoding.Utf16BigEndian, 2)
            : (null, 0);
    }

    // Null: a single-byte encoding, or broken.
    private static TextEncoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4_096)];
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                zeros = i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);
            }
        }

        // Separators and line ends alone make a good part of a list's characters ASCII.
        var many = sample.Length / 8;
        return zeros.Odd > many && zeros.Odd > zeros.Even * 8 ? TextEncoding.Utf16LittleEndian
            : zeros.Even > many && zeros.Even > zeros.Odd * 8 ? TextEncoding.Utf16BigEndian
            : Utf8.IsValid(bytes) ? TextEncoding.Utf8
            : null;
    }

    private static DecodedCsv DecodeUtf8(ReadOnlyMemory<byte> content)
    {
        if (Utf8.IsValid(content.Span))
        {
            return new DecodedCsv(content, TextEncoding.Utf8);
        }

        var text = WorkspaceText.Decode(content.Span, out var fault);
        return new DecodedCsv(text, TextEncoding.Utf8) { Fault = fault };
    }

    // Lone surrogates become U+FFFD, which every cell is searched for.
    private static DecodedCsv DecodeUtf16(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        var isBig = encoding == TextEncoding.Utf16BigEndian;
        var text = new char[(bytes.Length + 1) / 2];
        for (var i = 0; i < text.Length; i++)
        {
            var unit = bytes[(2 * i)..];
            text[i] =
                unit.Length < 2
                    ? '\uFFFD'
                    : (char)(
                        isBig
                            ? BinaryPrimitives.ReadUInt16BigEndian(unit)
                            : BinaryPrimitives.ReadUInt16LittleEndian(unit)
                    );
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }

        return new DecodedCsv(new string(text), isBig ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian);
    }

    private static DecodedCsv Guess(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;

        // UTF-8 in one row and something else in another: two files were put together, and neither reading is right.
        if (HoldsUtf8(bytes))
        {
            return DecodeUtf8(content);
        }

        // The sort is stable: where nothing tells two apart, the more usual one stays first.
        var read = new List<(string Text, TextEncoding Encoding, int Score)>();
        foreach (var encoding in TextEncodings.SingleByte)
        {
            var text = SingleByteEncoding.Of(encoding)!.Decode(bytes);
            read.Add((text, encoding, EncodingScore.Of(text, encoding)));
        }

        ImmutableArray<(string Text, TextEncoding Encoding, int Score)> best =
        [
            .. read.OrderByDescending(one => one.Score),
        ];
        return new DecodedCsv(best[0].Text, best[0].Encoding)
        {
            Others = [.. best.Skip(1).Select(one => one.Encoding)],
        };
    }

    // A cell whose letters are all UTF-8; a single pair of bytes that could be UTF-8 is often a coincidence.
    private static bool HoldsUtf8(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var length = bytes.IndexOfAny(",;\t\"\r\n"u8);
            var cell = length < 0 ? bytes : bytes[..length];
            if (cell.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(cell))
            {
                return true;
            }

            bytes = length < 0 ? [] : bytes[(length + 1)..];
        }

        return false;
    }
}
