using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Makes what may be shown of a CSV: cells that the letter does not use are nobody's business, and where a row's
/// cells can't be told apart none of them may be shown.
/// </summary>
internal static class CsvRedaction
{
    private const char Blank = '•';

    /// <summary>The file with every unused cell blanked out character by character, line breaks kept.</summary>
    /// <param name="header">The header's row, from 1; 0 where there is none.</param>
    /// <param name="columns">Null where they could not be found: then no row is shown.</param>
    /// <param name="isNamed">The header's row names columns: else a signatory may stand there, of whom nothing is
    /// shown.</param>
    public static SourceFile Redact(string path, CsvTable table, int header, SignatoryColumns? columns, bool isNamed)
    {
        var text = table.Text.ToCharArray();
        foreach (var record in table.Records)
        {
            var isHeader = record.Number == header && record.IsAligned(record.Cells.Length);
            for (var i = 0; i < record.Cells.Length; i++)
            {
                var isShown = isHeader
                    ? isNamed && MayShowHeading(record.Cells[i].Value)
                    : columns is { } known && record.Number > header && record.IsAligned(known.Width) && known.Shows(i);
                if (!isShown)
                {
                    BlankOut(text, record.Cells[i]);
                }
            }
        }

        return new SourceFile(path, new string(text));
    }

    /// <summary>A file of which nothing may be shown but its lines.</summary>
    public static SourceFile RedactAll(string path, string text)
    {
        var characters = text.ToCharArray();
        BlankOut(characters, new CsvCell(0, characters.Length, ""));
        return new SourceFile(path, new string(characters));
    }

    // Also beside headings an address or a number is a person's.
    public static bool MayShowHeading(string heading) =>
        !heading.Contains('@', StringComparison.Ordinal) && heading.Count(char.IsAsciiDigit) < 5;

    private static void BlankOut(char[] text, CsvCell cell)
    {
        for (var i = cell.Start; i < Math.Min(text.Length, cell.Start + cell.Length); i++)
        {
            text[i] = text[i] is '\r' or '\n' ? text[i] : Blank;
        }
    }
}
