namespace LetterPdf.DataTables;

/// <summary>The columns that each character takes in plain text.</summary>
internal static class WidthTable
{
    private const int SoftHyphen = 0xAD;

    // Vowels and final consonants of Hangul syllables that are written as single letters.
    private const int FirstJoinedJamo = 0x1160;
    private const int LastJoinedJamo = 0x11FF;

    public static string Columns() =>
        new TableSource(
            "LetterPdf.Unicode",
            "public static partial class DisplayWidth",
            $"Columns of characters, after East_Asian_Width and General_Category of Unicode {Versions.Unicode}: a modified "
                + "form of",
            "EastAsianWidth.txt. Its licence is UNICODE-LICENSE.txt."
        )
            .CodePoints(Resolve())
            .ToString();

    /// <summary>The columns of every code point: one where the file does not list it.</summary>
    public static byte[] Resolve()
    {
        var columns = new byte[UnicodeFiles.CodePoints];
        columns.AsSpan().Fill(1);
        foreach (var (first, last, value, comment) in UnicodeFiles.ReadRanges("EastAsianWidth.txt"))
        {
            // The General_Category stands at the head of each comment.
            var isJoined = comment[..2] is "Mn" or "Me" or "Cf" && first != SoftHyphen;
            columns
                .AsSpan(first, last - first + 1)
                .Fill(
                    (byte)(
                        isJoined ? 0
                        : value is "F" or "W" ? 2
                        : 1
                    )
                );
        }

        columns.AsSpan(FirstJoinedJamo, LastJoinedJamo - FirstJoinedJamo + 1).Clear();
        return columns;
    }
}
