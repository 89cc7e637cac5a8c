using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Finds where each revision of a file begins and ends, and checks the trailers against each
/// other.</summary>
internal static class RevisionReader
{
    /// <summary>The revisions, the oldest first.</summary>
    /// <param name="file">All bytes.</param>
    /// <param name="sections">The cross-reference sections, the newest first.</param>
    /// <param name="log">Takes the faults.</param>
    public static List<FileRevision> Read(
        ReadOnlySpan<byte> file,
        IReadOnlyList<CrossReferenceSection> sections,
        FaultLog log
    )
    {
        var revisions = new List<FileRevision>(sections.Count);
        var (start, largest) = (0, 0);
        for (var i = sections.Count - 1; i >= 0; i--)
        {
            var section = sections[i];
            largest = Math.Max(largest, section.LargestNumber);
            CheckSize(section, largest, log);
            var frame = FileFrame.ReadEndAfter(file, section);
            if (frame is null && i > 0)
            {
                log.Add(CheckName.EndOfFile, Reason.Of(FileFault.EarlierEnd, section.End));
            }

            if (!new FileForm(file, section.End).TakesEnd(section.Place))
            {
                log.Add(CheckName.OneReading, Reason.Of(RepairFault.FormOfEnd, section.End));
            }

            var end = frame?.End ?? (i > 0 ? section.End : file.Length);
            revisions.Add(
                new FileRevision(
                    revisions.Count,
                    start,
                    frame is { } tail ? (tail.Start, tail.Marker) : null,
                    end,
                    section
                )
            );
            start = end;
        }

        return revisions;
    }

    private static void CheckSize(CrossReferenceSection section, int largest, FaultLog log)
    {
        if (section.Trailer["Size"] is not PdfInteger { Value: > 0 } size)
        {
            log.Add(CheckName.CrossReferences, CrossReferenceFault.NoSize);
        }
        else if (size.Value != largest + 1L)
        {
            log.Add(CheckName.CrossReferences, Reason.Of(CrossReferenceFault.WrongSize, size.Value - 1));
        }
    }
}
