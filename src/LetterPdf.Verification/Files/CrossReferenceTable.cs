namespace LetterPdf.Verification;

/// <summary>Where an object is said to be (ISO 32000-1, 7.5.4 and table 18).</summary>
/// <param name="Number">The object's number.</param>
/// <param name="Stream">Of the object stream that holds it; 0 where it stands by itself.</param>
/// <param name="Place">The byte where it begins; its place in its object stream.</param>
/// <param name="Generation">Of an object that stands by itself.</param>
internal sealed record CrossReference(int Number, int Stream, long Place, int Generation);

/// <summary>The cross-references of a file, with the trailer.</summary>
internal sealed class CrossReferenceTable
{
    public Dictionary<int, CrossReference> Entries { get; } = [];

    /// <summary>Numbers that are said to be free, so that an older section does not bring them back.</summary>
    public HashSet<int> Free { get; } = [];

    /// <summary>The newest trailer's.</summary>
    public PdfDictionary Trailer { get; set; } = PdfDictionary.Empty;

    /// <summary>Stretches of the file that the sections take: start and end.</summary>
    public List<(int Start, int End)> Sections { get; } = [];

    public void Add(CrossReference entry)
    {
        if (!Free.Contains(entry.Number))
        {
            Entries.TryAdd(entry.Number, entry);
        }
    }
}
