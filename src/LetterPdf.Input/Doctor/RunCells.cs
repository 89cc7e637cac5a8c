using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Cells that a spreadsheet would take for a formula and run: they begin with = + - or @. In a letter they are only
/// words, but somebody may open the list in a spreadsheet again, where such a cell can fetch anything it likes
/// (CWE-1236).
/// </summary>
internal static class RunCells
{
    private static readonly RowQuestion Run = new(
        DiagnosticCatalog.CellThatRuns,
        DoctorPhrase.CellsRun,
        DoctorAdvice.WriteWithoutSign
    );

    public static void Examine(SignatoryRound round)
    {
        foreach (var entry in round.Entries)
        {
            foreach (var (text, what) in CellsOf(entry))
            {
                // In the place of a name, "=" is reported as a formula.
                if (IsRun(text.Value) && !(text == entry.Organization && text.Value[0] == '='))
                {
                    round.Ask(Run, new RowDoubt(entry, text, Message(entry, text, what)));
                }
            }
        }
    }

    /// <summary>The notes for a list that is written again with such cells in it.</summary>
    public static IEnumerable<Reason> StepsOf(IEnumerable<Signatory> entries) =>
        from entry in entries
        from cell in CellsOf(entry)
        where IsRun(cell.Text.Value)
        select Reason.Of(TidyFinding.WrittenAsIs, Message(entry, cell.Text, cell.What));

    private static Reason Message(Signatory entry, LetterText text, DoctorPhrase what) =>
        Reason.Of(DoctorFinding.CellRuns, what, entry.Row, text.Value[..1], text.Value);

    private static IEnumerable<(LetterText Text, DoctorPhrase What)> CellsOf(Signatory entry)
    {
        yield return (entry.Organization, DoctorPhrase.NameCell);
        foreach (
            var (text, what) in new[]
            {
                (entry.Country, DoctorPhrase.CountryCell),
                (entry.Name, DoctorPhrase.PersonCell),
                (entry.Title, DoctorPhrase.TitleCell),
            }
        )
        {
            if (text is not null)
            {
                yield return (text, what);
            }
        }
    }

    // A lone character means an empty cell, and before a space it is a bullet; a spreadsheet runs neither.
    private static bool IsRun(string cell) =>
        cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' && (cell[0] == '=' || cell[1] != ' ');
}
