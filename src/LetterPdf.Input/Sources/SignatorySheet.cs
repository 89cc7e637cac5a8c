using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A list of signatories in the form in which it may be handed on: the rows and columns that the letter shows. Its
/// columns are in their original places, so that letter.yml finds them; the others are empty, and so are status and
/// notes. Organizations that withdrew or have not confirmed are left out.
/// </summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Columns">The columns of the file.</param>
/// <param name="Entries">The entries that the letter shows.</param>
/// <param name="Answers">The answers by which rows are shown, by their rows: they are in letter.yml, so they are not
/// private.</param>
internal sealed record SignatorySheet(
    string Path,
    ListColumns Columns,
    ImmutableArray<Signatory> Entries,
    ImmutableDictionary<int, string> Answers
)
{
    /// <summary>What letter.yml says of the workbook that the list was in; null for a CSV.</summary>
    public WorkbookKeys? Workbook { get; init; }

    /// <summary>The path of this form of the list.</summary>
    public string TextPath => Workbook?.TextPath ?? Path;

    /// <summary>UTF-8 with a byte order mark, which spreadsheets need.</summary>
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

    // In a column that letter.yml names by number, there may be somebody's address in the place of the heading.
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
