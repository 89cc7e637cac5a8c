namespace LetterPdf.Pdf;

/// <summary>
/// Refers to an indirect object. An object of the same <see cref="PdfPart"/> has no number before the part is finished:
/// then numbers are assigned in the order in which objects are first reached.
/// </summary>
public readonly record struct PdfReference
{
    private PdfReference(int handle, int number) => (Handle, Number) = (handle, number);

    /// <summary>From 1 in the order of reservation; negative for an object after the part, from -1; 0 for one with a
    /// number.</summary>
    internal int Handle { get; }

    /// <summary>The number, where it is known; else 0.</summary>
    internal int Number { get; }

    /// <summary>An object whose number is known: one of a finished part.</summary>
    public static PdfReference At(int number) => new(0, number);

    /// <summary>An object of a later part.</summary>
    /// <param name="index">How many objects there are between this part's last and it.</param>
    public static PdfReference Following(int index) => new(-1 - index, 0);

    internal static PdfReference Own(int handle) => new(handle, 0);
}
