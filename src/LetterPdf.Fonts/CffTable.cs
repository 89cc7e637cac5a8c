using System.Buffers.Binary;

namespace LetterPdf.Fonts;

/// <summary>
/// The CFF table of a subset whose charstrings have no subroutines (Adobe Technical Notes 5176 and 5177): its widths,
/// and the table in the form that a PDF needs whose codes are glyph ids.
/// </summary>
internal sealed class CffTable
{
    private readonly byte[] _table;
    private readonly CffIndex _charstrings;
    private readonly Dictionary<int, CffEntry> _top;
    private readonly (int Start, int End) _topRange;
    private readonly (double Default, double Nominal)[] _widths;

    private CffTable(byte[] table, (int Start, int End) topRange, Dictionary<int, CffEntry> top, CffIndex charstrings)
    {
        (_table, _topRange, _top, _charstrings) = (table, topRange, top, charstrings);
        _widths = IsCid ? [.. FontDictionaries().Select(WidthsOf)] : [WidthsOf(top)];
    }

    public int Glyphs => _charstrings.Count;

    private bool IsCid => _top.ContainsKey(CffDictionary.RegistryOrderingSupplement);

    /// <summary>The table; null where the bytes are not one.</summary>
    public static CffTable? Read(ReadOnlySpan<byte> bytes)
    {
        var table = bytes.ToArray();
        if (
            table.Length < 4
            || CffIndex.At(table, table[2]) is not { } names
            || CffIndex.At(table, names.End(table)) is not { Count: 1 } tops
        )
        {
            return null;
        }

        var range = tops.RangeOf(table, 0);
        var top = CffDictionary.Read(table.AsSpan()[range.Start..range.End]);
        return
            top.GetValueOrDefault(CffDictionary.CharStrings) is { } place
            && CffIndex.At(table, place.Integer(0)) is { Count: > 0 } charstrings
            ? new CffTable(table, range, top, charstrings)
            : null;
    }

    /// <summary>The advance that a glyph's charstring states, in font units; null where it can't be read.</summary>
    public double? AdvanceOf(ushort glyph)
    {
        var dictionary = IsCid ? FontDictionaryOf(glyph) : 0;
        return dictionary < _widths.Length && CharstringWidth.Of(_charstrings.Item(_table, glyph), out var difference)
            ? difference is { } over
                ? _widths[dictionary].Nominal + over
                : _widths[dictionary].Default
            : null;
    }

    /// <summary>
    /// The table with each glyph's id as its CID. In a font without CIDs, a code in a PDF is a glyph id; in one with
    /// CIDs it is looked up in the charset (ISO 32000-1, 9.7.4.2), which is therefore changed to map it to the same
    /// glyph. Null where the charset is in a place where it can't be replaced.
    /// </summary>
    public byte[]? WithGlyphIdsAsCids()
    {
        if (!IsCid || Glyphs == 1)
        {
            return _table;
        }

        const byte longInteger = 29;
        const byte ranges = 2;
        if (
            _top.GetValueOrDefault(CffDictionary.Charset) is not { LastAt: >= 0, LastLength: 5 } charset
            || _table[_topRange.Start + charset.LastAt] != longInteger
        )
        {
            return null;
        }

        // One range: CID 1 and all that follow it.
        Span<byte> identity = stackalloc byte[5];
        identity[0] = ranges;
        BinaryPrimitives.WriteUInt16BigEndian(identity[1..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(identity[3..], (ushort)(Glyphs - 2));
        byte[] table = [.. _table, .. identity];
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(_topRange.Start + charset.LastAt + 1), _table.Length);
        return table;
    }

    private IEnumerable<Dictionary<int, CffEntry>> FontDictionaries()
    {
        var place = _top.GetValueOrDefault(CffDictionary.FontDictionaries)?.Integer(0) ?? -1;
        if (CffIndex.At(_table, place) is { } list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return CffDictionary.Read(list.Item(_table, i));
            }
        }
    }

    private (double Default, double Nominal) WidthsOf(Dictionary<int, CffEntry> dictionary)
    {
        var entry = dictionary.GetValueOrDefault(CffDictionary.Private);
        var (size, offset) = (entry?.Integer(0) ?? -1, entry?.Integer(1) ?? -1);
        if (size <= 0 || offset < 0 || offset > _table.Length - size)
        {
            return default;
        }

        var own = CffDictionary.Read(_table.AsSpan(offset, size));
        return (Number(CffDictionary.DefaultWidth), Number(CffDictionary.NominalWidth));

        double Number(int key) => own.GetValueOrDefault(key) is { Operands: [var value, ..] } ? value : 0;
    }

    // Which dictionary a glyph belongs to: a byte for each, or ranges of glyphs (Technical Note 5176, 19).
    private int FontDictionaryOf(ushort glyph)
    {
        const int none = int.MaxValue;
        var place = _top.GetValueOrDefault(CffDictionary.FontDictionarySelect)?.Integer(0) ?? -1;
        if (place < 0 || place >= _table.Length)
        {
            return none;
        }

        if (_table[place] == 0)
        {
            return place + 1 + glyph < _table.Length ? _table[place + 1 + glyph] : none;
        }

        int count = FontReader.U16(_table, place + 1);
        var found = none;
        for (
            var i = 0;
            i < count && FontReader.U16(_table, place + 3 + (3 * i)) <= glyph && place + 5 + (3 * i) < _table.Length;
            i++
        )
        {
            found = _table[place + 5 + (3 * i)];
        }

        return found;
    }
}
