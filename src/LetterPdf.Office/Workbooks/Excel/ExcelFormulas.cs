using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Whether what a file holds of a formula is what is shown.</summary>
internal readonly record struct FormulaState(Reason? Fault)
{
    public FormulaState With(bool isComputed) => isComputed || Fault is not null ? this : new(CellFinding.NotComputed);
}

/// <summary>Reads formulas (ECMA-376-1, 18.3.1.40), not to compute them.</summary>
/// <param name="part">Stands at a formula when it is asked for.</param>
internal sealed class ExcelFormulas(PartReader part, ExcelBook book, SheetDraft draft)
{
    private const int MostCharacters = 100_000;

    private readonly Dictionary<string, Reason> _shared = new(StringComparer.Ordinal);

    public FormulaState Read()
    {
        var type = part.Attribute("t");
        var range = part.Attribute("ref");
        var group = type is "shared" ? part.Attribute("si") : null;
        var fault = FaultOf(part.Text(MostCharacters, out _));
        if (group is not null && fault is not null)
        {
            _shared.TryAdd(group, _shared.Count < WorkbookLimits.Ranges ? fault : throw part.Broken());
        }

        // The other cells of an array hold values only.
        if (fault is not null && type is "array" or "dataTable" && range is not null)
        {
            draft.Add(draft.Uncertain, CellAddress.Range(range) ?? throw part.Broken());
        }

        return new FormulaState(fault ?? (group is null ? null : _shared.GetValueOrDefault(group)));
    }

    private Reason? FaultOf(string formula) =>
        FormulaText.ChangingFunction(formula) is { } function ? Reason.Of(CellFinding.Changing, function)
        : book.ComputesAnew ? CellFinding.NotComputed
        : null;
}
