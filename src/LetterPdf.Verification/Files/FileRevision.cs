namespace LetterPdf.Verification;

/// <summary>A file as it was written at one time (ISO 32000-1, 7.5.6): the first whole, later ones as additions behind
/// it.</summary>
/// <param name="Index">From 0, the oldest.</param>
/// <param name="Start">The byte where it begins, which is where the one before it ends.</param>
/// <param name="Tail">Where its last lines begin (startxref) and its %%EOF; null where they do not stand behind the
/// list of objects.</param>
/// <param name="End">The byte behind the line end that follows.</param>
/// <param name="Section">The list of its objects.</param>
internal sealed record FileRevision(
    int Index,
    int Start,
    (int Start, int Marker)? Tail,
    int End,
    CrossReferenceSection Section
)
{
    /// <summary>The byte behind its %%EOF; null where there is none behind the list of objects.</summary>
    public int? MarkerEnd => Tail?.Marker + "%%EOF".Length;

    /// <summary>What an addition made of the objects that there were, by their numbers; nothing for the first
    /// revision.</summary>
    public SortedDictionary<int, ObjectChange> Changes { get; } = [];
}

/// <summary>An object before and after an addition; null where there was none.</summary>
internal readonly record struct ObjectChange(StoredObject? Before, StoredObject? After);
