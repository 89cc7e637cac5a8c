using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>What a drawing shows (DrawingML, and VML in older files).</summary>
internal static class DrawnObjects
{
    public static IEnumerable<WordObject> Of(XElement drawing)
    {
        var inner = Inside(drawing).ToArray();
        var boxes = inner.Where(element => element.Name.LocalName is "txbxContent" or "textpath").ToArray();
        foreach (var box in boxes)
        {
            var text = FlatText.Of(box);
            if (text.Length > 0)
            {
                yield return new WordObject(WordObjectKind.TextBox, text);
            }

            if (box.Descendants().Any(element => element.Name.LocalName is "blip" or "imagedata"))
            {
                yield return new WordObject(WordObjectKind.Picture, Description([.. box.Descendants()]));
            }
        }

        if (KindOf(inner) is { } kind && (kind != WordObjectKind.Shape || boxes.Length == 0))
        {
            yield return new WordObject(kind, Description(inner));
        }
    }

    // Of the same content in several forms, one; and a box's own content is not looked into.
    private static IEnumerable<XElement> Inside(XElement element)
    {
        var pending = new Stack<XElement>([element]);
        while (pending.TryPop(out var next))
        {
            yield return next;
            var children = next.Name.LocalName switch
            {
                "txbxContent" => [],
                "AlternateContent" => Alternatives.Of(next),
                _ => next.Elements(),
            };
            foreach (var child in children.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    private static WordObjectKind? KindOf(XElement[] inner)
    {
        var names = inner.Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal);
        return names.Contains("OLEObject") || names.Contains("objectEmbed") ? WordObjectKind.Embedded
            : names.Contains("chart") ? WordObjectKind.Chart
            : names.Contains("relIds") ? WordObjectKind.Chart
            : names.Contains("contentPart") ? WordObjectKind.Ink
            : names.Contains("pic") || names.Contains("imagedata") || names.Contains("blip") ? WordObjectKind.Picture
            : WordObjectKind.Shape;
    }

    // The words for people who do not see it.
    private static string Description(XElement[] inner)
    {
        foreach (var name in (string[])["descr", "alt", "title"])
        {
            var text = inner
                .Select(element => (string?)element.Attribute(name))
                .FirstOrDefault(value => value?.Length > 0);
            if (text is not null)
            {
                return text;
            }
        }

        return string.Empty;
    }
}
