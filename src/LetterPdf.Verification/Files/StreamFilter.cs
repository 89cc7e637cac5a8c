namespace LetterPdf.Verification;

/// <summary>
/// How a stream's data are packed (ISO 32000-1, 7.4 and table 5): not at all, or with Flate. Only the standard's
/// plain form is read, with every value in place: programs differ on references, odd shapes and short names here, and
/// would see different data.
/// </summary>
/// <param name="IsFlate">Whether the data are packed with Flate.</param>
/// <param name="Predictor">What was done to the data before packing; nothing for data that are not packed.</param>
internal sealed record StreamFilter(bool IsFlate, PredictorSettings Predictor)
{
    // Short names, which are for inline images (table 94), and the keys of data in external files.
    private static readonly string[] NotHere = ["DP", "F", "FFilter", "FDecodeParms"];

    private static readonly StreamFilter None = new(false, PredictorSettings.None);

    /// <summary>What a stream's dictionary says; null where it asks for anything else, or not in the plain
    /// form.</summary>
    public static StreamFilter? Of(PdfDictionary stream)
    {
        if (Array.Exists(NotHere, key => stream[key] is not null))
        {
            return null;
        }

        return (stream["Filter"], stream["DecodeParms"]) switch
        {
            (null, null) => None,
            (PdfName { Value: "FlateDecode" }, var settings and (null or PdfDictionary)) => Flate(settings),
            (PdfArray { Items: [PdfName { Value: "FlateDecode" }] }, null) => Flate(null),
            (PdfArray { Items: [PdfName { Value: "FlateDecode" }] }, PdfArray { Items: [PdfDictionary only] }) => Flate(
                only
            ),
            (PdfArray { Items: [PdfName { Value: "FlateDecode" }] }, PdfArray { Items: [PdfNull] }) => Flate(null),
            _ => null,
        };
    }

    private static StreamFilter? Flate(PdfValue? settings) =>
        PredictorSettings.Of(settings as PdfDictionary) is { } predictor ? new StreamFilter(true, predictor) : null;
}
