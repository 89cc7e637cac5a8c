namespace LetterPdf.Pdf;

/// <summary>
/// The words from which programs rebuild a file that they take for damaged: they search all of its bytes for "12 0
/// obj", for ends and trailers. A text that contains one is written in another way, so that no such word occurs where
/// it means nothing.
/// </summary>
public static class FileWords
{
    /// <summary>The words, of which "obj" counts only after two numbers, or at the end of "endobj".</summary>
    public static IReadOnlyList<string> All { get; } = ["obj", "endstream", "trailer", "xref", "%%EOF"];

    /// <summary>Whether any of them occurs in these bytes.</summary>
    public static bool AreIn(ReadOnlySpan<byte> bytes)
    {
        if (
            bytes.IndexOf("endstream"u8) >= 0
            || bytes.IndexOf("trailer"u8) >= 0
            || bytes.IndexOf("xref"u8) >= 0
            || bytes.IndexOf("%%EOF"u8) >= 0
        )
        {
            return true;
        }

        for (int next; (next = bytes.LastIndexOf("obj"u8)) >= 0; )
        {
            bytes = bytes[..next];
            if (bytes.EndsWith("end"u8) || IsBehindNumbers(bytes))
            {
                return true;
            }
        }

        return false;
    }

    // A comment may stand between the numbers. Nobody writes one there, so its per cent sign is enough to count.
    private static bool IsBehindNumbers(ReadOnlySpan<byte> bytes)
    {
        var generation = WithoutSpace(bytes);
        var number = WithoutSpace(WithoutDigits(generation));
        return (
                WithoutDigits(generation).Length < generation.Length
                && number.Length < WithoutDigits(generation).Length
                && WithoutDigits(number).Length < number.Length
            ) || (bytes.IndexOfAny((byte)'\n', (byte)'\r') >= 0 && bytes.Contains((byte)'%'));
    }

    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> bytes) =>
        bytes[..(bytes.LastIndexOfAnyExcept(" \t\r\n\f\v\0"u8) + 1)];

    private static ReadOnlySpan<byte> WithoutDigits(ReadOnlySpan<byte> bytes) =>
        bytes[..(bytes.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)];
}
