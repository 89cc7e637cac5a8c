using System.Buffers.Binary;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The parts of a JPEG file, from marker to marker (ITU-T T.81, B): every table that a scan names precedes it, every
/// scan is complete, and so is the file.
/// </summary>
internal sealed class JpegSegments
{
    private const byte MarkerStart = 0xFF;
    private const int MostTables = 4;

    // Of a first coefficient's difference, in bits (B.2.4.2).
    private const byte LargestSize = 15;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly JpegHuffmanTable?[] _firsts = new JpegHuffmanTable?[MostTables];
    private readonly JpegHuffmanTable?[] _others = new JpegHuffmanTable?[MostTables];
    private readonly bool[] _quantization = new bool[MostTables];
    private readonly List<Range> _kept = [];
    private JpegBlocks[] _blocks = [];
    private int _restartInterval;
    private int _at = 2;

    private JpegSegments(ReadOnlyMemory<byte> file)
    {
        _file = file;
        _kept.Add(.._at);
    }

    public JpegFrame Frame { get; private set; } = null!;

    public PictureOrientation Orientation { get; private set; } = PictureOrientation.Upright;

    /// <summary>Whether there is a JFIF marker, by which colours are luminance and chrominance.</summary>
    public bool IsJfif { get; private set; }

    /// <summary>
    /// The transform in Adobe's marker: 0 where components are the colours themselves; null where there is no such
    /// marker.
    /// </summary>
    public byte? AdobeTransform { get; private set; }

    /// <summary>The parts of a sound file; null, with the reason, for any other.</summary>
    public static JpegSegments? Read(ReadOnlyMemory<byte> file, out Reason? problem)
    {
        var segments = new JpegSegments(file);
        problem = null;
        while (problem is null)
        {
            if (segments.ReadOne(ref problem))
            {
                return segments;
            }
        }

        return null;
    }

    /// <summary>
    /// The picture itself. Anything that a camera adds (place, time and model) does not belong in a letter, and bytes
    /// after the picture's end are not part of it.
    /// </summary>
    public ReadOnlyMemory<byte> JoinKept()
    {
        var length = _kept.Sum(range => range.End.Value - range.Start.Value);
        if (length == _file.Length)
        {
            return _file;
        }

        var joined = new byte[length];
        var rest = joined.AsSpan();
        foreach (var range in _kept)
        {
            _file.Span[range].CopyTo(rest);
            rest = rest[(range.End.Value - range.Start.Value)..];
        }

        return joined;
    }

    // True at the end of the picture.
    private bool ReadOne(ref Reason? problem)
    {
        var file = _file.Span;
        var start = _at;
        while (_at + 1 < file.Length && file[_at] == MarkerStart && file[_at + 1] == MarkerStart)
        {
            _at++;
        }

        if (_at + 1 >= file.Length || file[_at] != MarkerStart)
        {
            problem = _at + 1 >= file.Length ? PictureFinding.IncompleteJpeg : PictureFinding.DamagedJpeg;
            return false;
        }

        var marker = file[_at + 1];
        if (marker == JpegMarker.EndOfImage)
        {
            var isWhole = _blocks.Length > 0 && Array.TrueForAll(_blocks, blocks => blocks.IsBegun);
            problem = isWhole ? null : PictureFinding.JpegWithoutPicture;
            _kept.Add(_at..(_at + 2));
            return problem is null;
        }

        _at += 4;
        var length = _at <= file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file[(_at - 2)..]) - 2 : int.MaxValue;
        if (length < 0 || length > file.Length - _at)
        {
            problem = length < 0 ? PictureFinding.DamagedJpeg : PictureFinding.IncompleteJpeg;
            return false;
        }

        var segment = file.Slice(_at, length);
        _at += length;
        problem = ReadSegment(marker, segment);
        if (problem is null && (!JpegMarker.IsApplication(marker) || IsForDecoders(marker, segment)))
        {
            _kept.Add(start.._at);
        }

