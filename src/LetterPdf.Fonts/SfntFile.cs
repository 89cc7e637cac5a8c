namespace LetterPdf.Fonts;

/// <summary>
/// The few facts of a face that HarfBuzz does not give: names, style, licence bits (OpenType 1.9: name, OS/2, head,
/// hhea, post). Reads big-endian tables in place; reading outside the file is a typed failure, not an exception.
/// </summary>
internal readonly ref struct SfntFile
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint OpenTypeCff = 0x4F54544F;
    private const int HeaderSize = 12;
    private const int TableRecordSize = 16;
    private const int TagSize = 4;

    // fsType: only bitmaps may be embedded, no outlines.
    private const int BitmapOnly = 0x0200;

    private readonly ReadOnlySpan<byte> _file;
    private readonly int _start;

    private SfntFile(ReadOnlySpan<byte> file, int start)
    {
        _file = file;
        _start = start;
    }

    /// <summary>The whole file, including any other faces.</summary>
    public ReadOnlySpan<byte> File => _file;

    // Tags, one after another.
    private static ReadOnlySpan<byte> RequiredTables => "headhheahmtxmaxpcmapnameOS/2post"u8;

    public bool IsCff => !Table("CFF "u8).IsEmpty || !Table("CFF2"u8).IsEmpty;

    /// <summary>Whether there are outlines of a kind that is read; a font of bitmaps only has none.</summary>
    public bool HasOutlines => IsCff || (!Table("glyf"u8).IsEmpty && !Table("loca"u8).IsEmpty);

    /// <summary>Whether there are glyphs as bitmaps.</summary>
    public bool HasBitmaps =>
        !Table("EBDT"u8).IsEmpty || !Table("CBDT"u8).IsEmpty || !Table("bdat"u8).IsEmpty || !Table("sbix"u8).IsEmpty;

    /// <summary>How many tables the face has.</summary>
    public int TableCount => FontReader.U16(_file, _start + 4);

    /// <summary>Opens a face; false where it is not a font, or lacks a table that every font has.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="start">Where the face's table directory begins, in bytes.</param>
    /// <param name="sfnt">The face.</param>
    public static bool TryOpen(ReadOnlySpan<byte> file, int start, out SfntFile sfnt)
    {
        sfnt = new SfntFile(file, start);
        if (
            start < 0
            || start > file.Length - HeaderSize
            || FontReader.U32(file, start) is not (TrueType or AppleTrueType or OpenTypeCff)
        )
        {
            return false;
        }

        for (var tags = RequiredTables; !tags.IsEmpty; tags = tags[TagSize..])
        {
            if (sfnt.Table(tags[..TagSize]).IsEmpty)
            {
                return false;
            }
        }

        return sfnt.Table("head"u8).Length >= 54
            && sfnt.Table("OS/2"u8).Length >= 78
            && sfnt.Table("hhea"u8).Length >= 36
            && sfnt.Table("post"u8).Length >= 32;
    }

    /// <summary>A font program, which needs no tables but those of outlines.</summary>
    public static SfntFile OfProgram(ReadOnlySpan<byte> file) => new(file, 0);

    /// <summary>The bytes of a table; empty where it is absent or reaches past the file.</summary>
    /// <param name="tag">Four bytes.</param>
    public ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        var count = TableCount;
        for (var i = 0; i < count; i++)
        {
            var record = RecordAt(i);
            if (record.IsEmpty)
            {
                return default;
            }

            if (tag.SequenceEqual(record[..TagSize]))
            {
                return Content(record);
            }
        }

        return default;
    }

    /// <summary>A table's tag, checksum, offset and length, as they are in the table directory; empty past its
    /// end.</summary>
    /// <param name="index">From 0.</param>
    public ReadOnlySpan<byte> RecordAt(int index)
    {
        var record = _start + HeaderSize + (index * TableRecordSize);
        return record + TableRecordSize <= _file.Length ? _file.Slice(record, TableRecordSize) : default;
    }

    /// <summary>The table of a record in the table directory; empty where it reaches past the file.</summary>
    public ReadOnlySpan<byte> Content(ReadOnlySpan<byte> record)
    {
        long offset = FontReader.U32(record, 8);
        long length = FontReader.U32(record, 12);
        return offset + length <= _file.Length ? _file.Slice((int)offset, (int)length) : default;
    }

    /// <summary>The family of the face, and the face's own name.</summary>
    public string Family => Name(NameId.TypographicFamily) ?? Name(NameId.Family) ?? string.Empty;

    /// <summary>
    /// The PostScript name without invalid characters: printable ASCII without delimiters, at most 63 characters
    /// (OpenType 1.9, name ID 6).
    /// </summary>
    public string PostScriptName
    {
        get
        {
            const int longest = 63;
            var name = Name(NameId.PostScript) ?? string.Empty;
            return name.Length <= longest && name.All(IsNameLetter)
                ? name
                : string.Concat(name.Where(IsNameLetter).Take(longest));
        }
    }

    /// <summary>Whether the font may be embedded in a document that is only viewed and printed (OS/2,
    /// fsType).</summary>
    public bool MayBeEmbedded
    {
        get
        {
            const int restricted = 0x0002;
            const int previewOrEditable = 0x000C;
            return (EmbeddingType & BitmapOnly) == 0
                && ((EmbeddingType & restricted) == 0 || (EmbeddingType & previewOrEditable) != 0);
        }
    }

    /// <summary>
    /// Whether the recipient of a document may install the font permanently, with the same rights as its original
    /// owner (OS/2, fsType, "installable embedding"): then the file itself may be passed on.
    /// </summary>
    public bool MayBeInstalled
    {
        get
        {
            const int usagePermissions = 0x000F;
            return (EmbeddingType & (usagePermissions | BitmapOnly)) == 0;
        }
    }

    /// <summary>Whether a part of the font may be embedded; otherwise only the whole of it (OS/2, fsType).</summary>
    public bool MayBeSubset
    {
        get
        {
            const int noSubsetting = 0x0100;
            return (EmbeddingType & noSubsetting) == 0;
        }
    }

    private int EmbeddingType => FontReader.U16(Table("OS/2"u8), 8);

    public FontMetrics ReadMetrics()
    {
        var head = Table("head"u8);
        var hhea = Table("hhea"u8);
        var os2 = Table("OS/2"u8);
        var post = Table("post"u8);
        var hasHeights = FontReader.U16(os2, 0) >= 2 && os2.Length >= 96;
        const int italicOrOblique = 0x0201;
        const byte firstSansClass = 8;
        return new FontMetrics
        {
            Ascender = FontReader.I16(hhea, 4),
            Descender = FontReader.I16(hhea, 6),
            CapHeight = hasHeights ? FontReader.I16(os2, 88) : FontReader.I16(hhea, 4) * 7 / 10,
            XHeight = hasHeights ? FontReader.I16(os2, 86) : FontReader.I16(hhea, 4) / 2,
            ItalicAngle = FontReader.Fixed(post, 4),
            BoundsLeft = FontReader.I16(head, 36),
            BoundsBottom = FontReader.I16(head, 38),
            BoundsRight = FontReader.I16(head, 40),
            BoundsTop = FontReader.I16(head, 42),
            WeightClass = FontReader.U16(os2, 4),
            IsFixedPitch = FontReader.U32(post, 12) != 0,
            // sFamilyClass 1 to 7 are the serif classes; where it is 0 PANOSE's serif digit decides (2 to 10 have
            // serifs).
            IsSerif = os2[30] is > 0 and < firstSansClass || (os2[30] == 0 && os2[33] is >= 2 and <= 10),
            IsItalic = (FontReader.U16(os2, 62) & italicOrOblique) != 0,
        };
    }

    private static bool IsNameLetter(char c) =>
        c is > ' ' and <= '~' and not ('(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '/' or '%' or '#');

    private string? Name(NameId id) => NameTable.Find(Table("name"u8), id);
}
