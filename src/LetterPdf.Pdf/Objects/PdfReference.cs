namespace LetterPdf.Pdf;

/// <summary>
/// Refers to an indirect object of one <see cref="PdfFile"/> before it has a number: numbers are assigned when the
/// file is written, in the order in which objects are first reached from the root.
/// </summary>
public readonly record struct PdfReference
{
    internal PdfReference(int handle) => Handle = handle;

    /// <summary>From 1 in the order of reservation; 0 for no object.</summary>
    internal int Handle { get; }
}
