namespace LetterPdf.Verification;

/// <summary>A bare CFF table (Adobe Technical Note 5176), embedded in a file as CIDFontType0C.</summary>
internal sealed class CffProgram : FontProgram
{
    private const int Charset = 15;
    private const int CharStrings = 17;
    private const int Private = 18;
    private const int LocalSubroutines = 19;
    private const int DefaultWidth = 20;
    private const int NominalWidth = 21;
    private const int FontMatrix = CffReader.Escape + 7;
    private const int Registry = CffReader.Escape + 30;
    private const int FontDictionaries = CffReader.Escape + 36;
    private const int FontDictionarySelect = CffReader.Escape + 37;

    // An em of a thousand units, where the table does not say otherwise.
    private const double UsualScale = 0.001;

    private readonly CffReader.List _charstrings;
    private readonly CharstringWalk[] _fonts;
    private readonly byte[]? _fontOf;
    private readonly double _scale;
    private readonly Dictionary<int, (double Width, bool IsBlank)> _known = [];

    private CffProgram(CffReader.List charstrings, CharstringWalk[] fonts, byte[]? fontOf, double scale) =>
        (_charstrings, _fonts, _fontOf, _scale) = (charstrings, fonts, fontOf, scale);

    public override int Glyphs => _charstrings.Count;

    public override double AdvanceOf(int glyph) => Of(glyph).Width * _scale * 1000;

    public override bool IsBlank(int glyph) => Of(glyph).IsBlank;

    /// <summary>
    /// The program; null where the bytes are no sound table, or one in which a code is not the id of its glyph.
    /// </summary>
    public static CffProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Read(new CffReader(bytes));
        }
        catch (FormatException)
        {
            // Nothing that a truncated table draws can be relied on.
            return null;
        }
    }

    private static CffProgram? Read(CffReader reader)
    {
        var names = reader.Index(reader.Byte(2));
        var tops = reader.Index(names.End);
        var strings = reader.Index(tops.End);
        var subroutines = reader.Index(strings.End);
        var top = reader.Dictionary(tops[0]);
        var charstrings = reader.Index(CffReader.Offset(top, CharStrings));
        var isCid = top.ContainsKey(Registry);
        if (charstrings.Count is 0 or > ushort.MaxValue || (isCid && !AreCodesGlyphs(reader, top, charstrings.Count)))
        {
            return null;
        }

        var fonts = isCid ? reader.Index(CffReader.Offset(top, FontDictionaries)) : null;
        var walks = (fonts is null ? [top] : Enumerable.Range(0, fonts.Count).Select(i => reader.Dictionary(fonts[i])))
            .Select(font => Walk(reader, font, subroutines))
            .ToArray();
        var fontOf = isCid ? FontsOf(reader, CffReader.Offset(top, FontDictionarySelect), charstrings.Count) : null;
        return new CffProgram(
            charstrings,
            walks,
            fontOf,
            top.GetValueOrDefault(FontMatrix) is [var scale, ..] ? scale : UsualScale
        );
    }

    // A malformed charstring has no width, and draws nothing.
    private (double Width, bool IsBlank) Of(int glyph)
    {
        if (!_known.TryGetValue(glyph, out var found))
        {
            try
            {
                found =
                    _fonts.ElementAtOrDefault(_fontOf?[glyph] ?? 0)?.Over(_charstrings[glyph]) ?? (double.NaN, true);
            }
            catch (FormatException)
            {
                // Readers differ in what they draw for it.
                found = (double.NaN, true);
            }

            _known.Add(glyph, found);
        }

        return found;
    }

    private static CharstringWalk Walk(CffReader reader, Dictionary<int, double[]> font, CffReader.List subroutines)
    {
        if (font.GetValueOrDefault(Private) is not [> 0 and var size, var offset])
        {
            return new CharstringWalk(reader, subroutines, null, 0, 0);
        }

        var own = reader.Dictionary(((int)offset, (int)(offset + size)));
        var local = own.ContainsKey(LocalSubroutines)
            ? reader.Index((int)offset + CffReader.Offset(own, LocalSubroutines))
            : null;
        return new CharstringWalk(reader, subroutines, local, Number(DefaultWidth), Number(NominalWidth));

        double Number(int key) => own.GetValueOrDefault(key) is [var value, ..] ? value : 0;
    }

    // A charset of one range: each glyph's CID is its id (ISO 32000-1, 9.7.4.2).
    private static bool AreCodesGlyphs(CffReader reader, Dictionary<int, double[]> top, int glyphs)
    {
        if (glyphs == 1)
        {
            return true;
        }

        var charset = CffReader.Offset(top, Charset);
        return reader.Byte(charset) == 2 && reader.Short(charset + 1) == 1 && reader.Short(charset + 3) == glyphs - 2;
    }

    // A byte for each glyph, or ranges of glyphs (Technical Note 5176, 19).
    private static byte[] FontsOf(CffReader reader, int select, int glyphs)
    {
        var fonts = new byte[glyphs];
        if (reader.Byte(select) == 0)
        {
            for (var i = 0; i < glyphs; i++)
            {
                fonts[i] = (byte)reader.Byte(select + 1 + i);
            }

            return fonts;
        }

        var start = reader.Short(select + 3);
        for (var i = 0; i < reader.Short(select + 1); i++)
        {
            var end = reader.Short(select + 6 + (3 * i));
            if (end <= start || end > glyphs)
            {
                throw new FormatException();
            }

            fonts.AsSpan(start, end - start).Fill((byte)reader.Byte(select + 5 + (3 * i)));
            start = end;
        }

        return fonts;
    }
}
