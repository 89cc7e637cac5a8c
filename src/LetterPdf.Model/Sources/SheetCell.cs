using System.Globalization;

namespace LetterPdf.Model;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Path">The workbook, as the user writes it.</param>
/// <param name="Name">As its tab says.</param>
/// <param name="Number">From 1, in the workbook's order.</param>
public sealed record Sheet(string Path, string Name, int Number);

/// <summary>A cell of a sheet.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Column">The column's number, from 1.</param>
/// <param name="Row">The sheet's row, from 1.</param>
/// <param name="Text">The text shown in the cell; null where it must not be shown.</param>
public sealed record SheetCell(Sheet Sheet, int Column, int Row, string? Text) : Place
{
    /// <summary>"B14".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    public override string Path => Sheet.Path;

    // No program has sheets of more columns or rows.
    public override long Position => ((long)Sheet.Number << 48) + ((long)Row << 16) + Column;

    public override int Row { get; } = Row;

    public override string Spot => $"{(IsPlain(Sheet.Name) ? Sheet.Name : Quoted(Sheet.Name))}!{Name}";

    public override Excerpt? Excerpt =>
        string.IsNullOrEmpty(Text) ? null : new Excerpt("cell", Name, Text, 0, Text.Length);

    // 1 is A, 26 is Z and 27 is AA: there is no digit for zero.
    private static string Letters(int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static bool IsPlain(string name) => name.All(c => char.IsLetterOrDigit(c) || c == '_');

    // As spreadsheets write it in their formulas.
    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
