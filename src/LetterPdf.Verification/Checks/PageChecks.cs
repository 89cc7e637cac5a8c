using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of pages and of what is drawn on them.</summary>
internal static class PageChecks
{
    // No picture in a letter is that many pixels wide or high.
    private const int MostPixels = 20_000_000;

    public static IEnumerable<Finding> Pages(DocumentView view) =>
        from page in view.Pages
        from reason in Page(view, page)
        select new Finding(reason, page.Number, page.ObjectNumber);

    public static IEnumerable<Finding> GraphicsStates(DocumentView view) => GraphicsStates(view, []);

    private static IEnumerable<Finding> GraphicsStates(DocumentView view, HashSet<PdfDictionary> seen) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        from part in FileChecks.Walk(item.Value).OfType<PdfDictionary>()
        let states = view.Body.Dictionary(part, "ExtGState")
        where states is not null && seen.Add(states)
        from state in states.Entries.Values
        let dictionary = view.Body.Dictionary(state)
        where dictionary is null || !IsPlain(view, dictionary)
        select new Finding(PageFault.GraphicsState, null, item.Number);

    public static IEnumerable<Finding> Pictures(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        where item.Value is PdfStream
        let stream = (PdfStream)item.Value
        from reason in view.Body.Name(stream.Dictionary, "Subtype") switch
        {
            "Image" => Image(view, stream),
            "Form" => Keys(stream.Dictionary, "Ref", "OPI", "PS", "Subtype2"),
            "PS" => [PageFault.PrinterProgram],
            _ => [],
        }
        select new Finding(reason, null, item.Number);

    private static IEnumerable<Reason> Page(DocumentView view, PageView page)
    {
        if (
            view.Body.Numbers(page.Dictionary, "MediaBox") is not [var left, var foot, var right, var top]
            || !IsSide(right - left)
            || !IsSide(top - foot)
        )
        {
            yield return PageFault.Size;
        }

        if (view.Body.Dictionary(page.Dictionary, "Resources") is null)
        {
            yield return PageFault.NoResources;
        }

        if (page.Contents.Count > 0 && view.Body.Integer(page.Dictionary, "StructParents") is not >= 0)
        {
            yield return PageFault.NoTagNumber;
        }

        if (page.Dictionary["Annots"] is not null && view.Body.Name(page.Dictionary, "Tabs") is not "S")
        {
            yield return PageFault.Tabs;
        }
    }

    private static bool IsSide(double side) => side is >= 3 and <= 14_400;

    private static bool IsPlain(DocumentView view, PdfDictionary state) =>
        !Keys(state, "TR", "TR2", "HTP", "HTO", "HT", "BG", "BG2", "UCR", "UCR2").Any()
        && (
            state["BM"] is null
            || view.Body.Name(state, "BM") is "Normal" or "Multiply" or "Screen" or "Overlay" or "Darken" or "Lighten"
        )
        && IsPlainMask(view, state["SMask"])
        && new[] { "ca", "CA" }.All(key => state[key] is null || view.Body.Number(state[key]) is >= 0 and <= 1);

    // No mask, or one whose form is all that it draws: a transfer function could hide or show anything.
    private static bool IsPlainMask(DocumentView view, PdfValue? value) =>
        view.Body.Resolve(value) switch
        {
            null or PdfNull or PdfName { Value: "None" } => true,
            PdfDictionary mask => view.Body.Name(mask, "S") is "Alpha" or "Luminosity" && mask["TR"] is null,
            _ => false,
        };

    private static IEnumerable<Reason> Image(DocumentView view, PdfStream image)
    {
        foreach (var reason in Keys(image.Dictionary, "Alternates", "OPI"))
        {
            yield return reason;
        }

        if (view.Body.Boolean(image.Dictionary, "Interpolate") is true)
        {
            yield return PageFault.Interpolation;
        }

        var channels = PictureReader.Channels(view, image.Dictionary["ColorSpace"]);
        var (width, height) = (
            view.Body.Integer(image.Dictionary, "Width"),
            view.Body.Integer(image.Dictionary, "Height")
        );
        var bits = view.Body.Integer(image.Dictionary, "BitsPerComponent");
        if (channels is null)
        {
            yield return PageFault.PictureColors;
        }
        else if (
            width is not (> 0 and < MostPixels)
            || height is not (> 0 and < MostPixels)
            || bits is not (1 or 2 or 4 or 8 or 16)
        )
        {
            yield return PageFault.PictureSize;
        }
        else if (
            !PictureReader.IsJpeg(image)
            && view.Body.Data(image)?.Length != height * (((width * channels * bits) + 7) / 8)
        )
        {
            yield return PageFault.PictureData;
        }
    }

    private static IEnumerable<Reason> Keys(PdfDictionary dictionary, params string[] keys) =>
        keys.Where(key => dictionary[key] is not null).Select(key => Reason.Of(PageFault.ForbiddenKey, key));
}
