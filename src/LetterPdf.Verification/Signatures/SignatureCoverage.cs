using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// What a signature covers (ISO 32000-1, 12.8.1; ISO 19005-2, 6.4.3): its revision from the first byte of the file to
/// the last, and between them all but its own value. Any other gap is a place where the file can be changed unseen.
/// </summary>
internal static class SignatureCoverage
{
    /// <summary>The faults of the covered bytes; none where everything is covered.</summary>
    /// <param name="range">As it stands in the signature; empty where there is none.</param>
    /// <param name="contents">Where the signature's value stands, with its brackets.</param>
    /// <param name="revision">The revision that contains the signature.</param>
    public static IEnumerable<Reason> Faults(ImmutableArray<long> range, ByteStretch? contents, FileRevision revision)
    {
        if (range is not [var start1, var length1, var start2, var length2])
        {
            return [range.IsEmpty ? SignatureFault.NoRange : SignatureFault.OtherRange];
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
            return [SignatureFault.RangeOutsideFile];
        }

        return start1 + length1 > start2
            ? [SignatureFault.Overlap]
            : [.. Ends(start1, start2 + length2, revision), .. Gap(start1 + length1, start2, contents)];
    }

    private static IEnumerable<Reason> Ends(long start, long end, FileRevision revision)
    {
        if (start != 0)
        {
            yield return Reason.Of(SignatureFault.UncoveredStart, start);
        }

        if (revision.MarkerEnd is null)
        {
            yield return SignatureFault.UnknownEnd;
        }
        else if (end > revision.End)
        {
            yield return SignatureFault.RangeBehindEnd;
        }
        else if (end < revision.End && end != revision.MarkerEnd)
        {
            yield return Reason.Of(SignatureFault.UncoveredEnd, revision.End - end);
        }
    }

    private static IEnumerable<Reason> Gap(long start, long end, ByteStretch? contents)
    {
        if (contents is not { } own)
        {
            yield return SignatureFault.UnknownValue;
        }
        else if (start <= own.Start && end >= own.End && (start < own.Start || end > own.End))
        {
            yield return Reason.Of(SignatureFault.WideGap, own.Start - start + (end - own.End));
        }
        else if (start != own.Start || end != own.End)
        {
            yield return SignatureFault.GapElsewhere;
        }
    }
}
