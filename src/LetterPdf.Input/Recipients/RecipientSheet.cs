using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// A list of recipients in the form in which it may be handed on with one recipient's letter: that row, and of it what
/// the letter depends on. Its columns are in their original places, so that letter.yml finds them; the cells of all
/// others are empty, and so is the address for mail.
/// </summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Names">The columns that letter.yml names.</param>
/// <param name="Columns">The columns of the file.</param>
/// <param name="Use">What the letter uses.</param>
internal sealed record RecipientSheet(string Path, RecipientColumns Names, ListColumns Columns, RecipientUse Use)
{
    /// <summary>What letter.yml says of the workbook that the list was in; null for a CSV.</summary>
    public WorkbookKeys? Workbook { get; init; }

    /// <summary>The keys under `recipients`.</summary>
    public required YamlMapping Keys { get; init; }

    /// <summary>The path of this form of the list.</summary>
    public string TextPath => Workbook?.TextPath ?? Path;

    /// <summary>The changes to letter.yml: nothing is said of a workbook, nor of names of files, which would need
    /// columns that the letter does not show.</summary>
    /// <param name="text">letter.yml, as it was read.</param>
    public IEnumerable<SourceEdit> Edits(string text) =>
        KeyRemoval.Of(Keys, key => key is RecipientsReader.FileName, text).Concat(Workbook?.Edits(text) ?? []);

    /// <summary>UTF-8 with a byte order mark, which spreadsheets need.</summary>
    public byte[] ToCsv(RecipientRow row)
    {
        var width = Columns.Columns.Max() + 1;
        var (header, cells) = (new string[width], new string[width]);
        Array.Fill(header, string.Empty);
        Array.Fill(cells, string.Empty);
        foreach (var name in Names.Names.Where(name => name.Field.Index < Names.Address))
        {
            var index = name.Field.Index;
            if (Columns[index] is >= 0 and var column)
            {
                header[column] = Columns.ShownHeading(column) ?? name.Field.Key;
                if (IsHandedOn(name.Field.Key, index))
                {
                    cells[column] = row.Cells[index]?.Value ?? cells[column];
                }
            }
        }

        AddAddress(header, cells, row);

        // Blank rows keep the number of the row where the letter shows it.
        var blanks = Use.Shown.Contains(RecipientFields.Row) ? row.Row - 2 : 0;
        return Encoding.UTF8.GetBytes(
            '\uFEFF'
                + CsvText.Write([ImmutableArray.Create(header)])
                + new string('\n', blanks)
                + CsvText.Write([ImmutableArray.Create(cells)])
        );
    }

    private bool IsHandedOn(string key, int index) =>
        index != (int)RecipientField.Email
        && (index == (int)RecipientField.Name || Use.Shown.Contains(key) || IsName(index));

    // Where there is no column of names, offices are the names.
    private bool IsName(int index) =>
        index == (int)RecipientField.Organization && Columns[(int)RecipientField.Name] < 0;

    private void AddAddress(string[] header, string[] cells, RecipientRow row)
    {
        var key = RecipientFields.Keys[(int)RecipientField.Address];
        var columns = Columns.Columns[Names.Address..];
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is >= 0 and var column)
            {
                header[column] = Columns.ShownHeading(column) ?? key;
                if (Use.Shown.Contains(key))
                {
                    cells[column] = row.Cells[Names.Address + i]?.Value ?? cells[column];
                }
            }
        }
    }
}
