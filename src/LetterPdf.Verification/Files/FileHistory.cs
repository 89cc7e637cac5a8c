namespace LetterPdf.Verification;

/// <summary>A file's objects as they are now, and as they were after each revision.</summary>
/// <param name="revisions">The oldest first; at least one.</param>
/// <param name="newest">The objects as they are now.</param>
/// <param name="streams">Unpacks their data.</param>
internal sealed class FileHistory(IReadOnlyList<FileRevision> revisions, PdfBody newest, StreamData streams)
{
    public IReadOnlyList<FileRevision> Revisions { get; } = revisions;

    public PdfBody Newest { get; } = newest;

    /// <summary>The objects as they were after a revision: those of now, with all later additions undone.</summary>
    public PdfBody At(int index)
    {
        if (index == Revisions.Count - 1)
        {
            return Newest;
        }

        var objects = Newest.Objects.ToDictionary();
        for (var i = Revisions.Count - 1; i > index; i--)
        {
            foreach (var (number, change) in Revisions[i].Changes)
            {
                if (change.Before is { } before)
                {
                    objects[number] = before;
                }
                else
                {
                    objects.Remove(number);
                }
            }
        }

        return new PdfBody(objects, Revisions[index].Section.Trailer, streams) { Containers = Newest.Containers };
    }

    /// <summary>The revision in which an object was written as it is now.</summary>
    public FileRevision RevisionOf(int number) =>
        Revisions.LastOrDefault(revision => revision.Changes.ContainsKey(number)) ?? Revisions[0];
}
