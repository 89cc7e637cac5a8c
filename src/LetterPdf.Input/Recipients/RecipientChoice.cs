using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Finds the recipient whom somebody names, where one letter of many is made.</summary>
public static class RecipientChoice
{
    /// <summary>Whether a letter can be made; if not, it is reported why.</summary>
    /// <param name="recipients">The letter's recipients; null for a letter without a list of them.</param>
    /// <param name="wanted">The number of the row, or the name in any case; null where nobody was named, and then there
    /// must be only one.</param>
    /// <param name="diagnostics">Takes the error.</param>
    /// <param name="recipient">Receives the recipient; null for a letter without a list.</param>
    public static bool TryMake(
        RecipientList? recipients,
        string? wanted,
        DiagnosticBag diagnostics,
        out Recipient? recipient
    )
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        recipient = null;
        if (recipients is null)
        {
            if (wanted is not null)
            {
                diagnostics.Add(
                    DiagnosticCatalog.RecipientNotFound.At(
                        null,
                        Reason.Of(RecipientFinding.NoList, wanted),
                        RecipientAdvice.LeaveOut
                    )
                );
            }

            return wanted is null;
        }

        recipient = wanted is null ? Only(recipients, diagnostics) : Find(recipients, wanted, diagnostics);
        return recipient is not null;
    }

    private static Recipient? Only(RecipientList recipients, DiagnosticBag diagnostics)
    {
        if (recipients.Items is [var only])
        {
            return only;
        }

        var first = recipients.Items[0];
        diagnostics.Add(
            DiagnosticCatalog.RecipientNotChosen.At(
                null,
                Reason.Of(RecipientFinding.NotChosen, recipients.Items.Count),
                Reason.Of(RecipientAdvice.Choose, first.Row, first.Name)
            )
        );
        return null;
    }

    // A number is a row's, as the spreadsheet shows it; only where there is none can it be a name.
    private static Recipient? Find(RecipientList recipients, string wanted, DiagnosticBag diagnostics)
    {
        var name = LetterCharacters.FindInvalid(wanted) < 0 ? LetterCharacters.Fold(wanted) : wanted;
        var isRow = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var row);
        if (isRow && recipients.Items.FirstOrDefault(item => item.Row == row) is { } found)
        {
            return found;
        }

        ImmutableArray<Recipient> called = [.. recipients.Items.Where(item => IsCalled(item, name))];
        if (called is [var one])
        {
            return one;
        }

        diagnostics.Add(
            called.IsEmpty
                ? NotFound(recipients, name, isRow)
                : DiagnosticCatalog.RecipientNotFound.At(
                    called[0].Place,
                    Reason.Of(RecipientFinding.SeveralOfName, [name, .. called.Select(item => (Fact)item.Row)]),
                    RecipientAdvice.ByRow
                ) with
                {
                    Others = [.. called.Skip(1).Select(item => item.Place)],
                }
        );
        return null;
    }

    private static bool IsCalled(Recipient recipient, string name) =>
        string.Equals(recipient.Name, name, StringComparison.OrdinalIgnoreCase);

    private static Diagnostic NotFound(RecipientList recipients, string wanted, bool isRow)
    {
        var near = isRow ? null : Nearest(recipients, wanted);
        return DiagnosticCatalog.RecipientNotFound.At(
            null,
            Reason.Of(isRow ? RecipientFinding.NoRow : RecipientFinding.NoRecipient, wanted, recipients.Path),
            near is null
                ? Reason.Of(RecipientAdvice.RowsAre, recipients.Items[0].Row, recipients.Items[^1].Row)
                : Reason.Of(RecipientAdvice.DidYouMean, near.Name, near.Row)
        );
    }

    // A part of one name only, such as the family name, or a name with a slip in it.
    private static Recipient? Nearest(RecipientList recipients, string wanted)
    {
        ImmutableArray<Recipient> partly =
        [
            .. recipients.Items.Where(item => item.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).Take(2),
        ];
        if (partly is [var only])
        {
            return only;
        }

        var near = Suggestion.Nearest(wanted, recipients.Items.Select(item => item.Name));
        return near is null ? partly.FirstOrDefault() : recipients.Items.First(item => IsCalled(item, near));
    }
}
