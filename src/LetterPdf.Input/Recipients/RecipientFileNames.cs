using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The names of recipients' letters as files, without their ending, as the senders' pattern gives
/// them.</summary>
/// <param name="last">The number of the last row.</param>
/// <param name="pattern">The pattern; null for the row's number and the name.</param>
/// <param name="values">The values of its fields, but for those of the row.</param>
internal sealed class RecipientFileNames(int last, MergeTemplate? pattern, MergeValues values)
{
    private readonly int _digits = Number(last).Length;

    /// <summary>The name for a row; empty where the pattern can't be filled in. Several threads may ask at
    /// once.</summary>
    public string Of(RecipientRow row) => Fill(row, new DiagnosticBag());

    /// <summary>Reports the rows for which the pattern can't be filled in.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public void Report(IReadOnlyList<RecipientRow> rows, DiagnosticBag diagnostics)
    {
        if (pattern is null)
        {
            return;
        }

        var findings = new RowFindings();
        foreach (var row in rows)
        {
            var faults = new DiagnosticBag();
            Fill(row, faults);
            foreach (var fault in faults.InSourceOrder())
            {
                findings.Add(
                    fault,
                    row.Row,
                    fault.Message.Is(RecipientFinding.EmptyField)
                        ? Reason.Of(RecipientPhrase.EmptyFields, fault.Message.Facts.AsSpan())
                        : null
                );
            }
        }

        findings.Report(diagnostics);
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    private string Fill(RecipientRow row, DiagnosticBag faults) =>
        pattern is null
            ? $"{Number(row.Row).PadLeft(_digits, '0')}-{row.Name.Value}"
            : pattern.Fill(values.For(row), isMarkdown: false, faults)?.Text ?? string.Empty;
}
