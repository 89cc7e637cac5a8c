namespace LetterPdf.Verification;

/// <summary>Reads what the file says of its pictures.</summary>
internal static class PictureReader
{
    /// <summary>The pictures that are JPEG files, in the order of their objects.</summary>
    public static IEnumerable<EmbeddedJpeg> Jpegs(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        where item.Value is PdfStream
        let picture = (PdfStream)item.Value
        where IsJpeg(picture)
        select new EmbeddedJpeg(
            item.Number,
            picture.Data,
            view.Body.Integer(picture.Dictionary, "Width"),
            view.Body.Integer(picture.Dictionary, "Height"),
            Channels(view, picture.Dictionary["ColorSpace"])
        );

    /// <summary>The data are a JPEG file and nothing else is done to them.</summary>
    public static bool IsJpeg(PdfStream picture) => picture.Dictionary["Filter"] is PdfName { Value: "DCTDecode" };

    /// <summary>How many samples a pixel has; null where that is not known.</summary>
    public static int? Channels(DocumentView view, PdfValue? colors) =>
        view.Body.Resolve(colors) switch
        {
            PdfName { Value: "DeviceGray" } => 1,
            PdfName { Value: "DeviceRGB" } => 3,
            PdfArray
            {
                Items: [
                    PdfName { Value: "Indexed" },
                    PdfName { Value: "DeviceRGB" },
                    PdfInteger { Value: >= 0 and <= 255 } last,
                    PdfString palette,
                ]
            } when palette.Bytes.Length == 3 * (last.Value + 1) => 1,
            _ => null,
        };
}
