using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>A sheet in a workbook's list.</summary>
internal sealed record ListedSheet(string Name, int Number, bool IsHidden, string Part);

/// <summary>A workbook's list of sheets, and what holds for all of them (ECMA-376-1, 18.2.19 and 18.2.20).</summary>
internal sealed class SheetList
{
    private readonly List<ListedSheet> _sheets = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, PackageRelation> _relations;
    private int _tabs;

    private SheetList(ImmutableArray<PackageRelation> relations) =>
        _relations = relations.ToLookup(relation => relation.Id, StringComparer.Ordinal);

    /// <summary>Only sheets that have cells.</summary>
    public IReadOnlyList<ListedSheet> Sheets => _sheets;

    public bool IsFrom1904 { get; private set; }

    public bool ComputesAnew { get; private set; }

    public static SheetList Read(OfficePackage package, string main, ImmutableArray<PackageRelation> relations)
    {
        var list = new SheetList(relations);
        package.Walk(main, xml => list.Read(new PartReader(xml, main)));
        return list._sheets.Count > 0 ? list : throw new UnreadableOfficeFile(OfficeFinding.NoSheet);
    }

    private void Read(PartReader part)
    {
        if (part.Name is not "workbook")
        {
            throw new UnreadableOfficeFile(OfficeFinding.NoWorkbook);
        }

        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "workbookPr":
                    IsFrom1904 = part.Flag("date1904");
                    break;
                case "calcPr":
                    ComputesAnew = part.Flag("fullCalcOnLoad");
                    break;
                case "sheets":
                    ReadSheets(part);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadSheets(PartReader part)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is "sheet")
            {
                ReadSheet(part);
            }
        }
    }

    private void ReadSheet(PartReader part)
    {
        _tabs++;
        var name = EscapedText.Read(part.Attribute("name") ?? string.Empty);
        var relation = _relations[part.AnyAttribute("id") ?? string.Empty].FirstOrDefault();
        if (relation is null || name.Length == 0 || !_names.Add(name) || _tabs > OfficeLimits.MostParts)
        {
            throw part.Broken();
        }

        if (relation.Kind is "worksheet")
        {
            var isHidden = part.Attribute("state") is not (null or "visible");
            _sheets.Add(new ListedSheet(name, _tabs, isHidden, relation.Target));
        }
    }
}
