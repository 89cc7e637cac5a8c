using System.Buffers.Binary;
using System.Collections.Immutable;

namespace LetterPdf.Suite.Pictures;

/// <summary>How a JPEG states its colours.</summary>
internal enum JpegMark
{
    Jfif,
    AdobeRgb,
    NamesOfRgb,
    None,
}

/// <summary>
/// A picture of plain blocks of eight by eight pixels, so that every pixel is known, and the JPEG file of it (ITU-T
/// T.81). It shares no code with the reader of such files.
/// </summary>
/// <param name="Samples">The samples of each block's components, row by row; -100 to 100, from the middle.</param>
internal sealed record JpegPicture(int Width, int Height, int Components, ImmutableArray<int> Samples)
{
    public JpegMark Mark { get; init; }

    public bool IsProgressive { get; init; }

    /// <summary>Whether each component has a scan of its own.</summary>
    public bool IsApart { get; init; }

    /// <summary>Blocks between two restarts; 0 for none.</summary>
    public int RestartInterval { get; init; }

    /// <summary>Exif's number; 0 for no Exif.</summary>
    public int Orientation { get; init; }

    public bool IsBigEndian { get; init; }

    private int Across => (Width + 7) / 8;

    private int Down => (Height + 7) / 8;

    public static JpegPicture Any(Random random, int number)
    {
        var components = random.Next(3) == 0 ? 1 : 3;
        var (width, height) = (random.Next(1, 60), random.Next(1, 60));
        var blocks = ((width + 7) / 8) * ((height + 7) / 8);
        var samples = Enumerable.Range(0, blocks * components).Select(_ => random.Next(-100, 101));
        return new JpegPicture(width, height, components, [.. samples])
        {
            Mark = (JpegMark)random.Next(4),
            IsProgressive = random.Next(2) == 0,
            IsApart = random.Next(2) == 0,
            RestartInterval = random.Next(2) == 0 ? 0 : random.Next(1, 12),
            Orientation = number % 9,
            IsBigEndian = random.Next(2) == 0,
        };
    }

    /// <summary>The width and height as they are shown.</summary>
    public (int Width, int Height) Seen => Orientation >= 5 ? (Height, Width) : (Width, Height);

    /// <summary>Red, green and blue of a pixel as it is shown, of 255 each.</summary>
    public (double Red, double Green, double Blue) At(int x, int y)
    {
        // CIPA DC-008, 4.6.4: where the first row and the first column of the stored picture are shown.
        var (column, row) = Orientation switch
        {
            2 => (Width - 1 - x, y),
            3 => (Width - 1 - x, Height - 1 - y),
            4 => (x, Height - 1 - y),
            5 => (y, x),
            6 => (y, Height - 1 - x),
            7 => (Width - 1 - y, Height - 1 - x),
            8 => (Width - 1 - y, x),
            _ => (x, y),
        };
        var at = (((row / 8) * Across) + (column / 8)) * Components;
        var first = Samples[at] + 128.0;
        if (Components == 1)
        {
            return (first, first, first);
        }

        var (second, third) = (Samples[at + 1], Samples[at + 2]);
        return Mark is JpegMark.AdobeRgb or JpegMark.NamesOfRgb
            ? (first, second + 128, third + 128)
            : (
                Bound(first + (1.402 * third)),
                Bound(first - (0.344136 * second) - (0.714136 * third)),
                Bound(first + (1.772 * second))
            );
    }

    /// <summary>The file.</summary>
    public byte[] ToFile()
    {
        var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        WriteMarks(file);
        WriteSegment(file, 0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        WriteFrame(file);
        WriteTables(file);
        if (RestartInterval > 0)
        {
            WriteSegment(file, 0xDD, [0, (byte)RestartInterval]);
        }

        WriteScans(file);
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private static double Bound(double value) => Math.Clamp(value, 0, 255);

    private byte NameOf(int component) =>
        Mark == JpegMark.NamesOfRgb && Components == 3 ? "RGB"u8[component] : (byte)(component + 1);

    private void WriteMarks(Stream file)
    {
        if (Mark == JpegMark.Jfif)
        {
            WriteSegment(file, 0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]);
        }

        if (Orientation > 0)
        {
            WriteSegment(file, 0xE1, [.. "Exif\0\0"u8, .. Exif()]);
        }

        if (Mark == JpegMark.AdobeRgb)
        {
            WriteSegment(file, 0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]);
        }
    }

