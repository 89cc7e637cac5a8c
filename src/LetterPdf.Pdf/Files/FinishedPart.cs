namespace LetterPdf.Pdf;

/// <summary>A finished part of a file: its bytes, which stand anywhere, and the places of its objects in
/// them.</summary>
public sealed class FinishedPart
{
    private readonly ObjectNumbering _numbering;

    internal FinishedPart(ObjectNumbering numbering, ReadOnlyMemory<byte> bytes, CrossReference[] entries)
    {
        _numbering = numbering;
        Bytes = bytes;
        Entries = entries;
    }

    /// <summary>The number after that of its last object.</summary>
    public int Next => _numbering.Next;

    /// <summary>How many objects it has, object streams included.</summary>
    public int Count => Entries.Length;

    internal int First => _numbering.First;

    internal ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where its objects are, by their numbers from <see cref="First"/>; offsets count from the part's
    /// beginning.</summary>
    internal CrossReference[] Entries { get; }

    /// <summary>The reference to one of its objects, or to one after it, for parts that follow.</summary>
    public PdfReference Of(PdfReference reference) => PdfReference.At(_numbering.NumberOf(reference));
}
