using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>
/// What a signature covers (ISO 32000-1, 12.8.1; ISO 19005-2, 6.4.3): its revision from the first byte of the file to
/// the last, and between them all but its own value. Any other gap is a place where the file can be changed unseen.
/// </summary>
internal static class SignatureCoverage
{
    /// <summary>What is wrong with the bytes that are covered; nothing where they are all.</summary>
    /// <param name="range">As it stands in the signature; empty where there is none.</param>
    /// <param name="contents">Where the signature's value stands, with its brackets.</param>
    /// <param name="revision">In which the signature stands.</param>
    public static IEnumerable<string> Faults(ImmutableArray<long> range, ByteStretch? contents, FileRevision revision)
    {
        if (range is not [var start1, var length1, var start2, var length2])
        {
            return
            [
                range.IsEmpty
                    ? "it does not say which bytes it covers (/ByteRange)"
                    : "it covers other than two stretches of bytes (/ByteRange)",
            ];
        }

        if (
            start1 < 0
            || length1 < 0
            || start2 < 0
            || length2 < 0
            || length1 > int.MaxValue
            || start1 > int.MaxValue
            || length2 > int.MaxValue
            || start2 > int.MaxValue
        )
        {
            return ["it covers bytes that there can't be (/ByteRange)"];
        }

        return start1 + length1 > start2
            ? ["the stretches of bytes that it covers overlap, or are out of order (/ByteRange)"]
            : [.. Ends(start1, start2 + length2, revision), .. Gap(start1 + length1, start2, contents)];
    }

    private static IEnumerable<string> Ends(long start, long end, FileRevision revision)
    {
        if (start != 0)
        {
            yield return $"it does not cover the first {start} bytes of the file (/ByteRange)";
        }

        if (revision.MarkerEnd is null)
        {
            yield return "it can't be said where the file that was signed ends";
        }
        else if (end > revision.End)
        {
            yield return "it is said to cover bytes that were not there yet when it was made (/ByteRange)";
        }
        else if (end < revision.End && end != revision.MarkerEnd)
        {
            yield return $"it does not cover the last {revision.End - end} bytes of the file that was signed "
                + $"(/ByteRange)";
        }
    }

    private static IEnumerable<string> Gap(long start, long end, ByteStretch? contents)
    {
        if (contents is not { } own)
        {
            yield return "it can't be said where its value stands, which is all that it may leave out (/Contents)";
        }
        else if (start <= own.Start && end >= own.End && (start < own.Start || end > own.End))
        {
            yield return $"it leaves out {own.Start - start + (end - own.End)} bytes more than its own value "
                + $"(/ByteRange)";
        }
        else if (start != own.Start || end != own.End)
        {
            yield return "it leaves out bytes elsewhere than at its own value (/ByteRange)";
        }
    }
}
