namespace LetterPdf.Fonts;

/// <summary>
/// Where the faces of a file begin: one at its start, or those that a collection lists (OpenType 1.9, font
/// collections).
/// </summary>
internal static class FontCollection
{
    private const uint Tag = 0x74746366;
    private const int HeaderSize = 12;

    // The largest collections in existence have some dozens.
    private const int MostFaces = 256;

    /// <summary>Offsets of the faces' table directories; empty where the file is a collection without a sound
    /// list.</summary>
    public static int[] Offsets(ReadOnlySpan<byte> file)
    {
        if (FontReader.U32(file, 0) != Tag)
        {
            return [0];
        }

        var count = FontReader.U32(file, 8);
        if (count > MostFaces || HeaderSize + (4 * count) > file.Length)
        {
            return [];
        }

        var offsets = new int[count];
        for (var i = 0; i < offsets.Length; i++)
        {
            var offset = FontReader.U32(file, HeaderSize + (4 * i));
            offsets[i] = offset < file.Length ? (int)offset : file.Length;
        }

        return offsets;
    }
}
