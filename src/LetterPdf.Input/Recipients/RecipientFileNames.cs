using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The names of recipients' letters as files, without their ending, as the senders' pattern gives
/// them.</summary>
internal static class RecipientFileNames
{
    /// <summary>One for each row, in their order.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="pattern">The pattern; null for the row's number and the name.</param>
    /// <param name="values">The values of its fields, but for those of the row.</param>
    /// <param name="diagnostics">Takes the rows for which it can't be filled in.</param>
    public static ImmutableArray<string> Of(
        RecipientTable table,
        MergeTemplate? pattern,
        MergeValues values,
        DiagnosticBag diagnostics
    )
    {
        var findings = new RowFindings();
        var digits = Number(table.Rows[^1]).Length;
        ImmutableArray<string> names =
        [
            .. table.Rows.Select(row =>
                pattern is null
                    ? $"{Number(row).PadLeft(digits, '0')}-{row.Name.Value}"
                    : Fill(pattern, values.For(row), row, findings)
            ),
        ];
        findings.Report(diagnostics);
        return names;
    }

    private static string Number(RecipientRow row) => row.Row.ToString(CultureInfo.InvariantCulture);

    private static string Fill(MergeTemplate pattern, MergeValues values, RecipientRow row, RowFindings findings)
    {
        var faults = new DiagnosticBag();
        var filled = pattern.Fill(values, isMarkdown: false, faults);
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

        return filled?.Text ?? string.Empty;
    }
}
