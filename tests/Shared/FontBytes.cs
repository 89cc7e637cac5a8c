using System.Buffers.Binary;
using System.Text;

namespace LetterPdf.Tests;

/// <summary>Changes to the bytes of a font, for tests: what a disk, a network or a person may do to it.</summary>
internal static class FontBytes
{
    private const int RecordSize = 16;

    /// <summary>Where a table begins in the first face of a file, and how long it is.</summary>
    public static (int Offset, int Length) Table(byte[] font, string tag)
    {
        var record = RecordOf(font, tag);
        return (Number(font, record + 8), Number(font, record + 12));
    }

    /// <summary>Updates the stated checksums to those of the current tables, so that changes show only in the tables
    /// themselves.</summary>
    public static byte[] Mend(byte[] font)
    {
        foreach (var record in Records(font))
        {
            var (offset, length) = ((uint)Number(font, record + 8), (uint)Number(font, record + 12));
            if ((long)offset + length <= font.Length)
            {
                var isHead = font.AsSpan(record, 4).SequenceEqual("head"u8);
                BinaryPrimitives.WriteUInt32BigEndian(
                    font.AsSpan(record + 4),
                    Sum(font.AsSpan((int)offset, (int)length), isHead)
                );
            }
        }

        return font;
    }

    /// <summary>Makes the stated checksum of a table wrong, as some font tools do.</summary>
    public static void StateWrongly(byte[] font, string table) => font[RecordOf(font, table) + 7] ^= 1;

    /// <summary>Makes the stated checksum of head include the file's own checksum in it, as some font tools
    /// do.</summary>
    public static void CountWholeFileInHead(byte[] font)
    {
        var (offset, length) = Table(font, "head");
        var sum = Sum(font.AsSpan(offset, length), isHead: false);
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(RecordOf(font, "head") + 4), sum);
    }

    /// <summary>Updates the checksum of the whole file, in head.</summary>
    public static void MendWholeFile(byte[] font)
    {
        var adjustment = font.AsSpan(Table(font, "head").Offset + 8, 4);
        adjustment.Clear();
        BinaryPrimitives.WriteUInt32BigEndian(adjustment, 0xB1B0AFBA - Sum(font, isHead: false));
    }

    private static int RecordOf(byte[] font, string table) =>
        Records(font)
            .First(at => string.Equals(Encoding.ASCII.GetString(font, at, 4), table, StringComparison.Ordinal));

    private static uint Sum(ReadOnlySpan<byte> table, bool isHead)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i++)
        {
            // The whole file's checksum, from byte 8 of head, does not count in head's own.
            sum += isHead && i is >= 8 and < 12 ? 0u : (uint)table[i] << (24 - (8 * (i % 4)));
        }

        return sum;
    }

    private static IEnumerable<int> Records(byte[] font)
    {
        int[] starts = font.AsSpan().StartsWith("ttcf"u8)
            ? [.. Enumerable.Range(0, Math.Min(Number(font, 8), 16)).Select(i => Number(font, 12 + (4 * i)))]
            : [0];
        return from start in starts
            where start >= 0 && start <= font.Length - 12
            let count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(start + 4))
            from i in Enumerable.Range(0, count)
            let record = start + 12 + (i * RecordSize)
            where record + RecordSize <= font.Length
            select record;
    }

    private static int Number(byte[] font, int at) => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(at));
}
