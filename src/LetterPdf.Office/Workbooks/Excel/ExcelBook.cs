using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>A workbook in Office Open XML (ECMA-376-1, 18.2).</summary>
internal sealed class ExcelBook : WorkbookFile
{
    private static readonly SheetLimits FirstCell = new(1, 1);

    private readonly ImmutableArray<string> _parts;

    private ExcelBook(ImmutableArray<string> parts) => _parts = parts;

    public required SharedStrings Strings { get; init; }

    public required ExcelStyles Styles { get; init; }

    /// <summary>Whether days count from 1904 rather than 1900.</summary>
    public required bool IsFrom1904 { get; init; }

    /// <summary>Whether programs compute all formulas when they open it: what the file holds of them is not what is
    /// shown.</summary>
    public required bool ComputesAnew { get; init; }

    public static ExcelBook Open(OfficePackage package)
    {
        var main = ExcelGate.MainPartOf(package);
        var relations = package.RelationsOf(main);
        ExcelGate.Refuse(package, relations);
        var list = SheetList.Read(package, main, relations);
        var book = new ExcelBook([.. list.Sheets.Select(sheet => sheet.Part)])
        {
            Sheets = [],
            Strings = PartOf(relations, "sharedStrings") is { } strings
                ? SharedStrings.Read(package, strings)
                : SharedStrings.None,
            Styles = PartOf(relations, "styles") is { } styles ? ExcelStyles.Read(package, styles) : ExcelStyles.None,
            IsFrom1904 = list.IsFrom1904,
            ComputesAnew = list.ComputesAnew,
        };
        return book.With([
            .. list.Sheets.Select(sheet => new WorkbookSheet(
                sheet.Name,
                sheet.Number,
                sheet.IsHidden,
                book.HasData(package, sheet.Part)
            )),
        ]);
    }

    public override SheetTable Read(OfficePackage package, int sheet, SheetLimits limits)
    {
        var draft = new SheetDraft(limits);
        var name = _parts[sheet];
        package.Walk(name, xml => new ExcelSheet(new PartReader(xml, name), this, draft).Read());
        SheetCompanions.Read(package, name, Styles, draft);
        return draft.Finish() ?? throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartBroken, name));
    }

    private static string? PartOf(ImmutableArray<PackageRelation> relations, string kind) =>
        relations
            .FirstOrDefault(relation => kind.Equals(relation.Kind, StringComparison.Ordinal) && !relation.IsOutside)
            ?.Target;

    private ExcelBook With(ImmutableArray<WorkbookSheet> sheets) =>
        new(_parts)
        {
            Sheets = sheets,
            Strings = Strings,
            Styles = Styles,
            IsFrom1904 = IsFrom1904,
            ComputesAnew = ComputesAnew,
        };

    private bool HasData(OfficePackage package, string part)
    {
        var draft = new SheetDraft(FirstCell);
        package.Peek(part, xml => new ExcelSheet(new PartReader(xml, part), this, draft).Peek());
        return draft.HasData;
    }
}