        return false;
    }

    // What is wrong; null where nothing is.
    private Reason? ReadSegment(byte marker, ReadOnlySpan<byte> segment)
    {
        if (JpegMarker.IsFrame(marker))
        {
            return ReadFrame(segment, marker);
        }

        switch (marker)
        {
            case JpegMarker.HuffmanTables:
                return ReadHuffmanTables(segment) ? null : PictureFinding.DamagedJpeg;
            case JpegMarker.QuantizationTables:
                return ReadQuantizationTables(segment) ? null : PictureFinding.DamagedJpeg;
            case JpegMarker.RestartInterval when segment.Length == 2:
                _restartInterval = BinaryPrimitives.ReadUInt16BigEndian(segment);
                return null;
            case JpegMarker.StartOfScan:
                return ReadScan(segment);
            case JpegMarker.Comment:
                return null;
            default:
                return JpegMarker.IsApplication(marker) ? ReadApplication(marker, segment) : PictureFinding.DamagedJpeg;
        }
    }

    private Reason? ReadFrame(ReadOnlySpan<byte> segment, byte marker)
    {
        if (JpegFrame.Read(segment, marker, out var problem) is not { } frame || _blocks.Length > 0)
        {
            return problem ?? PictureFinding.DamagedJpeg;
        }

        Frame = frame;
        var (across, down) = frame.Groups;
        _blocks = [.. frame.Components.Select(part => new JpegBlocks(across * part.Across, down * part.Down))];
        return null;
    }

    // B.2.4.2.
    private bool ReadHuffmanTables(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var (kind, number) = (rest[0] >> 4, rest[0] & 15);
            rest = rest[1..];
            var largest = kind == 0 ? LargestSize : byte.MaxValue;
            if (kind > 1 || number >= MostTables || JpegHuffmanTable.Take(ref rest, largest) is not { } table)
            {
                return false;
            }

            (kind == 0 ? _firsts : _others)[number] = table;
        }

        return true;
    }

    // B.2.4.1: 64 values of one or two bytes, none of them zero.
    private bool ReadQuantizationTables(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var (size, number) = ((rest[0] >> 4) + 1, rest[0] & 15);
            if (size > 2 || number >= MostTables || rest.Length < 1 + (64 * size))
            {
                return false;
            }

            _quantization[number] = true;
            rest = rest[(1 + (64 * size))..];
        }

        return true;
    }

    private Reason? ReadScan(ReadOnlySpan<byte> segment)
    {
        const int AroundParts = 4;
        if (
            _blocks.Length == 0
            || segment.Length < AroundParts + 2
            || segment.Length != AroundParts + (2 * segment[0])
            || segment[0] > _blocks.Length
        )
        {
            return PictureFinding.DamagedJpeg;
        }

        var bounds = segment[^3..];
        var header = new JpegScanHeader(Frame.IsProgressive, bounds[0], bounds[1], bounds[2] >> 4, bounds[2] & 15);
        var parts = ReadParts(segment[1..^3]);
        var isSound =
            parts.Length == segment[0]
            && header.IsSound(parts.Length)
            && Array.TrueForAll(parts, part => part.HasTables(in header));
        return isSound ? ReadData(in header, parts) : PictureFinding.DamagedJpeg;
    }

    // In the order of the frame; fewer than are named where a component or its tables are missing.
    private JpegScanPart[] ReadParts(ReadOnlySpan<byte> names)
    {
        var parts = new List<JpegScanPart>();
        for (var i = 0; i < _blocks.Length && !names.IsEmpty; i++)
        {
            var (id, first, others) = (names[0], names[1] >> 4, names[1] & 15);
            var component = Frame.Components[i];
            if (component.Id == id && first < MostTables && others < MostTables && _quantization[component.Table])
            {
                parts.Add(new JpegScanPart(component, _blocks[i], _firsts[first], _others[others]));
                names = names[2..];
            }
        }

        return [.. parts];
    }

    private Reason? ReadData(in JpegScanHeader header, ReadOnlySpan<JpegScanPart> parts)
    {
        var marker = JpegScan.Read(_file.Span, _at, Frame, in header, parts, _restartInterval);
        _at = marker - 1;
        return marker < 0 ? PictureFinding.IncompleteJpeg : null;
    }

    private Reason? ReadApplication(byte marker, ReadOnlySpan<byte> segment)
    {
        var isExif = marker == JpegMarker.FirstApplication + 1 && segment.StartsWith("Exif\0\0"u8);
        if (isExif && Orientation == PictureOrientation.Upright)
        {
            Orientation = ExifOrientation.Read(segment[6..]);
        }

        IsJfif |= IsJfifSegment(marker, segment);
        AdobeTransform = IsAdobeSegment(marker, segment) ? segment[11] : AdobeTransform;
        return null;
    }

    // Markers about the meaning of components. Where both are present, decoders differ on which to follow: the first
    // is kept, which libjpeg follows.
    private bool IsForDecoders(byte marker, ReadOnlySpan<byte> segment) =>
        IsJfifSegment(marker, segment) || (IsAdobeSegment(marker, segment) && !IsJfif);

    private static bool IsJfifSegment(byte marker, ReadOnlySpan<byte> segment) =>
        marker == JpegMarker.FirstApplication && segment.StartsWith("JFIF\0"u8);

    private static bool IsAdobeSegment(byte marker, ReadOnlySpan<byte> segment) =>
        marker == JpegMarker.FirstApplication + 14 && segment.Length >= 12 && segment.StartsWith("Adobe"u8);
}

/// <summary>The second bytes of markers (ITU-T T.81, table B.1).</summary>
internal static class JpegMarker
{
    public const byte HuffmanTables = 0xC4;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;
    public const byte QuantizationTables = 0xDB;
    public const byte RestartInterval = 0xDD;
    public const byte FirstApplication = 0xE0;
    public const byte Comment = 0xFE;

    // SOF0 to SOF15 without DHT, JPG and DAC, whose numbers are among them.
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (HuffmanTables or 0xC8 or 0xCC);

    /// <summary>APP0 to APP15, and comments: segments that a decoder may skip.</summary>
    public static bool IsApplication(byte marker) => marker is (>= FirstApplication and <= 0xEF) or Comment;
}
