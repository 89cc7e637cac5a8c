using System.Buffers.Binary;
using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A JPEG's frame (ITU-T T.81, B.2.2): its size and its components.</summary>
internal sealed record JpegFrame(int Width, int Height, bool IsProgressive, ImmutableArray<JpegComponent> Components)
{
    private const int HeadLength = 6;
    private const int ComponentLength = 3;

    // SOF0 to SOF2: baseline, extended and progressive, by Huffman codes: what PDF viewers decode (ISO 32000-1, 7.4.8).
    private const byte LastKnown = 0xC2;

    /// <summary>The side of a block, in samples.</summary>
    public const int BlockSide = 8;

    public int MostAcross => Components.Max(component => component.Across);

    public int MostDown => Components.Max(component => component.Down);

    /// <summary>The frame; null, with the reason, where it is damaged or of a kind that PDF does not
    /// support.</summary>
    /// <param name="segment">The segment after its length.</param>
    /// <param name="marker">SOF0 to SOF15.</param>
    /// <param name="problem">What is wrong; null where nothing is.</param>
    public static JpegFrame? Read(ReadOnlySpan<byte> segment, byte marker, out Reason? problem)
    {
        problem = PictureFinding.DamagedJpeg;
        if (segment.Length < HeadLength)
        {
            return null;
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        var count = segment[5];
        problem =
            marker > LastKnown ? PictureFinding.RareJpeg
            : segment[0] != 8 ? PictureFinding.DeepJpeg
            : count is not (1 or 3) ? PictureFinding.JpegForPrinting
            : height == 0 || width == 0 ? PictureFinding.JpegWithoutSize
            : (long)height * width > PictureFile.MostPixels ? PictureFinding.WrongSize
            : segment.Length != HeadLength + (count * ComponentLength) ? PictureFinding.DamagedJpeg
            : null;
        if (problem is not null)
        {
            return null;
        }

        var components = ImmutableArray.CreateBuilder<JpegComponent>(count);
        for (var rest = segment[HeadLength..]; !rest.IsEmpty; rest = rest[ComponentLength..])
        {
            components.Add(new JpegComponent(rest[0], rest[1] >> 4, rest[1] & 15, rest[2]));
        }

        var frame = new JpegFrame(width, height, marker == LastKnown, components.MoveToImmutable());
        problem = frame.HasSoundComponents() ? null : PictureFinding.DamagedJpeg;
        return problem is null ? frame : null;
    }

    /// <summary>The blocks of a component in a scan of it alone (A.2.2).</summary>
    public (int Across, int Down) BlocksOf(JpegComponent component) =>
        (
            Blocks((((long)Width * component.Across) + MostAcross - 1) / MostAcross),
            Blocks((((long)Height * component.Down) + MostDown - 1) / MostDown)
        );

    /// <summary>The groups of blocks in a scan of several components (A.2.3).</summary>
    public (int Across, int Down) Groups
    {
        get
        {
            var (across, down) = (BlockSide * MostAcross, BlockSide * MostDown);
            return ((Width + across - 1) / across, (Height + down - 1) / down);
        }
    }

    private static int Blocks(long samples) => (int)((samples + BlockSide - 1) / BlockSide);

    private bool HasSoundComponents() =>
        Components.All(part => part.Across is >= 1 and <= 4 && part.Down is >= 1 and <= 4 && part.Table <= 3)
        && Components.Select(component => component.Id).Distinct().Count() == Components.Length;
}

/// <summary>A component of a JPEG.</summary>
/// <param name="Id">The identifier by which scans name it.</param>
/// <param name="Across">Its horizontal sampling factor.</param>
/// <param name="Down">Its vertical sampling factor.</param>
/// <param name="Table">The number of its quantization table.</param>
internal sealed record JpegComponent(byte Id, int Across, int Down, int Table);
