using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Looks through a list of recipients for doubtful things: nothing is changed, and every finding gives its
/// rows.</summary>
/// <param name="rows">The rows.</param>
/// <param name="decisions">The decisions about them.</param>
/// <param name="isGreeted">Whether each letter's salutation comes from its row.</param>
internal sealed class RecipientDoctor(IReadOnlyList<RecipientRow> rows, Decisions decisions, bool isGreeted)
{
    private readonly RowFindings _findings = new();
    private readonly RowFindings _garbled = new();
    private readonly RowFindings _lost = new();
    private readonly RowFindings _withoutSalutation = new();
    private readonly LikelyEqual _keys = new();
    private readonly List<int> _withoutAddress = [];
    private readonly SalutationNames _salutations = new(rows);

    /// <summary>Asks all questions.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="decisions">The decisions about them.</param>
    /// <param name="isGreeted">Whether each letter's salutation comes from its row.</param>
    /// <param name="diagnostics">Takes the doubts.</param>
    public static void Examine(
        IReadOnlyList<RecipientRow> rows,
        Decisions decisions,
        bool isGreeted,
        DiagnosticBag diagnostics
    )
    {
        var doctor = new RecipientDoctor(rows, decisions, isGreeted);
        for (var i = 0; i < rows.Count; i++)
        {
            doctor.Look(i, rows[i]);
        }

        doctor.AskAboutTwins();
        doctor.AskAboutAddresses();
        doctor._salutations.Ask(doctor.AskAboutSalutation);
        foreach (var findings in new[] { doctor._findings, doctor._garbled, doctor._lost, doctor._withoutSalutation })
        {
            findings.Report(diagnostics);
        }
    }

    // Rows are read anew whenever they are asked for, so that all questions look at each together.
    private void Look(int index, RecipientRow row)
    {
        var name = NameKey.Fold(row.Name.Value);
        _keys.Add(KeyOf(row, name));
        _salutations.Add(index, row, name);
        if (row.Address.IsEmpty)
        {
            _withoutAddress.Add(index);
        }

        AskAboutLetters(row);
        if (isGreeted)
        {
            AskAboutMissingSalutation(row);
        }
    }

    // Folded names have no such sign as stands between the two.
    private static string KeyOf(RecipientRow row, string name) =>
        $"{name}|{NameKey.Fold(row[RecipientField.Organization]?.Value ?? string.Empty)}";

    private void AskAboutTwins()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in _keys.Find().Select(index => rows[index]))
        {
            var key = KeyOf(row, NameKey.Fold(row.Name.Value));
            if (first.TryAdd(key, row.Row) || decisions.IsRight(row.Name.Value))
            {
                continue;
            }

            Ask(
                DiagnosticCatalog.RecipientTwice,
                row.Name,
                row,
                Reason.Of(RecipientFinding.Twice, row.Row, first[key], row.Name.Value),
                (RecipientAdvice.RemoveTwin, RecipientPhrase.Twins, RecipientAdvice.RemoveTwins)
            );
        }
    }

    private void AskAboutAddresses()
    {
        if (2 * _withoutAddress.Count >= rows.Count)
        {
            return;
        }

        foreach (
            var row in _withoutAddress.Select(index => rows[index]).Where(row => !decisions.IsRight(row.Name.Value))
        )
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

    private void AskAboutMissingSalutation(RecipientRow row)
    {
        if (row[RecipientField.Salutation] is null && !decisions.IsRight(row.Name.Value))
        {
            Ask(
                DiagnosticCatalog.RecipientWithoutSalutation,
                row.Name,
                row,
                Reason.Of(RecipientFinding.NoSalutation, row.Row),
                (RecipientAdvice.FillInSalutation, RecipientPhrase.NoSalutations, RecipientAdvice.FillInSalutations),
                _withoutSalutation
            );
        }
    }

    private void AskAboutLetters(RecipientRow row)
    {
        foreach (var text in row.Texts.Where(text => !decisions.IsRight(text.Value)))
        {
            if (Mojibake.Repair(text.Value) is { } meant)
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
                    ),
                    _garbled
                );
            }

            if (Mojibake.HasLostLetter(text.Value))
            {
                Ask(
                    DiagnosticCatalog.Mojibake,
                    text,
                    row,
                    Reason.Of(RecipientFinding.LetterLost, row.Row, text.Value),
                    (RecipientAdvice.SaveAsUnicode, RecipientPhrase.LettersLost, RecipientAdvice.SaveAsUnicode),
                    _lost
                );
            }
        }
    }

    private void Ask(
        DiagnosticCode code,
        LetterText text,
        RecipientRow row,
        Reason message,
        (Reason Mend, Reason Many, Reason MendAll) words,
        RowFindings? findings = null
    ) =>
        (findings ?? _findings).Add(
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
