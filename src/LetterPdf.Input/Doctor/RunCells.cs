using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Cells that a spreadsheet would take for a formula and run: they begin with = + - or @. In a letter they are only
/// words, but the list is opened again by somebody, and such a cell can fetch what it likes (CWE-1236).
/// </summary>
internal static class RunCells
{
    private static readonly RowQuestion Run = new(
        DiagnosticCatalog.CellThatRuns,
        "cells begin with = + - or @, which a spreadsheet takes for a formula",
        "Write the words without the sign. If a name is right as it is, list it under 'right:' in the decisions file."
    );

    public static void Examine(SignatoryRound round)
    {
        foreach (var entry in round.Entries)
        {
            foreach (var (text, what) in CellsOf(entry))
            {
                // Where a name should be, "=" is asked about as what it is: a formula.
                if (IsRun(text.Value) && !(text == entry.Organization && text.Value[0] == '='))
                {
                    round.Ask(Run, new RowDoubt(entry, text, Message(entry, text, what)));
                }
            }
        }
    }

    /// <summary>What to say of a list that is written again with such cells in it.</summary>
    public static IEnumerable<string> StepsOf(IEnumerable<Signatory> entries) =>
        from entry in entries
        from cell in CellsOf(entry)
        where IsRun(cell.Text.Value)
        select $"{Message(entry, cell.Text, cell.What)}; it was written as it is, so open the list as text";

    private static string Message(Signatory entry, LetterText text, string what) =>
        $"the {what} in {SignatoryRound.Row(entry)} begins with '{text.Value[0]}', which a spreadsheet takes for a "
        + $"formula: '{text}'";

    private static IEnumerable<(LetterText Text, string What)> CellsOf(Signatory entry)
    {
        yield return (entry.Organization, "name");
        foreach (
            var (text, what) in new[]
            {
                (entry.Country, "country"),
                (entry.Name, "person's name"),
                (entry.Title, "title"),
            }
        )
        {
            if (text is not null)
            {
                yield return (text, what);
            }
        }
    }

    // A sign alone says that a cell is empty, and before a blank it is a bullet; a spreadsheet leaves both alone.
    private static bool IsRun(string cell) =>
        cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' && (cell[0] == '=' || cell[1] != ' ');
}
