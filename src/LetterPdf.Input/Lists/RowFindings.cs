using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Findings about rows, collected so that each kind is reported once with all its rows, however long the
/// list is.</summary>
internal sealed class RowFindings
{
    // Beyond this number, rows are named by their numbers only.
    private const int MostQuoted = 4;

    private readonly List<RowFound> _found = [];

    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding about one row.</summary>
    /// <param name="finding">The finding, for the case that it is the only one of its kind.</param>
    /// <param name="row">The row.</param>
    /// <param name="many">What several rows have in common; null for a finding that is always reported by
    /// itself.</param>
    /// <param name="mend">Advice about several; null for the finding's own hint.</param>
    /// <param name="shown">The text in which the row's cell is shown, so that a few rows can be named with it; null
    /// for none.</param>
    public void Add(Diagnostic finding, int row, Reason? many = null, Reason? mend = null, string? shown = null)
    {
        HasErrors |= finding.IsError;
        _found.Add(new RowFound(finding, row, many, mend, shown));
    }

    public void AddRange(RowFindings other)
    {
        HasErrors |= other.HasErrors;
        _found.AddRange(other._found);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var alike in _found.GroupBy(found => (found.Finding.Code, found.Many, found.RowAlone)))
        {
            var rows = alike.ToImmutableArray();
            if (rows.Length == 1 || rows[0].Many is not { } many)
            {
                rows.ToList().ForEach(found => diagnostics.Add(found.Finding));
                continue;
            }

            diagnostics.Add(
                rows[0].Finding with
                {
                    Message = Reason.Of(ListFinding.Several, [rows.Length, many, .. Which(rows)]),
                    Hint = rows[0].Mend ?? rows[0].Finding.Hint,
                    Others = [.. rows.Skip(1).Select(found => found.Finding.Place).OfType<Place>()],
                    Acceptances = [.. rows.SelectMany(found => found.Finding.Acceptances)],
                }
            );
        }
    }

    private static IEnumerable<Fact> Which(ImmutableArray<RowFound> rows) =>
        rows.Length <= MostQuoted && rows.All(found => found.Shown is not null)
            ? rows.Select(found => (Fact)Reason.Of(ListPhrase.CellInRow, found.Shown!, found.Row))
            : [NamedRows.Of(rows.Select(found => found.Row))];

    private sealed record RowFound(Diagnostic Finding, int Row, Reason? Many, Reason? Mend, string? Shown)
    {
        /// <summary>The row of a finding that is reported by itself; 0 for one that is reported with others of its
        /// kind.</summary>
        public int RowAlone => Many is null ? Row : 0;
    }
}
