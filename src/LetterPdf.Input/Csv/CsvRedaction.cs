using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Makes the version of a CSV that may be shown: cells that the letter does not use are private, and where a row's
/// cells can't be told apart none of them may be shown.
/// </summary>
internal static class CsvRedaction
{
    private const char Blank = '•';

    /// <summary>The file with every unused cell replaced by spaces, character by character; line breaks are
    /// kept.</summary>
    /// <param name="header">The header, which knows the columns that the letter shows.</param>
    public static SourceFile Redact(string path, CsvTable table, ListHeader header)
    {
        var text = table.Text.ToCharArray();
        foreach (var record in table.Records)
        {
            var isAligned = record.IsAligned(
                record.Number == header.Row?.Number ? record.Cells.Length : header.Columns?.Width ?? 0
            );
            for (var i = 0; i < record.Cells.Length; i++)
            {
                if (!isAligned || !header.Shows(record.Number, i, record.Cells[i].Value))
                {
                    BlankOut(text, record.Cells[i]);
                }
            }
        }

        return new SourceFile(path, new string(text));
    }

    /// <summary>A version of the file that shows nothing but its line structure.</summary>
    public static SourceFile RedactAll(string path, string text)
    {
        var characters = text.ToCharArray();
        BlankOut(characters, new CsvCell(0, characters.Length, ""));
        return new SourceFile(path, new string(characters));
    }

    private static void BlankOut(char[] text, CsvCell cell)
    {
        for (var i = cell.Start; i < Math.Min(text.Length, cell.Start + cell.Length); i++)
        {
            text[i] = text[i] is '\r' or '\n' ? text[i] : Blank;
        }
    }
}
