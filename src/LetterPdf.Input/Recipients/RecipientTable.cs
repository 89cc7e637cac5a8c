using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The list of recipients, read: only the columns that the letter uses.</summary>
/// <param name="Columns">The columns in the file.</param>
/// <param name="Rows">In the file's order.</param>
internal sealed record RecipientTable(ListColumns Columns, ImmutableArray<RecipientRow> Rows)
{
    /// <summary>Whether the file is a workbook.</summary>
    public bool IsWorkbook { get; init; }

    /// <summary>The row of a recipient; null for one of another list.</summary>
    public RecipientRow? RowOf(Recipient recipient)
    {
        var (low, high) = (0, Rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Rows[middle].Row == recipient.Row)
            {
                return Rows[middle];
            }

            (low, high) = Rows[middle].Row < recipient.Row ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
