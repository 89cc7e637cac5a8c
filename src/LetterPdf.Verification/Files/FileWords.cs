namespace LetterPdf.Verification;

/// <summary>A place at which a program that repairs a file would stop and read.</summary>
/// <param name="Place">The byte where the word begins.</param>
/// <param name="Word">The word.</param>
internal readonly record struct FileWord(int Place, string Word);

/// <summary>
/// Finds the words from which programs rebuild a file whose cross-reference sections they don't trust: the heads and
/// ends of objects and streams, cross-reference sections, trailers, and ends of files. It knows nothing of the file's
/// syntax, so that it finds them in data, texts and comments too. It finds whatever at least one program takes for
/// such a word.
/// </summary>
internal static class FileWords
{
    // How many lines of comment may stand between the numbers of a head, and how long they may be, before it counts
    // as a head without being read.
    private const int MostCommentLines = 4;
    private const int LongestComment = 512;

    /// <summary>The places, word by word.</summary>
    public static List<FileWord> Find(ReadOnlySpan<byte> file)
    {
        var found = new List<FileWord>();
        FindAll(file, "obj", found);
        FindAll(file, "endstream", found);
        FindAll(file, "trailer", found);
        FindAll(file, "xref", found);
        FindAll(file, "%%EOF", found);
        return found;
    }

    private static void FindAll(ReadOnlySpan<byte> file, string word, List<FileWord> found)
    {
        Span<byte> pattern = stackalloc byte[word.Length];
        System.Text.Encoding.ASCII.GetBytes(word, pattern);
        for (var (start, next) = (0, 0); (next = file[start..].IndexOf(pattern)) >= 0; start += next + pattern.Length)
        {
            if (Word(file, start + next, word) is { } whole)
            {
                found.Add(new FileWord(start + next + word.Length - whole.Length, whole));
            }
        }
    }

    // The word that some program sees there; null where all see part of a text.
    private static string? Word(ReadOnlySpan<byte> file, int place, string word)
    {
        var before = file[..place];
        var after = file[(place + word.Length)..];
        return word switch
        {
            "obj" => before.EndsWith("end"u8) ? "endobj"
            : IsHead(before) ? word
            : null,
            "trailer" => IsDictionaryNext(after) ? word : null,
            "xref" => before.EndsWith("start"u8) ? "startxref"
            : IsAlone(before, after) ? word
            : null,
            _ => word,
        };
    }

    // Two numbers stand before it. What stands before them does not matter: a program that reads lines of a certain
    // length may begin anywhere.
    private static bool IsHead(ReadOnlySpan<byte> before) => HasNumbers(before, 2, mayTouch: true, 0);

    // Whether so many numbers stand at the end, separated by white space or comments.
    private static bool HasNumbers(ReadOnlySpan<byte> bytes, int count, bool mayTouch, int comments)
    {
        var trimmed = WithoutSpace(bytes);
        if (
            trimmed.Length > 0
            && (mayTouch || trimmed.Length < bytes.Length)
            && char.IsAsciiDigit((char)trimmed[^1])
            && (count == 1 || HasNumbers(WithoutDigits(trimmed), count - 1, mayTouch: false, comments))
        )
        {
            return true;
        }

        return bytes[trimmed.Length..].IndexOfAny((byte)'\r', (byte)'\n') >= 0
            && HasNumbersBeforeComment(trimmed, count, comments);
    }

    // The last line may be a comment from any of its per cent signs on.
    private static bool HasNumbersBeforeComment(ReadOnlySpan<byte> bytes, int count, int comments)
    {
        var window = bytes[^Math.Min(bytes.Length, LongestComment)..];
        var line = window[(window.LastIndexOfAny((byte)'\r', (byte)'\n') + 1)..];
        if (line.Length == LongestComment)
        {
            return true;
        }

        for (var sign = line.LastIndexOf((byte)'%'); sign >= 0; sign = line[..sign].LastIndexOf((byte)'%'))
        {
            if (
                comments == MostCommentLines
                || HasNumbers(bytes[..^(line.Length - sign)], count, mayTouch: true, comments + 1)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0 && IsSpace(bytes[^1]))
        {
            bytes = bytes[..^1];
        }

        return bytes;
    }

    private static ReadOnlySpan<byte> WithoutDigits(ReadOnlySpan<byte> bytes) =>
        bytes[..(bytes.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)];

    private static bool IsDictionaryNext(ReadOnlySpan<byte> after)
    {
        while (after.Length > 0 && IsSpace(after[0]))
        {
            after = after[1..];
        }

        return after.StartsWith("<<"u8) || after.StartsWith("%"u8);
    }

    private static bool IsAlone(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        (before.Length == 0 || !PdfBytes.IsRegular(before[^1]) || IsSpace(before[^1]))
        && (after.Length == 0 || !PdfBytes.IsRegular(after[0]) || IsSpace(after[0]));

    // Some programs count the vertical tab as well.
    private static bool IsSpace(byte value) => PdfBytes.IsSpace(value) || value == 0x0B;
}
