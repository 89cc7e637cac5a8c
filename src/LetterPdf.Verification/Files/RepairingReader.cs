using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Reads a file a second time, as programs do that can't find or don't trust its cross-reference sections: they
/// search the bytes for objects, trailers, sections and ends, and the last of each counts. Their document is the same
/// if the sections account for every place at which they would stop: then the same objects are there, and of an
/// object that was replaced the newest comes last, since each revision follows the one before.
/// <see cref="UpdateStep"/> makes sure that older and newer objects give the same letter, so it does not matter which
/// trailer such a program takes.
/// </summary>
/// <param name="file">All bytes.</param>
/// <param name="revisions">The oldest first.</param>
/// <param name="objects">Has read all objects that stand by themselves.</param>
/// <param name="log">Takes what else they would find.</param>
internal sealed class RepairingReader(
    ReadOnlyMemory<byte> file,
    IReadOnlyList<FileRevision> revisions,
    ObjectReader objects,
    FaultLog log
)
{
    /// <summary>Reports everything they would find that the sections don't account for.</summary>
    /// <param name="newest">The objects as they are now.</param>
    /// <param name="containers">The streams of the file's structure.</param>
    public void Compare(IReadOnlyDictionary<int, StoredObject> newest, IReadOnlySet<int> containers)
    {
        CompareWords();
        foreach (var item in newest.Values.Where(item => item.Value is PdfStream).OrderBy(item => item.Number))
        {
            Compare(item, (PdfStream)item.Value, newest, containers);
        }
    }

    private void CompareWords()
    {
        HashSet<int> known = [.. objects.Words, .. revisions.SelectMany(Known)];
        foreach (
            var words in FileWords
                .Find(file.Span)
                .Where(word => !known.Contains(word.Place))
                .GroupBy(word => word.Word, StringComparer.Ordinal)
        )
        {
            var (first, others) = (words.First().Place, words.Count() - 1);
            log.Add(
                CheckName.OneReading,
                others == 0
                    ? Reason.Of(RepairFault.StrayWord, first, words.Key)
                    : Reason.Of(RepairFault.StrayWords, first, words.Key, others)
            );
        }
    }

    private static IEnumerable<int> Known(FileRevision revision)
    {
        var lists = revision.Section.Words.Concat(revision.Section.Hidden?.Words ?? []);
        return revision.Tail is var (start, marker) ? lists.Concat([start, marker]) : lists;
    }

    // They also look into streams that claim to contain objects, and take cross-reference streams for trailers.
    private void Compare(
        StoredObject item,
        PdfStream stream,
        IReadOnlyDictionary<int, StoredObject> newest,
        IReadOnlySet<int> containers
    )
    {
        if (stream.Dictionary["Type"] is PdfName { Value: "ObjStm" or "XRef" } && !containers.Contains(item.Number))
        {
            log.Add(CheckName.OneReading, RepairFault.StrayContainer, item.Number);
        }

        if (
            stream.Dictionary["Length"] is PdfReference length
            && !(
                newest.GetValueOrDefault((int)Math.Clamp(length.Number, 0, int.MaxValue)) is { Value: PdfInteger said }
                && said.Value == stream.Data.Length
            )
        )
        {
            log.Add(CheckName.OneReading, RepairFault.LengthElsewhere, item.Number);
        }
    }
}
