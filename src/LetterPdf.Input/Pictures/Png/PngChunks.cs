using System.Buffers.Binary;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The parts of a PNG file that affect how it looks (ISO/IEC 15948, 11), each with a sound checksum and in its place.
/// Bytes after the end are not part of the picture.
/// </summary>
internal sealed class PngChunks
{
    private const int FirstChunk = 8;

    // Length and type before a chunk's data; its checksum follows them.
    private const int HeadLength = 8;
    private const int Overhead = 12;
    private const int MostColors = 256;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly List<Range> _data = [];
    private int _lastData = -1;
    private int _count;

    private PngChunks(ReadOnlyMemory<byte> file) => _file = file;

    public PngHeader Header { get; private set; }

    /// <summary>Red, green and blue of each colour; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Palette { get; private set; }

    /// <summary>The chunk tRNS: for a palette, the opacity of its first colours; otherwise the colour that is
    /// transparent.</summary>
    public ReadOnlyMemory<byte>? Transparency { get; private set; }

    public PictureOrientation Orientation { get; private set; } = PictureOrientation.Upright;

    /// <summary>The parts of a sound file; null, with the reason, for any other.</summary>
    public static PngChunks? Read(ReadOnlyMemory<byte> file, out Reason? problem)
    {
        var chunks = new PngChunks(file);
        return chunks.ReadAll(out problem) ? chunks : null;
    }

    /// <summary>The data of all IDAT chunks, joined.</summary>
    public ReadOnlyMemory<byte> JoinData()
    {
        if (_data is [var only])
        {
            return _file[only];
        }

        var joined = new byte[_data.Sum(range => range.End.Value - range.Start.Value)];
        var at = 0;
        foreach (var range in _data)
        {
            var part = _file.Span[range];
            part.CopyTo(joined.AsSpan(at));
            at += part.Length;
        }

        return joined;
    }

    private bool ReadAll(out Reason? problem)
    {
        problem = PictureFinding.DamagedPng;
        var file = _file.Span;
        for (var at = FirstChunk; at + Overhead <= file.Length; _count++)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - Overhead)
            {
                return false;
            }

            var end = at + HeadLength + (int)length;
            if (BinaryPrimitives.ReadUInt32BigEndian(file[end..]) != Crc32.Of(file[(at + 4)..end]))
            {
                return false;
            }

            var type = file.Slice(at + 4, 4);
            if (type.SequenceEqual("IEND"u8))
            {
                return length == 0 && IsWhole();
            }

            if (!ReadOne(type, (at + HeadLength)..end, out problem))
            {
                return false;
            }

            at = end + 4;
            problem = PictureFinding.DamagedPng;
        }

        return false;
    }

    private bool ReadOne(ReadOnlySpan<byte> type, Range range, out Reason? problem)
    {
        problem = PictureFinding.DamagedPng;
        var isHeader = type.SequenceEqual("IHDR"u8);
        if (isHeader != (_count == 0))
        {
            return false;
        }

        var data = _file[range];
        if (isHeader)
        {
            var header = PngHeader.Read(data.Span, out problem);
            Header = header.GetValueOrDefault();
            return header is not null;
        }

        return Type(type) switch
        {
            ChunkType.Palette => ReadPalette(data),
            ChunkType.Data => AddData(range),
            ChunkType.Transparency => ReadTransparency(data),
            ChunkType.Exif => ReadOrientation(data),
            ChunkType.Unknown => false,
            _ => true,
        };
    }

    // A lower-case first letter: a program that does not know the chunk may skip it (5.4).
    private static ChunkType Type(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("PLTE"u8) ? ChunkType.Palette
        : type.SequenceEqual("IDAT"u8) ? ChunkType.Data
        : type.SequenceEqual("tRNS"u8) ? ChunkType.Transparency
        : type.SequenceEqual("eXIf"u8) ? ChunkType.Exif
        : (type[0] & 0x20) != 0 ? ChunkType.Ancillary
        : ChunkType.Unknown;

    // Only as many colours count as the samples can address.
    private bool ReadPalette(ReadOnlyMemory<byte> data)
    {
        var isFirst = Palette.IsEmpty && _data.Count == 0 && Transparency is null;
        if (!isFirst || data.Length % 3 != 0 || data.IsEmpty || data.Length > MostColors * 3)
        {
            return false;
        }

        var most = Header.ColorType == PngColorType.Palette ? 3 << Header.BitDepth : data.Length;
        Palette = data[..Math.Min(data.Length, most)];
        return true;
    }

    // IDAT chunks are consecutive (5.6).
    private bool AddData(Range range)
    {
        var follows = _data.Count == 0 || _lastData == _count - 1;
        _data.Add(range);
        _lastData = _count;
        return follows;
    }

    // Together with an alpha channel it means nothing (11.3.2.1).
    private bool ReadTransparency(ReadOnlyMemory<byte> data)
    {
        if (Header.HasAlpha)
        {
            return true;
        }

        var isFirst = Transparency is null && _data.Count == 0;
        Transparency = data;
        return isFirst
            && Header.ColorType switch
            {
                PngColorType.Palette => data.Length > 0 && data.Length <= Palette.Length / 3,
                _ => data.Length == 2 * Header.Channels,
            };
    }

    private bool ReadOrientation(ReadOnlyMemory<byte> data)
    {
        Orientation = ExifOrientation.Read(data.Span);
        return true;
    }

    private bool IsWhole() => _data.Count > 0 && (Header.ColorType != PngColorType.Palette || !Palette.IsEmpty);

    private enum ChunkType
    {
        Palette,
        Data,
        Transparency,
        Exif,
        Ancillary,
        Unknown,
    }
}
