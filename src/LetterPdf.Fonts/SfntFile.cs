using System.Buffers.Binary;
using System.Text;

namespace LetterPdf.Fonts;

/// <summary>
/// The few facts of a font file that HarfBuzz does not tell: names, style, licence bits (OpenType 1.9: name, OS/2,
/// head, hhea, post). Reads big-endian tables in place; what lies outside the file is a typed failure, not an exception.
/// </summary>
internal readonly ref struct SfntFile
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint OpenTypeCff = 0x4F54544F;
    private const int HeaderSize = 12;
    private const int TableRecordSize = 16;
    private const int TagSize = 4;

    private readonly ReadOnlySpan<byte> _file;

    private SfntFile(ReadOnlySpan<byte> file) => _file = file;

    // One tag after the other.
    private static ReadOnlySpan<byte> RequiredTables => "headhheahmtxmaxpcmapnameOS/2post"u8;

    public bool IsCff => U32(_file, 0) == OpenTypeCff;

    /// <summary>Opens a file; false where it is no font or lacks a table that every font has.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> file, out SfntFile sfnt)
    {
        sfnt = new SfntFile(file);
        if (file.Length < HeaderSize || U32(file, 0) is not (TrueType or AppleTrueType or OpenTypeCff))
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

        return sfnt.Table("head"u8).Length >= 54 && sfnt.Table("OS/2"u8).Length >= 78
            && sfnt.Table("hhea"u8).Length >= 36 && sfnt.Table("post"u8).Length >= 32
            && sfnt.Name(NameId.PostScript) is not null && sfnt.Name(NameId.Family) is not null;
    }

    /// <summary>The bytes of a table; empty where it is absent or reaches past the file.</summary>
    /// <param name="tag">Four bytes.</param>
    public ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(_file[4..]);
        for (var i = 0; i < count; i++)
        {
            var record = HeaderSize + (i * TableRecordSize);
            if (record + TableRecordSize > _file.Length)
            {
                return default;
            }

            if (!tag.SequenceEqual(_file.Slice(record, TagSize)))
            {
                continue;
            }

            long offset = U32(_file, record + 8);
            long length = U32(_file, record + 12);
            return offset + length <= _file.Length ? _file.Slice((int)offset, (int)length) : default;
        }

        return default;
    }

    /// <summary>The family that the face belongs to, and its own name.</summary>
    public string Family => Name(NameId.TypographicFamily) ?? Name(NameId.Family) ?? string.Empty;

    public string PostScriptName => Name(NameId.PostScript) ?? string.Empty;

    /// <summary>fsType says that the font may be embedded in a document that is only viewed and printed (OS/2, fsType).</summary>
    public bool MayBeEmbedded
    {
        get
        {
            const int restricted = 0x0002;
            const int previewOrEditable = 0x000C;
            const int bitmapOnly = 0x0200;
            var type = U16(Table("OS/2"u8), 8);
            return (type & bitmapOnly) == 0 && ((type & restricted) == 0 || (type & previewOrEditable) != 0);
        }
    }

    public FontMetrics ReadMetrics()
    {
        var head = Table("head"u8);
        var hhea = Table("hhea"u8);
        var os2 = Table("OS/2"u8);
        var post = Table("post"u8);
        var hasHeights = U16(os2, 0) >= 2 && os2.Length >= 96;
        var selection = U16(os2, 62);
        const byte firstSansClass = 8;
        return new FontMetrics
        {
            Ascender = I16(hhea, 4),
            Descender = I16(hhea, 6),
            CapHeight = hasHeights ? I16(os2, 88) : I16(hhea, 4) * 7 / 10,
            XHeight = hasHeights ? I16(os2, 86) : I16(hhea, 4) / 2,
            ItalicAngle = (int)U32(post, 4) / 65536.0,
            BoundsLeft = I16(head, 36),
            BoundsBottom = I16(head, 38),
            BoundsRight = I16(head, 40),
            BoundsTop = I16(head, 42),
            WeightClass = U16(os2, 4),
            IsFixedPitch = U32(post, 12) != 0,
            // sFamilyClass 1 to 7 are the serif classes; where it is 0 PANOSE's serif digit decides (2 to 10 have serifs).
            IsSerif = os2[30] is > 0 and < firstSansClass || (os2[30] == 0 && os2[33] is >= 2 and <= 10),
            IsItalic = (selection & 1) != 0,
        };
    }

    private string? Name(NameId id)
    {
        var table = Table("name"u8);
        if (table.Length < 6)
        {
            return null;
        }

        var count = U16(table, 2);
        var storage = U16(table, 4);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (i * 12);
            if (record + 12 > table.Length)
            {
                return null;
            }

            // Windows, Unicode BMP, American English: the record that every shipped font has.
            if (U16(table, record) == 3 && U16(table, record + 2) == 1
                && U16(table, record + 4) == 0x409 && U16(table, record + 6) == (int)id)
            {
                var start = storage + U16(table, record + 10);
                var length = U16(table, record + 8);
                return start + length <= table.Length ? Encoding.BigEndianUnicode.GetString(table.Slice(start, length)) : null;
            }
        }

        return null;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);

    private static short I16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes[offset..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);

    /// <summary>OpenType 1.9, name table, name identifiers.</summary>
    private enum NameId
    {
        Family = 1,
        PostScript = 6,
        TypographicFamily = 16,
    }
}
