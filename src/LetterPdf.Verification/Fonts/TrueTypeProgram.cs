using System.Buffers.Binary;

namespace LetterPdf.Verification;

/// <summary>A TrueType file (OpenType 1.9: head, maxp, hhea, hmtx, loca, glyf).</summary>
internal sealed class TrueTypeProgram : FontProgram
{
    // Components of components; more levels than any font has.
    private const int DeepestComposite = 8;

    private readonly ushort[] _advances;
    private readonly ReadOnlyMemory<byte> _glyf;
    private readonly uint[] _places;
    private readonly int _unitsPerEm;

    private TrueTypeProgram(ushort[] advances, uint[] places, ReadOnlyMemory<byte> glyf, int unitsPerEm) =>
        (_advances, _places, _glyf, _unitsPerEm) = (advances, places, glyf, unitsPerEm);

    public override int Glyphs => _places.Length - 1;

    public override double AdvanceOf(int glyph) =>
        _advances[Math.Min(glyph, _advances.Length - 1)] * 1000.0 / _unitsPerEm;

    public override bool IsBlank(int glyph) => IsBlank(glyph, 0);

    /// <summary>The program; null where the bytes are no sound TrueType file.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.Span;
        if (
            file.Length < 12
            || BinaryPrimitives.ReadUInt32BigEndian(file) is not (0x00010000 or 0x74727565)
            || !AreTablesWhole(file)
        )
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
        if (
            units is < 16 or > 16_384
            || metrics == 0
            || metrics > glyphs
            || hmtx.Length < (4 * metrics) + (2 * (glyphs - metrics))
            || loca.Length < (glyphs + 1) * (isLong ? 4 : 2)
            || Places(loca, glyphs, isLong, glyf.Length) is not { } places
        )
        {
            return null;
        }

        var advances = new ushort[metrics];
        for (var i = 0; i < metrics; i++)
        {
            advances[i] = Short(hmtx, 4 * i);
        }

        return new TrueTypeProgram(advances, places, glyf.ToArray(), units);
    }

    // Where each outline begins, and where the last one ends; null where one lies outside.
    private static uint[]? Places(ReadOnlySpan<byte> loca, int glyphs, bool isLong, int length)
    {
        var places = new uint[glyphs + 1];
        for (var i = 0; i <= glyphs; i++)
        {
            places[i] = isLong ? BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * i)..]) : 2u * Short(loca, 2 * i);
            if (places[i] > length || (i > 0 && places[i] < places[i - 1]))
            {
                return null;
            }
        }

        return places;
    }

    private bool IsBlank(int glyph, int depth)
    {
        const int headerSize = 10;
        if (glyph >= Glyphs || depth > DeepestComposite)
        {
            return true;
        }

        var outline = _glyf.Span[(int)_places[glyph]..(int)_places[glyph + 1]];
        return outline.Length <= headerSize
            || Short(outline, 0) == 0
            || (Short(outline, 0) > short.MaxValue && AreComponentsBlank(outline[headerSize..], depth));
    }

    private bool AreComponentsBlank(ReadOnlySpan<byte> components, int depth)
    {
        while (components.Length >= 6)
        {
            int flags = Short(components, 0);
            if (!IsBlank(Short(components, 2), depth + 1))
            {
                return false;
            }

            // Arguments of one or two bytes each; a scale, two, or a matrix (OpenType 1.9, composite glyph
            // description).
            var scale =
                (flags & 0x08) != 0 ? 2
                : (flags & 0x40) != 0 ? 4
                : (flags & 0x80) != 0 ? 8
                : 0;
            var size = 4 + ((flags & 0x01) != 0 ? 4 : 2) + scale;
            if ((flags & 0x20) == 0 || components.Length < size)
            {
                break;
            }

            components = components[size..];
        }

        return true;
    }

    // Each table must match its checksum: programs show a damaged outline as they like. The checksum of the whole
    // file, from byte 8 of head, is not part of head's.
    private static bool AreTablesWhole(ReadOnlySpan<byte> file)
    {
        int count = Short(file, 4);
        for (var i = 0; i < count; i++)
        {
            if (12 + (16 * i) + 16 > file.Length)
            {
                return false;
            }

            var record = file.Slice(12 + (16 * i), 16);
            var (start, length) = (
                BinaryPrimitives.ReadUInt32BigEndian(record[8..]),
                BinaryPrimitives.ReadUInt32BigEndian(record[12..])
            );
            if (
                start > file.Length
                || length > file.Length - start
                || Sum(file.Slice((int)start, (int)length), isHead: record.StartsWith("head"u8))
                    != BinaryPrimitives.ReadUInt32BigEndian(record[4..])
            )
            {
                return false;
            }
        }

        return true;
    }

    private static uint Sum(ReadOnlySpan<byte> table, bool isHead)
    {
        var sum = 0u;
        Span<byte> word = stackalloc byte[4];
        for (var i = 0; i < table.Length; i += 4)
        {
            word.Clear();
            table.Slice(i, Math.Min(4, table.Length - i)).CopyTo(word);
            sum += isHead && i == 8 ? 0u : BinaryPrimitives.ReadUInt32BigEndian(word);
        }

        return sum;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        int count = Short(file, 4);
        for (var i = 0; i < count && 12 + (16 * i) + 16 <= file.Length; i++)
        {
            var record = file.Slice(12 + (16 * i), 16);
            if (record.StartsWith(tag))
            {
                var (start, length) = (
                    BinaryPrimitives.ReadUInt32BigEndian(record[8..]),
                    BinaryPrimitives.ReadUInt32BigEndian(record[12..])
                );
                return start <= file.Length && length <= file.Length - start
                    ? file.Slice((int)start, (int)length)
                    : default;
            }
        }

        return default;
    }
}
