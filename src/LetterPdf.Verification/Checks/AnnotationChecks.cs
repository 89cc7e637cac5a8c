using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Checks of what can be clicked on a page: its annotations.</summary>
internal static class AnnotationChecks
{
    private const long Print = 4;
    private const long Hiding = 1 | 2 | 32 | 256;

    public static IEnumerable<Finding> Kind(DocumentView view)
    {
        var fields = FormChecks.Fields(view);
        return from item in All(view)
            let isField = FormChecks.IsField(view, item.Annotation)
            from reason in isField
                ? Field(view.Body, item.Annotation!, item.Number is { } number && fields.ContainsKey(number))
                : Kind(view.Body, item.Page, item.Annotation)
            select new Finding(reason, item.Page.Number, item.Number);
    }

    public static IEnumerable<Finding> Targets(DocumentView view) =>
        from item in All(view)
        where
            item.Annotation is not null
            && !FormChecks.IsField(view, item.Annotation)
            && !LeadsSomewhere(view, item.Annotation)
        select new Finding(AnnotationFault.LinkNowhere, item.Page.Number, item.Number);

    public static IEnumerable<Finding> Parents(DocumentView view)
    {
        var tagged = StructureChecks
            .Nodes(view)
            .SelectMany(node => node.Kids.OfType<AnnotationKid>())
            .Select(kid => kid.Number)
            .ToHashSet();
        return from item in All(view)
            where
                item.Number is null
                || !tagged.Contains(item.Number.Value)
                || view.Body.Integer(item.Annotation, "StructParent") is not >= 0
            select new Finding(
                FormChecks.IsField(view, item.Annotation)
                    ? AnnotationFault.FieldWithoutTag
                    : AnnotationFault.LinkWithoutTag,
                item.Page.Number,
                item.Number
            );
    }

    /// <summary>The annotations of all pages. A list that two pages name is walked once; for the other page it yields
    /// a null, which is no link.</summary>
    public static IEnumerable<(PageView Page, int? Number, PdfDictionary? Annotation)> All(DocumentView view)
    {
        var seen = new HashSet<List<PdfValue>>();
        return from page in view.Pages
            let own = view.Body.Array(page.Dictionary, "Annots")
            where own is not null
            from value in seen.Add(own) ? own : [PdfNull.Value]
            select (page, PdfBody.NumberOf(value), view.Body.Dictionary(value));
    }

    // Whatever a field showed would be drawn over the page, and nothing here looks into it.
    private static IEnumerable<Reason> Field(PdfBody body, PdfDictionary field, bool isInForm)
    {
        if (!isInForm)
        {
            yield return AnnotationFault.OtherField;
        }

        if (IsHidden(body, field))
        {
            yield return AnnotationFault.FieldHidden;
        }

        if (body.Numbers(field, "Rect") is not [var left, var foot, var right, var top] || left != right || foot != top)
        {
            yield return AnnotationFault.FieldSeen;
        }
    }

    private static bool IsHidden(PdfBody body, PdfDictionary? annotation) =>
        body.Integer(annotation, "F") is not { } flags || (flags & Print) == 0 || (flags & Hiding) != 0;

    private static IEnumerable<Reason> Kind(PdfBody body, PageView page, PdfDictionary? annotation)
    {
        if (body.Name(annotation, "Subtype") is not "Link")
        {
            yield return AnnotationFault.OtherKind;
            yield break;
        }

        if (IsHidden(body, annotation))
        {
            yield return AnnotationFault.LinkHidden;
        }

        if (string.IsNullOrWhiteSpace(body.Text(annotation, "Contents")))
        {
            yield return AnnotationFault.LinkWithoutWords;
        }

        if (
            body.Numbers(annotation, "Rect") is not [var left, var foot, var right, var top]
            || body.Numbers(page.Dictionary, "MediaBox") is not [var x1, var y1, var x2, var y2]
            || left > right
            || foot > top
            || left < x1 - 1
            || right > x2 + 1
            || foot < y1 - 1
            || top > y2 + 1
        )
        {
            yield return AnnotationFault.LinkOutside;
        }
    }

    private static bool LeadsSomewhere(DocumentView view, PdfDictionary annotation)
    {
        if (annotation["A"] is null)
        {
            return annotation["Dest"] is { } place && Destination.IsSound(view, place);
        }

        var action = view.Body.Dictionary(annotation, "A");
        return view.Body.Name(action, "S") switch
        {
            "URI" => view.Body.Resolve(action!["URI"]) is PdfString { Bytes.Length: > 0 } uri
                && !uri.Bytes.AsSpan().ContainsAnyExceptInRange((byte)33, (byte)126),
            "GoTo" => action!["D"] is { } place && Destination.IsSound(view, place),
            _ => false,
        };
    }
}
