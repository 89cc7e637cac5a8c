using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LetterPdf.Fonts;

/// <summary>
/// The checksums that a face states of its tables (OpenType 1.9, calculating checksums): a byte that changed on the way here shows in them,
/// also where the table still reads as one and a letter would only get another shape or another letter's.
/// </summary>
internal static class TableChecksum
{
    private const int AdjustmentOffset = 8;

    /// <summary>The first table that is not as its maker left it; null where all are.</summary>
    public static string? FirstChanged(in SfntFile sfnt)
    {
        for (var i = 0; i < sfnt.TableCount; i++)
        {
            var record = sfnt.RecordAt(i);
            var table = sfnt.Content(record);

            // The whole file's checksum, which stands inside head, is written after head's own.
            var left = record.StartsWith("head"u8) ? FontReader.U32(table, AdjustmentOffset) : 0;
            if (Of(table) - left != FontReader.U32(record, 4))
            {
                return System.Text.Encoding.ASCII.GetString(record[..4]).Trim();
            }
        }

        return null;
    }

    /// <summary>The sum of a table's big-endian words; what is missing of the last one is zeros.</summary>
    private static uint Of(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        foreach (var word in MemoryMarshal.Cast<byte, uint>(table))
        {
            sum += BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word;
        }

        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        table[(table.Length & ~3)..].CopyTo(rest);
        return sum + BinaryPrimitives.ReadUInt32BigEndian(rest);
    }
}
