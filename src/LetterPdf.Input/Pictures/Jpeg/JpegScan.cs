using System.Runtime.InteropServices;

namespace LetterPdf.Input;

/// <summary>
/// What a scan brings (ITU-T T.81, B.2.3): coefficients from one to another, at first without, or with one more, of
/// their last bits.
/// </summary>
/// <param name="IsProgressive">Of a progressive frame.</param>
/// <param name="Start">First coefficient: 0, or above it.</param>
/// <param name="End">Last one.</param>
/// <param name="High">Bits that were left out before; 0 in a first scan.</param>
/// <param name="Low">Bits that are left out now.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegScanHeader(bool IsProgressive, int Start, int End, int High, int Low)
{
    private const int Last = 63;
    private const int MostBits = 13;

    // Table B.3 and G.1.1.1: a first coefficient comes alone, others of one component only; each further scan brings
    // one bit.
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
/// <param name="Component">Of the frame.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="First">Codes of first coefficients; null where none is needed and defined.</param>
/// <param name="Others">Codes of the others.</param>
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

    /// <summary>
    /// Where the second byte of the marker behind the scan stands; -1 where data are missing, too many or damaged.
    /// </summary>
    /// <param name="file">The whole file.</param>
    /// <param name="start">Of the scan's data.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="header">The scan's.</param>
    /// <param name="parts">At least one.</param>
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
