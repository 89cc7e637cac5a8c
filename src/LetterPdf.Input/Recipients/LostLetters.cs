using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Cells in which question marks stand for letters that an encoding does not have: "????? ????".</summary>
internal static class LostLetters
{
    /// <param name="rows">The rows.</param>
    /// <param name="decisions">The decisions about them.</param>
    /// <param name="diagnostics">Takes the doubts.</param>
    public static void Examine(IEnumerable<RecipientRow> rows, Decisions decisions, DiagnosticBag diagnostics)
    {
        var findings = new RowFindings();
        foreach (var row in rows)
        {
            foreach (var text in row.Texts)
            {
                if (Mojibake.HasLostLetter(text.Value) && !decisions.IsRight(text.Value))
                {
                    findings.Add(
                        DiagnosticCatalog.Mojibake.At(
                            text.Place,
                            Reason.Of(RecipientFinding.LetterLost, row.Row, text.Value),
                            RecipientAdvice.SaveAsUnicode
                        ) with
                        {
                            Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [text.Value])],
                        },
                        row.Row,
                        RecipientPhrase.LettersLost,
                        RecipientAdvice.SaveAsUnicode,
                        text.Value
                    );
                }
            }
        }

        findings.Report(diagnostics);
    }
}
