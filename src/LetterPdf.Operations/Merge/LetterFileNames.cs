using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Finds recipients whose letters would be one file.</summary>
internal static class LetterFileNames
{
    // Beyond this number, names are only counted.
    private const int MostShown = 4;

    /// <summary>Reports names that more than one recipient's letter would have on Windows or macOS, all of them as one
    /// error with the places of the rows.</summary>
    /// <param name="recipients">All of the letter's recipients.</param>
    /// <param name="diagnostics">Takes the error.</param>
    public static void ReportEqual(RecipientList recipients, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        ArgumentNullException.ThrowIfNull(diagnostics);

        // Letters are made for a hundred thousand recipients, and nearly always all names differ.
        var names = new LikelyEqual();
        foreach (var recipient in recipients.Items)
        {
            names.Add(LetterFileName.KeyOf(LetterFileName.Of(recipient)));
        }

        ImmutableArray<IGrouping<string, (Recipient Recipient, string Name)>> equal =
        [
            .. names
                .Find()
                .Select(index => recipients.Items[index])
                .Select(recipient => (Recipient: recipient, Name: LetterFileName.Of(recipient)))
                .GroupBy(file => LetterFileName.KeyOf(file.Name), StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any()),
        ];
        if (equal.IsEmpty)
        {
            return;
        }

        ImmutableArray<Recipient> rows =
        [
            .. equal.SelectMany(group => group).Select(file => file.Recipient).OrderBy(recipient => recipient.Row),
        ];
        var shown = equal.Take(MostShown).Select(NameOf);
        diagnostics.Add(
            DiagnosticCatalog.FileNameTwice.At(
                rows[0].Place,
                equal is [var only]
                    ? Reason.Of(MergeFileFinding.NameTwice, [only.First().Name, .. RowsOf(only)])
                    : Reason.Of(MergeFileFinding.NamesTwice, [equal.Length, .. shown]),
                MergeFileFinding.TellApart
            ) with
            {
                Others = [.. rows.Skip(1).Select(recipient => recipient.Place)],
            }
        );
    }

    private static Fact NameOf(IGrouping<string, (Recipient Recipient, string Name)> group) =>
        Reason.Of(MergeFileFinding.NameInRows, [group.First().Name, .. RowsOf(group)]);

    private static IEnumerable<Fact> RowsOf(IEnumerable<(Recipient Recipient, string Name)> group) =>
        group.Select(file => (Fact)file.Recipient.Row);
}
