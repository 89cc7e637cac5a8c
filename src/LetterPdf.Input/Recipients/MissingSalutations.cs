using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Letters that greet nobody: the list has no column for it that was found, or a row an empty cell.</summary>
internal static class MissingSalutations
{
    // What is written into the decisions if no letter is to have a salutation.
    private const string None = "no salutation";

    /// <summary>Asks about them; not where letter.yml has a salutation of its own.</summary>
    /// <param name="table">The list.</param>
    /// <param name="source">Where letter.yml names it.</param>
    /// <param name="decisions">The decisions about it.</param>
    /// <param name="diagnostics">Takes the doubts.</param>
    public static void Examine(RecipientTable table, ListSource source, Decisions decisions, DiagnosticBag diagnostics)
    {
        if (table.Columns[(int)RecipientField.Salutation] < 0)
        {
            AskAboutAll(source, decisions, diagnostics);
            return;
        }

        var findings = new RowFindings();
        foreach (var row in table.Rows)
        {
            if (row[RecipientField.Salutation] is null && !decisions.IsRight(row.Name.Value))
            {
                findings.Add(
                    DiagnosticCatalog.RecipientWithoutSalutation.At(
                        row.Name.Place,
                        Reason.Of(RecipientFinding.NoSalutation, row.Row),
                        RecipientAdvice.FillInSalutation
                    ) with
                    {
                        Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [row.Name.Value])],
                    },
                    row.Row,
                    RecipientPhrase.NoSalutations,
                    RecipientAdvice.FillInSalutations,
                    row.Name.Value
                );
            }
        }

        findings.Report(diagnostics);
    }

    private static void AskAboutAll(ListSource source, Decisions decisions, DiagnosticBag diagnostics)
    {
        if (!decisions.IsRight(None))
        {
            diagnostics.Add(
                DiagnosticCatalog.RecipientWithoutSalutation.At(
                    source.Place,
                    Reason.Of(RecipientFinding.NoSalutations, source.Path),
                    RecipientAdvice.NameSalutation
                ) with
                {
                    Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [None])],
                }
            );
        }
    }
}
