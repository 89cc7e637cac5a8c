using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads the page tree (ISO 32000-1, 7.7.3), each node once.</summary>
internal sealed class PageTreeReader
{
    private readonly PdfBody _body;
    private readonly FaultLog _log;
    private readonly HashSet<int> _seen = [];
    private readonly List<PageView> _pages = [];

    private int _kidsLeft = Bounds.MostKids;

    private PageTreeReader(PdfBody body, FaultLog log) => (_body, _log) = (body, log);

    public static List<PageView> Read(PdfBody body, PdfDictionary catalog, FaultLog log)
    {
        var reader = new PageTreeReader(body, log);
        var root = catalog["Pages"];
        reader.ReadNode(root, null, 0);
        if (body.Integer(body.Dictionary(root), "Count") != reader._pages.Count || reader._pages.Count == 0)
        {
            log.Add(
                CheckName.PageTree,
                Reason.Of(DocumentFault.PageCount, reader._pages.Count),
                PdfBody.NumberOf(root)
            );
        }

        return reader._pages;
    }

    private void ReadNode(PdfValue? value, int? parent, int depth)
    {
        if (
            --_kidsLeft < 0
            || PdfBody.NumberOf(value) is not { } number
            || _body.Dictionary(value) is not { } node
            || !_seen.Add(number)
            || depth > Bounds.DeepestTree
            || _pages.Count >= Bounds.MostPages
        )
        {
            _log.Add(CheckName.PageTree, DocumentFault.NoPage, PdfBody.NumberOf(value));
            return;
        }

        if (depth > 0 && PdfBody.NumberOf(node["Parent"]) != parent)
        {
            _log.Add(CheckName.PageTree, DocumentFault.PageParent, number);
        }

        switch (_body.Name(node, "Type"))
        {
            case "Pages":
                foreach (var kid in _body.Array(node, "Kids") ?? [])
                {
                    ReadNode(kid, number, depth + 1);
                }

                break;
            case "Page":
                _pages.Add(new PageView(_pages.Count + 1, number, node));
                break;
            default:
                _log.Add(CheckName.PageTree, DocumentFault.PageType, number);
                break;
        }
    }
}
