using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace LetterPdf.Fonts;

/// <summary>
/// The checksums that a face states for its tables (OpenType 1.9, calculating checksums): they reveal a byte that
/// changed on the way here, even where the table can still be read and a letter would only get another shape, or that
/// of another letter. Some font tools write a wrong one; the checksum of the whole file then shows that nothing was
/// changed.
/// </summary>
internal static class TableChecksum
{
    private const int AdjustmentOffset = 8;

    // The sum of the whole file and the adjustment in head add up to this number (OpenType 1.9, head).
    private const uint WholeFile = 0xB1B0AFBA;
    private const int TagSize = 4;

    // The tables that tell a face from others, and which characters it has. Tags, one after another.
    private static ReadOnlySpan<byte> Facts => "headhheamaxpcmapnameOS/2fvar"u8;

    /// <summary>
    /// The first table of names, styles and characters that was changed since the font was made; null where none was.
    /// Costs little.
    /// </summary>
    public static string? FirstChangedFact(in SfntFile sfnt) => FirstChanged(in sfnt, isOfFacts: true);

    /// <summary>The first of all tables that was changed since the font was made; null where none was.</summary>
    public static string? FirstChanged(in SfntFile sfnt) => FirstChanged(in sfnt, isOfFacts: false);

    private static string? FirstChanged(in SfntFile sfnt, bool isOfFacts)
    {
        for (var i = 0; i < sfnt.TableCount; i++)
        {
            var record = sfnt.RecordAt(i);
            if (isOfFacts && !IsFact(record))
            {
                continue;
            }

            if (record.IsEmpty || (IsChanged(in sfnt, record) && !IsWholeFileAsStated(in sfnt)))
            {
                return NameOf(record);
            }
        }

        return null;
    }

    private static bool IsFact(ReadOnlySpan<byte> record)
    {
        for (var facts = Facts; !facts.IsEmpty && !record.IsEmpty; facts = facts[TagSize..])
        {
            if (record.StartsWith(facts[..TagSize]))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(ReadOnlySpan<byte> record) =>
        record.IsEmpty ? "?" : Encoding.ASCII.GetString(record[..TagSize]).Trim();

    private static bool IsChanged(in SfntFile sfnt, ReadOnlySpan<byte> record)
    {
        var table = sfnt.Content(record);
        var (sum, stated) = (Of(table), FontReader.U32(record, TagSize));
        if (sum == stated)
        {
            return false;
        }

        // The whole file's checksum is inside head, and does not count in head's own; a few font tools count it.
        return !record.StartsWith("head"u8) || sum - FontReader.U32(table, AdjustmentOffset) != stated;
    }

    private static bool IsWholeFileAsStated(in SfntFile sfnt)
    {
        var adjustment = FontReader.U32(sfnt.Table("head"u8), AdjustmentOffset);
        return WholeFile - (Of(sfnt.File) - adjustment) == adjustment;
    }

    /// <summary>The sum of a table's big-endian words; the last one is padded with zeros.</summary>
    private static uint Of(ReadOnlySpan<byte> table)
    {
        var sum = 0U;
        if (BitConverter.IsLittleEndian)
        {
            var words = MemoryMarshal.Cast<byte, Vector128<uint>>(table);
            sum = SumOfReversed(words);
            table = table[(words.Length * Vector128<byte>.Count)..];
        }

        for (; table.Length >= TagSize; table = table[TagSize..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table);
        }

        Span<byte> rest = stackalloc byte[TagSize];
        rest.Clear();
        table.CopyTo(rest);
        return sum + BinaryPrimitives.ReadUInt32BigEndian(rest);
    }

    // Not every processor can reverse the bytes of four words at once, so they are added in place: first and third
    // bytes, and second and fourth bytes, in half-words with room for the sum of a few hundred. Fonts have some
    // hundred thousand words, and every letter pays for them.
    private static uint SumOfReversed(ReadOnlySpan<Vector128<uint>> words)
    {
        const int mostInHalf = 256;
        var (first, second, third, fourth) = (0U, 0U, 0U, 0U);
        var bytes = Vector128.Create(0x00FF00FFU);
        var half = Vector128.Create(0x0000FFFFU);
        while (!words.IsEmpty)
        {
            var part = words[..Math.Min(mostInHalf, words.Length)];
            var (even, odd) = (Vector128<uint>.Zero, Vector128<uint>.Zero);
            foreach (var four in part)
            {
                even += four & bytes;
                odd += (four >>> 8) & bytes;
            }

            first += Vector128.Sum(even & half);
            third += Vector128.Sum(even >>> 16);
            second += Vector128.Sum(odd & half);
            fourth += Vector128.Sum(odd >>> 16);
            words = words[part.Length..];
        }

        return (first << 24) + (second << 16) + (third << 8) + fourth;
    }
}
