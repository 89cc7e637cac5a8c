namespace LetterPdf.Verification;

/// <summary>Checks of pages and of what is drawn on them.</summary>
internal static class PageChecks
{
    // A picture of more pixels in a row is none of a letter.
    private const int MostPixels = 20_000_000;

    public static IEnumerable<Finding> Pages(DocumentView view) =>
        from page in view.Pages
        from message in Page(view, page)
        select new Finding(message, page.Number, page.ObjectNumber);

    public static IEnumerable<Finding> GraphicsStates(DocumentView view) => GraphicsStates(view, []);

    private static IEnumerable<Finding> GraphicsStates(DocumentView view, HashSet<PdfDictionary> seen) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        from part in FileChecks.Walk(item.Value).OfType<PdfDictionary>()
        let states = view.Body.Dictionary(part, "ExtGState")
        where states is not null && seen.Add(states)
        from state in states.Entries.Values
        let dictionary = view.Body.Dictionary(state)
        where dictionary is null || !IsPlain(view, dictionary)
        select new Finding(
            "a graphics state is made for one printer, or blends in a way that the standard does not know (/ExtGState)",
            null,
            item.Number
        );

    public static IEnumerable<Finding> Pictures(DocumentView view) =>
        from item in view.Body.Objects.Values.OrderBy(item => item.Number)
        where item.Value is PdfStream
        let stream = (PdfStream)item.Value
        from message in view.Body.Name(stream.Dictionary, "Subtype") switch
        {
            "Image" => Image(view, stream),
            "Form" => Keys(stream.Dictionary, "Ref", "OPI", "PS", "Subtype2"),
            "PS" => ["a drawing is a program for printers"],
            _ => [],
        }
        select new Finding(message, null, item.Number);

    private static IEnumerable<string> Page(DocumentView view, PageView page)
    {
        if (
            view.Body.Numbers(page.Dictionary, "MediaBox") is not [var left, var foot, var right, var top]
            || !IsSide(right - left)
            || !IsSide(top - foot)
        )
        {
            yield return "the page does not say how large it is, or is smaller or larger than pages are (/MediaBox)";
        }

        if (view.Body.Dictionary(page.Dictionary, "Resources") is null)
        {
            yield return "the page does not say itself what it uses (/Resources)";
        }

        if (page.Contents.Count > 0 && view.Body.Integer(page.Dictionary, "StructParents") is not >= 0)
        {
            yield return "the page has no number by which its tags are found (/StructParents)";
        }

        if (page.Dictionary["Annots"] is not null && view.Body.Name(page.Dictionary, "Tabs") is not "S")
        {
            yield return "the tabulator does not follow the tags (/Tabs)";
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

    // No mask, or one that is what it draws: a function between the two could hide or show what it likes.
    private static bool IsPlainMask(DocumentView view, PdfValue? value) =>
        view.Body.Resolve(value) switch
        {
            null or PdfNull or PdfName { Value: "None" } => true,
            PdfDictionary mask => view.Body.Name(mask, "S") is "Alpha" or "Luminosity" && mask["TR"] is null,
            _ => false,
        };

    private static IEnumerable<string> Image(DocumentView view, PdfStream image)
    {
        foreach (var message in Keys(image.Dictionary, "Alternates", "OPI"))
        {
            yield return message;
        }

        if (view.Body.Boolean(image.Dictionary, "Interpolate") is true)
        {
            yield return "a picture is drawn with pixels that it does not have (/Interpolate)";
        }

        var channels = PictureReader.Channels(view, image.Dictionary["ColorSpace"]);
        var (width, height) = (
            view.Body.Integer(image.Dictionary, "Width"),
            view.Body.Integer(image.Dictionary, "Height")
        );
        var bits = view.Body.Integer(image.Dictionary, "BitsPerComponent");
        if (channels is null)
        {
            yield return "a picture's colours are neither grey, nor of the screen, nor a list of these (/ColorSpace)";
        }
        else if (
            width is not (> 0 and < MostPixels)
            || height is not (> 0 and < MostPixels)
            || bits is not (1 or 2 or 4 or 8 or 16)
        )
        {
            yield return "a picture does not say its size (/Width, /Height, /BitsPerComponent)";
        }
        else if (
            !PictureReader.IsJpeg(image)
            && view.Body.Data(image)?.Length != height * (((width * channels * bits) + 7) / 8)
        )
        {
            yield return "a picture has more or fewer pixels than it says";
        }
    }

    private static IEnumerable<string> Keys(PdfDictionary dictionary, params string[] keys) =>
        keys.Where(key => dictionary[key] is not null)
            .Select(key => $"something is drawn in a way that archives can't keep (/{key})");
}
