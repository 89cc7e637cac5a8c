namespace LetterPdf.Verification;

/// <summary>Objects that stand by themselves, "12 0 obj" to "endobj" (ISO 32000-1, 7.3.10), and their streams
/// (7.3.8).</summary>
internal static class IndirectObject
{
    /// <summary>The data of a stream whose dictionary has just been read; null where they do not end where Length
    /// says.</summary>
    public static PdfStream? ReadStream(
        ReadOnlyMemory<byte> file,
        PdfParser parser,
        PdfDictionary dictionary,
        long length
    )
    {
        if (!parser.TryWord("stream"))
        {
            return null;
        }

        var start = parser.Position + LineEnd(file.Span[parser.Position..]);
        if (start == parser.Position || length < 0 || length > file.Length - start)
        {
            return null;
        }

        var end = start + (int)length;
        var rest = file.Span[end..];
        var lineEnd = LineEnd(rest);

        // ISO 19005-2, 6.1.7.1: a line end stands before the word, and does not count.
        if (lineEnd == 0 || !rest[lineEnd..].StartsWith("endstream"u8))
        {
            return null;
        }

        parser.MoveTo(end);
        return parser.TryWord("endstream") ? new PdfStream(dictionary, file[start..end]) : null;
    }

    private static int LineEnd(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'\r', (byte)'\n', ..] ? 2
        : bytes is [(byte)'\n', ..] ? 1
        : 0;
}
