using System.Globalization;

namespace LetterPdf.Office;

/// <summary>Reads the ranges in which a rule may change what is shown (ECMA-376-1, 18.3.1.18; MS-XLSX,
/// 2.6.4).</summary>
/// <param name="part">Stands at the conditional format.</param>
internal sealed class ConditionalReader(PartReader part, ExcelStyles styles, SheetDraft draft)
{
    private const int MostCharacters = 1_000_000;

    private bool _isChanging;

    public void Read()
    {
        var ranges = part.Attribute("sqref") ?? string.Empty;
        var isCut = false;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "cfRule":
                    ReadRule();
                    break;
                case "sqref":
                    ranges = part.Text(MostCharacters, out isCut);
                    break;
                default:
                    break;
            }
        }

        if (_isChanging)
        {
            Add(ranges, isCut);
        }
    }

    private void ReadRule()
    {
        _isChanging |=
            int.TryParse(part.Attribute("dxfId"), NumberStyles.None, CultureInfo.InvariantCulture, out var change)
            && styles.IsChanging(change);
        for (var level = part.Enter(); part.NextChild(level); )
        {
            _isChanging |= part.Name switch
            {
                "dxf" => ExcelStyles.IsChanging(part),
                "dataBar" or "iconSet" => !part.Flag("showValue", otherwise: true),
                _ => false,
            };
        }
    }

    private void Add(string ranges, bool isCut)
    {
        foreach (var range in ranges.AsSpan().Split(' '))
        {
            if (!ranges[range].AsSpan().IsWhiteSpace())
            {
                draft.Add(
                    draft.ConditionalStrikes,
                    isCut ? All : CellAddress.Range(ranges[range]) ?? throw part.Broken()
                );
            }
        }
    }

    private static CellRange All { get; } = new(1, 1, WorkbookLimits.Columns, WorkbookLimits.Rows);
}
