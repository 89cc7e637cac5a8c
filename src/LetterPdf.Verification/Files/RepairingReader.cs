using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Reads a file a second time as programs do that can't find or don't trust its lists: they search the bytes for
/// objects, trailers, lists and ends, and the last that they find of each counts. It is the same document where each
/// place at which they would stop is one that the lists know: then the same objects are there, and of one that was
/// replaced the newest stands last, since each revision stands behind the one before. That what is newer or older makes
/// no other letter, is asked by <see cref="UpdateStep"/>; so that it also does not matter which trailer they take.
/// </summary>
/// <param name="file">All bytes.</param>
/// <param name="revisions">The oldest first.</param>
/// <param name="objects">Has read all objects that stand by themselves.</param>
/// <param name="log">Takes what they would find besides.</param>
internal sealed class RepairingReader(
    ReadOnlyMemory<byte> file,
    IReadOnlyList<FileRevision> revisions,
    ObjectReader objects,
    FaultLog log
)
{
    /// <summary>Reports each thing that they would find and that the lists don't know.</summary>
    /// <param name="newest">The objects as they are now.</param>
    /// <param name="containers">Those that are the file's own.</param>
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

    // They also look into streams that say that they hold objects, and take lists for trailers.
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
