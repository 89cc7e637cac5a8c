namespace LetterPdf.Verification;

/// <summary>Places in the document (ISO 32000-1, 12.3.2).</summary>
internal static class Destination
{
    /// <summary>Whether a destination, by itself or by its name, is on a page of the document.</summary>
    public static bool IsSound(DocumentView view, PdfValue? value) =>
        view.Body.Resolve(value) switch
        {
            PdfString name => Named(view, TextString.Decode(name.Bytes)) is { } place && IsPlace(view, place),
            PdfName name => view.Body.Dictionary(view.Catalog, "Dests")?[name.Value] is { } place
                && IsPlace(view, place),
            _ => IsPlace(view, value),
        };

    private static PdfValue? Named(DocumentView view, string name) => view.Places?.GetValueOrDefault(name);

    private static bool IsPlace(DocumentView view, PdfValue? value)
    {
        var place = view.Body.Resolve(value) is PdfDictionary dictionary
            ? view.Body.Resolve(dictionary["D"])
            : view.Body.Resolve(value);
        return place is PdfArray { Items: [var page, var fit, ..] }
            && PdfBody.NumberOf(page) is { } number
            && view.PageNumbers.Contains(number)
            && view.Body.Resolve(fit)
                is PdfName { Value: "XYZ" or "Fit" or "FitH" or "FitV" or "FitR" or "FitB" or "FitBH" or "FitBV" };
    }
}
