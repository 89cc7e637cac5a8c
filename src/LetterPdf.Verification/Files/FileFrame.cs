using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>The first and the last lines of a file (ISO 32000-1, 7.5.2 and 7.5.5).</summary>
internal static class FileFrame
{
    private const int LengthOfVersion = 8;

    /// <summary>Reads the header's lines and returns the offset after them.</summary>
    public static int ReadHeader(ReadOnlySpan<byte> file, FaultLog log)
    {
        if (
            file.Length < LengthOfVersion
            || !file.StartsWith("%PDF-1."u8)
            || file[LengthOfVersion - 1] is < (byte)'0' or > (byte)'7'
        )
        {
            log.Add(CheckName.Header, FileFault.NoHeader);
            return 0;
        }

        var rest = file[LengthOfVersion..];
        var lineEnd =
            rest is [(byte)'\r', (byte)'\n', ..] ? 2
            : rest is [(byte)'\n' or (byte)'\r', ..] ? 1
            : 0;
        rest = rest[lineEnd..];
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (lineEnd == 0 || end < 5 || rest[0] != '%' || rest[1..5].ContainsAnyInRange((byte)0, (byte)127))
        {
            log.Add(CheckName.Header, FileFault.NoBinaryMarker);
            return LengthOfVersion;
        }

        return LengthOfVersion + lineEnd + end;
    }

    /// <summary>Reads the last lines; returns where they begin and the offset of the cross-reference section, or null
    /// where there are none.</summary>
    public static (int Start, long CrossReferences)? ReadEnd(ReadOnlySpan<byte> file, FaultLog log)
    {
        var end = file.LastIndexOf("%%EOF"u8);
        var start = end < 0 ? -1 : file[..end].LastIndexOf("startxref"u8);
        if (start < 0)
        {
            log.Add(CheckName.EndOfFile, FileFault.BrokenOff);
            return null;
        }

        var after = file.Length - end - "%%EOF"u8.Length - LineEndAfter(file[(end + 5)..]);
        if (after > 0)
        {
            log.Add(CheckName.EndOfFile, Reason.Of(FileFault.BytesBehindEnd, after));
        }

        var number = Encoding.Latin1.GetString(file[(start + 9)..end]).Trim('\r', '\n', ' ');
        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            log.Add(CheckName.EndOfFile, FileFault.NoStartOfList);
            return null;
        }

        return (start, place);
    }

    /// <summary>
    /// Reads the last lines of a revision (7.5.6), which follow its list of objects: where they begin, where the
    /// marker begins, and where the line end after it stops; null where something else follows.
    /// </summary>
    public static (int Start, int Marker, int End)? ReadEndAfter(ReadOnlySpan<byte> file, CrossReferenceSection section)
    {
        var start = SkipSpace(file, section.End);
        var number = SkipSpace(file, start + "startxref"u8.Length);
        var digits = Math.Max(0, file[Math.Min(number, file.Length)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9'));
        var marker = SkipSpace(file, number + digits);
        if (
            marker >= file.Length
            || start >= file.Length
            || !file[start..].StartsWith("startxref"u8)
            || !file[marker..].StartsWith("%%EOF"u8)
            || !int.TryParse(file.Slice(number, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            || place != section.Place
        )
        {
            return null;
        }

        var end = marker + "%%EOF"u8.Length;
        return (start, marker, end + LineEndAfter(file[end..]));
    }

    private static int SkipSpace(ReadOnlySpan<byte> file, int start)
    {
        var length = start >= file.Length ? 0 : file[start..].IndexOfAnyExcept(" \t\r\n"u8);
        return length < 0 ? file.Length : start + length;
    }

    private static int LineEndAfter(ReadOnlySpan<byte> rest) =>
        rest is [(byte)'\r', (byte)'\n', ..] ? 2
        : rest is [(byte)'\n' or (byte)'\r', ..] ? 1
        : 0;
}
