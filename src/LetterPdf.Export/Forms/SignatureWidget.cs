using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>A field that waits for a signature, with its place in the reading order: one dictionary is both field and
/// annotation.</summary>
/// <param name="Index">The number of the field, from 0 through the document, in reading order.</param>
/// <param name="Element">Index of the Form element that it is in.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Sequence">The number of marked-content sequences of the page that are read before it.</param>
/// <param name="Field">The field's name and purpose.</param>
internal sealed record SignatureWidget(int Index, int Element, int Page, int Sequence, UnsignedField Field);
