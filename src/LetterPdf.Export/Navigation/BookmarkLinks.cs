using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Where a bookmark stands among others (ISO 32000-1, table 153).</summary>
/// <param name="Destination">The name of its destination.</param>
/// <param name="Parent">The bookmark above it, or the outline.</param>
internal sealed record BookmarkLinks(string Destination, PdfReference Parent)
{
    public PdfReference? Previous { get; init; }

    public PdfReference? Next { get; init; }

    /// <summary>The first below it.</summary>
    public PdfReference? First { get; init; }

    /// <summary>The last below it.</summary>
    public PdfReference? Last { get; init; }

    /// <summary>Those right below it at the ends.</summary>
    public IEnumerable<PdfReference> Below => new[] { First, Last }.OfType<PdfReference>().Distinct();

    /// <summary>How many are right below it: negative where they are folded.</summary>
    public int Count { get; init; }

    /// <summary>The same links with the numbers of a finished part.</summary>
    public BookmarkLinks In(FinishedPart part) =>
        this with
        {
            Parent = part.Of(Parent),
            Previous = Previous is { } previous ? part.Of(previous) : null,
            Next = Next is { } next ? part.Of(next) : null,
            First = First is { } first ? part.Of(first) : null,
            Last = Last is { } last ? part.Of(last) : null,
        };
}
