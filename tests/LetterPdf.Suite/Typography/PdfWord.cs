using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace LetterPdf.Suite.Typography;

/// <summary>A word of a PDF, where `pdftotext -bbox-layout` finds it: points from the page's top left.</summary>
internal sealed record PdfWord(int Page, double Left, double Right, double Top, double Bottom, string Text)
{
    public static ImmutableArray<PdfWord> Of(string file)
    {
        var (_, output, _) = Tool.Run("pdftotext", "-bbox-layout", "-enc", "UTF-8", file, "-");
        var start = output.IndexOf("<html", StringComparison.Ordinal);
        var pages = XDocument.Parse(output[start..]).Descendants().Where(element => element.Name.LocalName == "page");
        return
        [
            .. pages.SelectMany(
                (page, i) =>
                    page.Descendants()
                        .Where(element => element.Name.LocalName == "word")
                        .Select(word => new PdfWord(
                            i + 1,
                            Number(word, "xMin"),
                            Number(word, "xMax"),
                            Number(word, "yMin"),
                            Number(word, "yMax"),
                            word.Value
                        ))
            ),
        ];
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
