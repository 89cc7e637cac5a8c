using System.Runtime.InteropServices;

namespace LetterPdf.Input;

/// <summary>
/// The contents of a scan (ITU-T T.81, B.2.3): a range of coefficients, at first without some of their last bits, or
/// with one more of these.
/// </summary>
/// <param name="IsProgressive">Whether the frame is progressive.</param>
/// <param name="Start">The first coefficient: 0, or above it.</param>
/// <param name="End">The last coefficient.</param>
/// <param name="High">The number of last bits left out by the scan before; 0 in a first scan.</param>
/// <param name="Low">The number of last bits left out by this scan.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegScanHeader(bool IsProgressive, int Start, int End, int High, int Low)
{
    private const int Last = 63;
    private const int MostBits = 13;

    // Table B.3 and G.1.1.1: the first coefficient comes alone, the others for one component only; each further scan
    // brings one bit.
    public bool IsSound(int components) =>
        IsProgressive
            ? Start <= End
                && End <= Last
                && (Start == 0 ? End == 0 : components == 1)
                && Low <= MostBits
                && (High == 0 || High == Low + 1)
            : Start == 0 && End == Last && High == 0 && Low == 0;
}

/// <summary>A component in a scan, with its tables.</summary>
/// <param name="Component">The component of the frame.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="First">The codes of first coefficients; null where they are not needed, or not defined.</param>
/// <param name="Others">The codes of the other coefficients.</param>
internal sealed record JpegScanPart(
    JpegComponent Component,
    JpegBlocks Blocks,
    JpegHuffmanTable? First,
    JpegHuffmanTable? Others
)
{
    public bool HasTables(in JpegScanHeader header) =>
        (First is not null || header.Start > 0 || header.High > 0)
        && (Others is not null || (header.IsProgressive && header.Start == 0));
}

/// <summary>The data of a scan: every block's codes must be there, and nothing else.</summary>
internal static class JpegScan
{
    private const byte FirstRestart = 0xD0;
    private const int Restarts = 8;

    // Blocks that a group of several components may have (B.2.3).
    private const int MostInGroup = 10;

    /// <summary>The offset of the second byte of the marker after the scan; -1 where data are missing, superfluous or
    /// damaged.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="start">The offset of the scan's data.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="header">The header of the scan.</param>
    /// <param name="parts">The components, at least one.</param>
    /// <param name="interval">Groups between two restarts; 0 for none.</param>
    public static int Read(
        ReadOnlySpan<byte> file,
        int start,
        JpegFrame frame,
        in JpegScanHeader header,
        ReadOnlySpan<JpegScanPart> parts,
        int interval
    )
    {
        var bits = new JpegBits(file, start);
        var (across, down) = parts.Length == 1 ? frame.BlocksOf(parts[0].Component) : frame.Groups;
        if (!Begin(in header, parts) || (parts.Length > 1 && BlocksInGroup(parts) > MostInGroup))
        {
            return -1;
        }

        var (untilRestart, restarts) = (interval, 0);
        for (var group = 0; group < across * down; group++)
        {
            if (interval > 0 && untilRestart-- == 0)
            {
                var marker = HasEnded(parts) ? -1 : bits.ToMarker();
                if (marker < 0 || file[marker] != FirstRestart + (restarts++ % Restarts))
                {
                    return -1;
                }

                bits.Resume(marker + 1);
                untilRestart = interval - 1;
                Restart(parts);
            }

            if (!ReadGroup(ref bits, in header, parts, group % across, group / across) || bits.IsDamaged)
            {
                return -1;
            }
        }

        return HasEnded(parts) ? -1 : bits.ToMarker();
    }

    private static bool ReadGroup(
        ref JpegBits bits,
        in JpegScanHeader header,
        ReadOnlySpan<JpegScanPart> parts,
        int column,
        int row
    )
    {
        if (parts is [var only])
        {
            return only.Blocks.Read(ref bits, in header, only, column, row);
        }

        foreach (var part in parts)
        {
            var (across, down) = (part.Component.Across, part.Component.Down);
            for (var i = 0; i < across * down; i++)
            {
                var (x, y) = ((column * across) + (i % across), (row * down) + (i / across));
                if (!part.Blocks.Read(ref bits, in header, part, x, y))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int BlocksInGroup(ReadOnlySpan<JpegScanPart> parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += part.Component.Across * part.Component.Down;
        }

        return count;
    }

    private static bool Begin(in JpegScanHeader header, ReadOnlySpan<JpegScanPart> parts)
    {
        var isNext = true;
        foreach (var part in parts)
        {
            isNext &= part.Blocks.Begin(in header);
        }

        return isNext;
    }

    private static void Restart(ReadOnlySpan<JpegScanPart> parts)
    {
        foreach (var part in parts)
        {
            part.Blocks.Restart();
        }
    }

    private static bool HasEnded(ReadOnlySpan<JpegScanPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Blocks.HasEnded)
            {
                return true;
            }
        }

        return false;
    }
}
