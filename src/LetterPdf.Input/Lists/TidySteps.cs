using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Collects the changes that tidying makes to a list's rows.</summary>
internal sealed class TidySteps
{
    private readonly List<(long Position, Reason Text)> _steps;

    /// <param name="findings">The findings of reading, which include its changes.</param>
    public TidySteps(DiagnosticBag findings) =>
        _steps = [.. findings.InSourceOrder().Select(finding => (finding.Place?.Position ?? 0, finding.Message))];

    /// <summary>The rows that stay: one of those decided to be the same, and one of those that are equal in every
    /// cell.</summary>
    public ImmutableArray<SignatoryRow> Shorten(SignatoryTable table, Decisions decisions)
    {
        foreach (var row in table.Rows.Where(row => row.IsTrimmed))
        {
            Add(row, Reason.Of(TidyFinding.SpacesLeftOut, row.Signatory.Row));
        }

        var united = decisions.Unite(table.Rows, out var same);
        foreach (var (left, kept) in same)
        {
            Add(left, Reason.Of(TidyFinding.SameLeftOut, left.Signatory.Row, kept.Signatory.Row));
        }

        var rows = ImmutableArray.CreateBuilder<SignatoryRow>();
        var first = new Dictionary<(string, string?, string?, string?, SignatoryStatus), int>();
        foreach (var row in united)
        {
            var entry = row.Signatory;
            var key = (
                entry.Organization.Value,
                entry.Country?.Value,
                entry.Name?.Value,
                entry.Title?.Value,
                row.Status
            );
            if (first.TryAdd(key, entry.Row))
            {
                rows.Add(row);
            }
            else
            {
                Add(row, Reason.Of(TidyFinding.RepeatLeftOut, entry.Row, first[key]));
            }
        }

        return rows.ToImmutable();
    }

    public IEnumerable<Reason> InOrder() => _steps.OrderBy(step => step.Position).Select(step => step.Text);

    private void Add(SignatoryRow row, Reason text) => _steps.Add((row.Signatory.Organization.Place.Position, text));
}
