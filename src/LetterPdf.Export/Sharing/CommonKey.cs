using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>By what letters are known whose files have common objects: their pages, and what those objects depend on
/// besides.</summary>
/// <param name="Pages">Null where nothing is known of other letters.</param>
/// <param name="Conformance">The standards that they claim.</param>
/// <param name="Language">Their language.</param>
/// <param name="IsDraft">Whether they are drafts.</param>
/// <param name="Form">The form of the files.</param>
internal sealed record CommonKey(
    CommonPages? Pages,
    Conformance Conformance,
    string Language,
    bool IsDraft,
    PdfForm Form
)
{
    public static CommonKey Of(TypesetDocument document, PdfForm form) =>
        new(document.Common, document.Conformance, document.Language, document.IsDraft, form);
}
