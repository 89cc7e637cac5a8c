namespace LetterPdf.Verification;

/// <summary>Where an object is said to be (ISO 32000-1, 7.5.4 and table 18).</summary>
/// <param name="Number">The object's number.</param>
/// <param name="Stream">The number of the object stream that contains it; 0 where it stands by itself.</param>
/// <param name="Place">The offset in bytes where it begins; in an object stream, its index there.</param>
/// <param name="Generation">The generation of an object that stands by itself.</param>
internal sealed record CrossReference(int Number, int Stream, long Place, int Generation);

/// <summary>One cross-reference section with its trailer: what was written at one time.</summary>
/// <param name="place">The offset where it begins.</param>
/// <param name="isStream">Whether it is a cross-reference stream rather than a table.</param>
internal sealed class CrossReferenceSection(int place, bool isStream)
{
    public int Place { get; } = place;

    public bool IsStream { get; } = isStream;

    /// <summary>The offset just after it.</summary>
    public int End { get; set; }

    public PdfDictionary Trailer { get; set; } = PdfDictionary.Empty;

    /// <summary>The offsets of its own keywords: "xref" and "trailer", or those around its stream.</summary>
    public List<int> Words { get; } = [];

    /// <summary>A second list beside the table, for what programs that know only tables are not to see (7.5.8.4);
    /// null where there is none.</summary>
    public CrossReferenceSection? Hidden { get; private set; }

    public Dictionary<int, CrossReference> Entries { get; } = [];

    /// <summary>Numbers that are said to be free.</summary>
    public HashSet<int> Free { get; } = [];

    /// <summary>The largest number that it names.</summary>
    public int LargestNumber { get; private set; }

    /// <summary>Adds an entry; false where the section has one for that number already.</summary>
    public bool TryAdd(CrossReference entry)
    {
        LargestNumber = Math.Max(LargestNumber, entry.Number);
        return !Free.Contains(entry.Number) && Entries.TryAdd(entry.Number, entry);
    }

    /// <summary>Takes over the entries of a second list; what the table has in use stays as it is.</summary>
    public void Hide(CrossReferenceSection hidden)
    {
        Hidden = hidden;
        foreach (var entry in hidden.Entries.Values)
        {
            Free.Remove(entry.Number);
            LargestNumber = Math.Max(LargestNumber, entry.Number);
            Entries.TryAdd(entry.Number, entry);
        }
    }

    /// <summary>Notes that a number is free; false where the section has an entry for it already.</summary>
    public bool TryFree(int number)
    {
        LargestNumber = Math.Max(LargestNumber, number);
        return !Entries.ContainsKey(number) && Free.Add(number);
    }
}
