using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A list of signatories as it may be handed on: the rows and columns that the letter shows. Its columns stand where
/// they stood, so that letter.yml finds them; the others are empty, and so are status and notes. Who withdrew or has
/// not confirmed is not in it.
/// </summary>
/// <param name="Path">Of the file.</param>
/// <param name="Columns">Of the file.</param>
/// <param name="Entries">What the letter shows.</param>
/// <param name="Answers">The answers by which rows are shown, by their rows: letter.yml says them, so they are no
/// secret.</param>
internal sealed record SignatorySheet(
    string Path,
    SignatoryColumns Columns,
    ImmutableArray<Signatory> Entries,
    ImmutableDictionary<int, string> Answers
)
{
    /// <summary>UTF-8 with its mark, which spreadsheets need.</summary>
    public byte[] ToCsv()
    {
        var width = Columns.Columns.Max() + 1;
        var header = Row(width, field => HeadingOf(field));
        var rows = Entries
            .OrderBy(entry => entry.Row)
            .Select(entry =>
                Row(width, field => field == SignatoryField.Answer ? Answers[entry.Row] : CellOf(entry, field))
            );
        return Encoding.UTF8.GetBytes('\uFEFF' + CsvText.Write(rows.Prepend(header)));
    }

    private ImmutableArray<string> Row(int width, Func<SignatoryField, string> cellOf)
    {
        var cells = new string[width];
        Array.Fill(cells, string.Empty);
        foreach (var field in Enum.GetValues<SignatoryField>())
        {
            if (Columns[field] is >= 0 and var column)
            {
                cells[column] = cellOf(field);
            }
        }

        return [.. cells];
    }

    // A column that letter.yml names by its number may have somebody's address where its heading should be.
    private string HeadingOf(SignatoryField field) =>
        Columns.ShownHeading(Columns[field]) ?? SignatoryFields.KeyOf(field);

    private static string CellOf(Signatory entry, SignatoryField field) =>
        field switch
        {
            SignatoryField.Organization => entry.Organization.Value,
            SignatoryField.Country => entry.Country?.Value ?? string.Empty,
            SignatoryField.Name => entry.Name?.Value ?? string.Empty,
            SignatoryField.Title => entry.Title?.Value ?? string.Empty,
            SignatoryField.Language => entry.Language ?? string.Empty,
            _ => string.Empty,
        };
}
