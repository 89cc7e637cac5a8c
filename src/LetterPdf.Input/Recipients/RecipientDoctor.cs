using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Looks through a list of recipients for doubtful things: nothing is changed, and every finding gives its
/// rows.</summary>
/// <param name="rows">The rows.</param>
/// <param name="decisions">The decisions about them.</param>
internal sealed class RecipientDoctor(ImmutableArray<RecipientRow> rows, Decisions decisions)
{
    private readonly RowFindings _findings = new();

    /// <summary>Asks all questions.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="decisions">The decisions about them.</param>
    /// <param name="diagnostics">Takes the doubts.</param>
    public static void Examine(ImmutableArray<RecipientRow> rows, Decisions decisions, DiagnosticBag diagnostics)
    {
        var doctor = new RecipientDoctor(rows, decisions);
        doctor.FindTwins();
        doctor.FindAddresses();
        SalutationNames.Examine(rows, doctor.AskAboutSalutation);
        doctor.FindGarbled();
        doctor._findings.Report(diagnostics);
    }

    private void FindTwins()
    {
        var first = new Dictionary<(string, string), RecipientRow>();
        foreach (var row in rows)
        {
            var office = row[RecipientField.Organization]?.Value ?? string.Empty;
            var key = (NameKey.Fold(row.Name.Value), NameKey.Fold(office));
            if (first.TryAdd(key, row) || decisions.IsRight(row.Name.Value))
            {
                continue;
            }

            Ask(
                DiagnosticCatalog.RecipientTwice,
                row.Name,
                row,
                Reason.Of(RecipientFinding.Twice, row.Row, first[key].Row, row.Name.Value),
                (RecipientAdvice.RemoveTwin, RecipientPhrase.Twins, RecipientAdvice.RemoveTwins)
            );
        }
    }

    private void FindAddresses()
    {
        ImmutableArray<RecipientRow> without = [.. rows.Where(row => row.Address.IsEmpty)];
        if (2 * without.Length >= rows.Length)
        {
            return;
        }

        foreach (var row in without.Where(row => !decisions.IsRight(row.Name.Value)))
        {
            Ask(
                DiagnosticCatalog.RecipientWithoutAddress,
                row.Name,
                row,
                Reason.Of(RecipientFinding.NoAddress, row.Row),
                (RecipientAdvice.FillInAddress, RecipientPhrase.NoAddresses, RecipientAdvice.FillInAddresses)
            );
        }
    }

    private void AskAboutSalutation(RecipientRow row, LetterText salutation)
    {
        if (!decisions.IsRight(salutation.Value))
        {
            Ask(
                DiagnosticCatalog.SalutationWithoutName,
                salutation,
                row,
                Reason.Of(RecipientFinding.SalutationOfOther, row.Row, salutation.Value, row.Name.Value),
                (RecipientAdvice.CompareCells, RecipientPhrase.SalutationsOfOthers, RecipientAdvice.CompareCells)
            );
        }
    }

    private void FindGarbled()
    {
        foreach (var row in rows)
        {
            foreach (var text in row.Texts)
            {
                if (Mojibake.Repair(text.Value) is { } meant && !decisions.IsRight(text.Value))
                {
                    Ask(
                        DiagnosticCatalog.Mojibake,
                        text,
                        row,
                        Reason.Of(RecipientFinding.Garbled, row.Row, text.Value, meant),
                        (
                            Reason.Of(RecipientAdvice.Write, meant),
                            RecipientPhrase.Garbled,
                            RecipientAdvice.WriteWhatWasMeant
                        )
                    );
                }
            }
        }
    }

    private void Ask(
        DiagnosticCode code,
        LetterText text,
        RecipientRow row,
        Reason message,
        (Reason Mend, Reason Many, Reason MendAll) words
    ) =>
        _findings.Add(
            code.At(text.Place, message, words.Mend) with
            {
                Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [text.Value])],
            },
            row.Row,
            words.Many,
            words.MendAll,
            text.Value
        );
}
