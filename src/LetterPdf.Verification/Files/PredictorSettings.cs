namespace LetterPdf.Verification;

/// <summary>The predictor that was applied to data before they were packed (ISO 32000-1, table 8).</summary>
/// <param name="Predictor">1 for none, 10 to 15 for those of PNG.</param>
/// <param name="Colors">Samples in a pixel.</param>
/// <param name="BitsPerComponent">Bits in a sample.</param>
/// <param name="Columns">Pixels in a row.</param>
internal sealed record PredictorSettings(long Predictor, long Colors, long BitsPerComponent, long Columns)
{
    public static PredictorSettings None { get; } = new(1, 1, 8, 1);

    /// <summary>The settings of a dictionary; null where a value is not a whole number written in place.</summary>
    /// <param name="settings">Null where there is none.</param>
    public static PredictorSettings? Of(PdfDictionary? settings)
    {
        if (settings is null)
        {
            return None;
        }

        var (predictor, colors) = (Number(settings, "Predictor", 1), Number(settings, "Colors", 1));
        var (bits, columns) = (Number(settings, "BitsPerComponent", 8), Number(settings, "Columns", 1));
        return predictor is null || colors is null || bits is null || columns is null
            ? null
            : new PredictorSettings(predictor.Value, colors.Value, bits.Value, columns.Value);
    }

    private static long? Number(PdfDictionary settings, string key, long otherwise) =>
        settings[key] switch
        {
            null => otherwise,
            PdfInteger { Value: >= 0 and <= int.MaxValue } number => number.Value,
            _ => null,
        };
}
