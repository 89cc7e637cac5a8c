using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The version of a CSV that may be shown: cells that the letter does not use are private, and where a row's cells
/// can't be told apart none of them may be shown. It is made record by record when a message shows one, since the file
/// may be long and few of its lines are ever shown.
/// </summary>
/// <param name="table">The file.</param>
/// <param name="header">The header, which knows the columns that the letter shows.</param>
internal sealed class ShownCsv(CsvTable table, ListHeader header) : SourceText
{
    private const char Blank = '•';

    public override int Length { get; } = Encoding.UTF8.GetCharCount(table.Utf8);

    /// <summary>A version of a text that shows nothing but its line structure.</summary>
    public static string BlankOut(string text) =>
        string.Create(
            text.Length,
            text,
            static (blanked, original) =>
            {
                original.CopyTo(blanked);
                BlankOut(blanked);
            }
        );

    public override string Shown(int start, int length)
    {
        var first = table.IndexAt(start);
        var (from, fromInUtf16) = first < 0 ? (0, 0) : table.StartOf(first);
        var next = table.IndexAt(start + length) + 1;
        var text = Encoding
            .UTF8.GetString(table.Utf8[from..(next < table.Count ? table.StartOf(next).Start : table.Utf8.Length)])
            .ToCharArray();
        for (var i = Math.Max(0, first); i < next; i++)
        {
            BlankPrivate(table[i], text, fromInUtf16);
        }

        return new string(text, start - fromInUtf16, length);
    }

    public override int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        var text = table.Utf8;
        var offset = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // A character of four bytes is two units, and of all others the first byte counts.
            offset +=
                (text[i] & 0xC0) == 0x80 ? 0
                : text[i] >= 0xF0 ? 2
                : 1;
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(offset);
            }
        }

        return [.. starts];
    }

    private void BlankPrivate(CsvRecord record, Span<char> text, int textStart)
    {
        var isAligned = record.IsAligned(
            record.Number == header.Row?.Number ? record.Width : header.Columns?.Width ?? 0
        );
        var cells = record.PlacesOfCells();
        for (var i = 0; i < cells.Length; i++)
        {
            if (!isAligned || !header.Shows(record.Number, i, record.ValueOf(i)))
            {
                BlankOut(text.Slice(cells[i].Start - textStart, cells[i].Length));
            }
        }
    }

    private static void BlankOut(Span<char> text)
    {
        foreach (ref var character in text)
        {
            character = character is '\r' or '\n' ? character : Blank;
        }
    }
}
