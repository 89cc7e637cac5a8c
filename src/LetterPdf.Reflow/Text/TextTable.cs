using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>A table in plain text: in columns, or a line for each cell.</summary>
/// <param name="table">The table.</param>
/// <param name="language">The letter's language.</param>
internal sealed class TextTable(TablePart table, LetterLanguage language)
{
    private const string Gap = "  ";

    // Under each heading; two hyphens alone in a line would begin a mail's signature.
    private const int ShortestRule = 3;

    private readonly ImmutableArray<ImmutableArray<string>> _rows =
    [
        .. table.Rows.Select(row => row.Cells.Select(cell => InlineText.Of(cell.Inlines)).ToImmutableArray()),
    ];

    /// <summary>Its rows, with spaces between the columns and a rule below the headings; null where that is too wide,
    /// or where a cell has several lines: beside each other, lines of two cells are read as one.</summary>
    /// <param name="room">The most columns of a line.</param>
    public string? InColumns(int room)
    {
        var widths = Widths();
        if (
            widths.Sum() + (Gap.Length * (widths.Length - 1)) > room
            || _rows.Any(row => row.Any(cell => cell.Contains('\n', StringComparison.Ordinal)))
        )
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = 0; i < _rows.Length; i++)
        {
            Append(text, _rows[i], widths);
            if (table.Rows[i].IsHeader && (i + 1 == _rows.Length || !table.Rows[i + 1].IsHeader))
            {
                Append(text, [.. widths.Select(width => new string('-', width))], widths);
            }
        }

        return text.ToString(0, text.Length - 1);
    }

    /// <summary>Each cell in a line, "Heading: cell", and whether the line begins a row. An empty cell has a line too:
    /// the reader would look for it.</summary>
    public IEnumerable<(string Line, Place? Place, bool IsFirst)> InLines()
    {
        var headings = Headings();
        foreach (var (row, cells) in table.Rows.Zip(_rows).Where(row => !row.First.IsHeader || headings.IsEmpty))
        {
            var isFirst = true;
            for (var i = 0; i < cells.Length; i++)
            {
                var line = Labelled(headings.IsEmpty ? string.Empty : headings[i], cells[i]);
                if (line.Length > 0)
                {
                    yield return (line, row.Cells[i].Place, isFirst);
                    isFirst = false;
                }
            }
        }
    }

    // None where a table has nothing but headings: they are its rows.
    private ImmutableArray<string> Headings()
    {
        var rows = table.Rows.Zip(_rows).Where(row => row.First.IsHeader).Select(row => row.Second).ToArray();
        return rows.Length == 0 || rows.Length == _rows.Length
            ? []
            :
            [
                .. Enumerable
                    .Range(0, rows[0].Length)
                    .Select(i => string.Join(' ', rows.Select(row => OneLine(row[i])))),
            ];
    }

    private static string OneLine(string cell) => cell.Replace('\n', ' ').Trim();

    private string Labelled(string heading, string cell) =>
        heading.Length == 0 ? cell
        : heading[^1] is ':' or '?' or '.' ? $"{heading} {cell}".TrimEnd()
        : $"{heading}{Colon} {cell}".TrimEnd();

    // French has a space before a colon.
    private string Colon => language.Tag is "fr" ? "\u00A0:" : ":";

    private int[] Widths()
    {
        var widths = new int[_rows[0].Length];
        foreach (var row in _rows)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], DisplayWidth.Of(row[i]));
            }
        }

        return table.Rows[0].IsHeader ? [.. widths.Select(width => Math.Max(width, ShortestRule))] : widths;
    }

    private void Append(StringBuilder text, ImmutableArray<string> cells, int[] widths)
    {
        var start = text.Length;
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : Gap);
            AppendCell(text, LineFilling.Plain(cells[i]), widths[i], table.Alignments[i]);
        }

        while (text.Length > start && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    private static void AppendCell(StringBuilder text, string cell, int width, TextAlignment? alignment)
    {
        var room = width - DisplayWidth.Of(cell);
        var before =
            alignment is TextAlignment.End ? room
            : alignment is TextAlignment.Center ? room / 2
            : 0;
        text.Append(' ', before).Append(cell).Append(' ', room - before);
    }
}
