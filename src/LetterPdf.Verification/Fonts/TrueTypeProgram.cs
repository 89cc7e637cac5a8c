using System.Buffers.Binary;

namespace LetterPdf.Verification;

/// <summary>What is needed of a TrueType file: how many glyphs there are, and how wide each is (OpenType 1.9: head, maxp, hhea, hmtx).</summary>
internal sealed class TrueTypeProgram
{
    private readonly ushort[] _advances;

    private TrueTypeProgram(ushort[] advances, int glyphs, int unitsPerEm) => (_advances, Glyphs, UnitsPerEm) = (advances, glyphs, unitsPerEm);

    public int Glyphs { get; }

    public int UnitsPerEm { get; }

    /// <summary>In thousandths of the em.</summary>
    public double AdvanceOf(int glyph) => _advances[Math.Min(glyph, _advances.Length - 1)] * 1000.0 / UnitsPerEm;

    /// <summary>The program; null where the bytes are no sound TrueType file.</summary>
    public static TrueTypeProgram? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(file) is not (0x00010000 or 0x74727565))
        {
            return null;
        }

        var head = Table(file, "head"u8);
        var maxp = Table(file, "maxp"u8);
        var hhea = Table(file, "hhea"u8);
        var hmtx = Table(file, "hmtx"u8);
        var loca = Table(file, "loca"u8);
        var glyf = Table(file, "glyf"u8);
        if (head.Length < 54 || maxp.Length < 6 || hhea.Length < 36)
        {
            return null;
        }

        int units = Short(head, 18);
        int glyphs = Short(maxp, 4);
        int metrics = Short(hhea, 34);
        var isLong = Short(head, 50) == 1;
        if (units is < 16 or > 16_384 || metrics == 0 || metrics > glyphs || hmtx.Length < (4 * metrics) + (2 * (glyphs - metrics))
            || loca.Length < (glyphs + 1) * (isLong ? 4 : 2) || !AreOutlinesInside(loca, glyphs, isLong, glyf.Length))
        {
            return null;
        }

        var advances = new ushort[metrics];
        for (var i = 0; i < metrics; i++)
        {
            advances[i] = Short(hmtx, 4 * i);
        }

        return new TrueTypeProgram(advances, glyphs, units);
    }

    private static bool AreOutlinesInside(ReadOnlySpan<byte> loca, int glyphs, bool isLong, int length)
    {
        var last = 0u;
        for (var i = 0; i <= glyphs; i++)
        {
            var place = isLong ? BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * i)..]) : 2u * Short(loca, 2 * i);
            if (place < last || place > length)
            {
                return false;
            }

            last = place;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        int count = Short(file, 4);
        for (var i = 0; i < count && 12 + (16 * i) + 16 <= file.Length; i++)
        {
            var record = file.Slice(12 + (16 * i), 16);
            if (record.StartsWith(tag))
            {
                var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(record[8..]), BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
                return start <= file.Length && length <= file.Length - start ? file.Slice((int)start, (int)length) : default;
            }
        }

        return default;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
