namespace LetterPdf.Verification;

/// <summary>A file as it was written at one time (ISO 32000-1, 7.5.6): the first whole, later ones as additions after
/// it.</summary>
/// <param name="Index">From 0, the oldest.</param>
/// <param name="Start">The offset where it begins, which is where the one before it ends.</param>
/// <param name="Tail">The offsets of its last lines (startxref) and of its %%EOF; null where they do not follow the
/// cross-reference section.</param>
/// <param name="End">The offset after the line end that follows.</param>
/// <param name="Section">Its cross-reference section.</param>
internal sealed record FileRevision(
    int Index,
    int Start,
    (int Start, int Marker)? Tail,
    int End,
    CrossReferenceSection Section
)
{
    /// <summary>The offset after its %%EOF; null where none follows the cross-reference section.</summary>
    public int? MarkerEnd => Tail?.Marker + "%%EOF".Length;

    /// <summary>What an addition made of the objects that there were, by their numbers; nothing for the first
    /// revision.</summary>
    public SortedDictionary<int, ObjectChange> Changes { get; } = [];
}

/// <summary>An object before and after an addition; null where it did not exist.</summary>
internal readonly record struct ObjectChange(StoredObject? Before, StoredObject? After);