    // Two entries: the camera's maker, and the orientation.
    private byte[] Exif()
    {
        var tiff = new byte[38];
        void Write16(int at, int value)
        {
            var (high, low) = ((byte)(value >> 8), (byte)value);
            (tiff[at], tiff[at + 1]) = IsBigEndian ? (high, low) : (low, high);
        }

        (IsBigEndian ? "MM"u8 : "II"u8).CopyTo(tiff);
        Write16(2, 42);
        Write16(IsBigEndian ? 6 : 4, 8);
        Write16(8, 2);
        Write16(10, 0x010F);
        Write16(12, 2);
        Write16(IsBigEndian ? 16 : 14, 4);
        "Cam"u8.CopyTo(tiff.AsSpan(18));
        Write16(22, 0x0112);
        Write16(24, 3);
        Write16(IsBigEndian ? 28 : 26, 1);
        Write16(30, Orientation);
        return tiff;
    }

    private void WriteFrame(Stream file)
    {
        byte[] frame = [8, 0, 0, 0, 0, (byte)Components];
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(1), (ushort)Height);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(3), (ushort)Width);
        var components = Enumerable.Range(0, Components).SelectMany(i => new byte[] { NameOf(i), 0x11, 0 });
        WriteSegment(file, IsProgressive ? (byte)0xC2 : (byte)0xC0, [.. frame, .. components]);
    }

    // First coefficients: sizes 0 to 11, four bits each. Others: the ends of 1 block and of 2 and more, three bits
    // each.
    private static void WriteTables(Stream file)
    {
        WriteSegment(file, 0xC4, [0x00, 0, 0, 0, 12, .. new byte[12], .. Enumerable.Range(0, 12).Select(i => (byte)i)]);
        WriteSegment(file, 0xC4, [0x10, 0, 0, 6, .. new byte[13], 0x00, 0x10, 0x20, 0x30, 0x40, 0x50]);
    }

    private void WriteScans(Stream file)
    {
        var all = Enumerable.Range(0, Components).ToArray();
        int[][] groups = IsApart ? [.. all.Select(i => new[] { i })] : [all];
        foreach (var group in groups)
        {
            WriteScan(file, group, 0, IsProgressive ? 0 : 63, 0, IsProgressive ? 1 : 0);
        }

        if (!IsProgressive)
        {
            return;
        }

        for (var component = 0; component < Components; component++)
        {
            WriteScan(file, [component], 1, 63, 0, 0);
        }

        foreach (var group in groups)
        {
            WriteScan(file, group, 0, 0, 1, 0);
        }
    }

    private void WriteScan(Stream file, int[] group, int start, int end, int high, int low)
    {
        var parts = group.SelectMany(i => new byte[] { NameOf(i), 0x00 });
        WriteSegment(file, 0xDA, [(byte)group.Length, .. parts, (byte)start, (byte)end, (byte)((high << 4) | low)]);
        var bits = new List<bool>();
        var before = new int[Components];
        for (var block = 0; block < Across * Down; block++)
        {
            if (RestartInterval > 0 && block > 0 && block % RestartInterval == 0)
            {
                WriteBits(file, bits);
                file.Write([0xFF, (byte)(0xD0 + (((block / RestartInterval) - 1) % 8))]);
                before = new int[Components];
            }

            foreach (var component in group)
            {
                WriteBlock(bits, Samples[(block * Components) + component], ref before[component], (start, high, low));
            }
        }

        WriteBits(file, bits);
    }

    // The ends of many progressive blocks could be coded at once; here they are coded one by one.
    private void WriteBlock(List<bool> bits, int value, ref int before, (int Start, int High, int Low) scan)
    {
        if (scan.High > 0)
        {
            Add(bits, value & 1, 1);
        }
        else if (scan.Start > 0)
        {
            Add(bits, 0, 3);
        }
        else
        {
            var shifted = value >> scan.Low;
            var difference = shifted - before;
            before = shifted;
            var size = 32 - int.LeadingZeroCount(Math.Abs(difference));
            Add(bits, size, 4);
            Add(bits, difference >= 0 ? difference : difference - 1, size);
            Add(bits, 0, IsProgressive ? 0 : 3);
        }
    }

    private static void Add(List<bool> bits, int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            bits.Add((value >> bit & 1) != 0);
        }
    }

    // Padded with ones; a byte of ones is followed by one of zeros.
    private static void WriteBits(Stream file, List<bool> bits)
    {
        foreach (var part in bits.Chunk(8))
        {
            var value = (byte)Enumerable.Range(0, 8).Sum(i => i >= part.Length || part[i] ? 0x80 >> i : 0);
            file.WriteByte(value);
            if (value == 0xFF)
            {
                file.WriteByte(0);
            }
        }

        bits.Clear();
    }

    private static void WriteSegment(Stream file, byte marker, ReadOnlySpan<byte> data)
    {
        file.Write([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
        file.Write(data);
    }
}
