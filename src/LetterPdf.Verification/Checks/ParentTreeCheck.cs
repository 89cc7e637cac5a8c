using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>The way back from content to its element (ISO 32000-1, 14.7.4.4): for a page the elements of its content,
/// for an annotation its own element.</summary>
internal static class ParentTreeCheck
{
    public static IEnumerable<Finding> Findings(DocumentView view)
    {
        var root = view.Body.Dictionary(view.Catalog, "StructTreeRoot");
        if (root?["ParentTree"] is not { } tree || NameTree.Numbers(view.Body, tree) is not { } entries)
        {
            return [new Finding(TagContentFault.NoParentTree, null, PdfBody.NumberOf(root?["ParentTree"]))];
        }

        var expected = Expected(view, out var findings);
        var known = entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        findings.AddRange(
            expected
                .Where(entry => !known.ContainsKey(entry.Key))
                .Select(entry => new Finding(
                    Reason.Of(TagContentFault.NoWayBack, entry.Key),
                    null,
                    PdfBody.NumberOf(tree)
                ))
        );
        foreach (var (key, value) in known)
        {
            var numbers = view.Body.Resolve(value) is PdfArray list
                ? list.Items.Select(PdfBody.NumberOf)
                : [PdfBody.NumberOf(value)];
            if (!expected.TryGetValue(key, out var wanted) || !wanted.SequenceEqual(numbers))
            {
                findings.Add(new Finding(Reason.Of(TagContentFault.OtherWayBack, key), null, PdfBody.NumberOf(tree)));
            }
        }

        if (view.Body.Integer(root, "ParentTreeNextKey") is { } next && known.Keys.Any(key => key >= next))
        {
            findings.Add(new Finding(TagContentFault.NextNumber, null, null));
        }

        return findings;
    }

    // What the tree should contain, by key: the elements of a page's content by its identifiers, or an annotation's
    // element.
    private static Dictionary<long, List<int?>> Expected(DocumentView view, out List<Finding> findings)
    {
        var expected = new Dictionary<long, List<int?>>();
        findings = [];
        var owners = StructureChecks
            .Nodes(view)
            .SelectMany(node => node.Kids.OfType<ContentKid>().Select(kid => (node, kid)))
            .ToDictionary(
                entry => (object)entry.kid.Content,
                entry => entry.node.Number,
                ReferenceEqualityComparer.Instance
            );
        foreach (var page in view.Pages.Where(page => page.Dictionary["StructParents"] is not null))
        {
            var most = page.Contents.Select(content => content.Identifier).DefaultIfEmpty(-1).Max();
            if (
                most >= 2L * page.Contents.Count + 1000
                || !expected.TryAdd(
                    view.Body.Integer(page.Dictionary, "StructParents") ?? -1,
                    [.. Range(most).Select(id => Owner(page, id))]
                )
            )
            {
                findings.Add(new Finding(TagContentFault.NumberOfPage, page.Number, page.ObjectNumber));
            }
        }

        foreach (
            var (node, kid) in StructureChecks
                .Nodes(view)
                .SelectMany(node => node.Kids.OfType<AnnotationKid>().Select(kid => (node, kid)))
        )
        {
            if (!expected.TryAdd(view.Body.Integer(kid.Annotation, "StructParent") ?? -1, [node.Number]))
            {
                findings.Add(new Finding(TagContentFault.NumberOfAnnotation, null, kid.Number));
            }
        }

        return expected;

        int? Owner(PageView page, long id) =>
            page.Content(id) is { } content && owners.TryGetValue(content, out var number) ? number : null;
    }

    private static IEnumerable<long> Range(long last)
    {
        for (var i = 0L; i <= last; i++)
        {
            yield return i;
        }
    }
}
