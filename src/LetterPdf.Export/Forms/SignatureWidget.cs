using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>A field that waits for a signature, with its place in the order of reading: one dictionary is both field
/// and annotation.</summary>
/// <param name="Index">From 0 through the document, in reading order.</param>
/// <param name="Element">Index of the Form element that it is in.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Sequence">How many marked-content sequences of the page are read before it.</param>
/// <param name="Field">What it is for.</param>
internal sealed record SignatureWidget(int Index, int Element, int Page, int Sequence, UnsignedField Field);
