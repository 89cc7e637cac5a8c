using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Finds the header row and the letter's columns in it.</summary>
/// <param name="Row">The header row; null where the file has none.</param>
/// <param name="Columns">The columns; null where <see cref="Report"/> has something to report about them.</param>
/// <param name="Found">The number of columns that were found.</param>
internal sealed record ListHeader(HeadingRow? Row, ListColumns? Columns, int Found)
{
    /// <summary>The header of a file of which nothing may be shown.</summary>
    public static ListHeader None { get; } = new(null, null, 0);

    /// <summary>Whether the row names columns; otherwise its cells may be a signatory's.</summary>
    public bool IsNamed { get; init; }

    // A title, a date and a line of instructions may precede a header, but not pages of them.
    private const int RowsLookedAt = 10;

    /// <summary>The row among the first few that contains most of the names; if none has the main one, the
    /// first row with anything in it.</summary>
    /// <param name="rows">The rows, without blank ones.</param>
    public static ListHeader Find(IEnumerable<HeadingRow> rows, ImmutableArray<ColumnName> names)
    {
        ImmutableArray<HeadingRow> first = [.. rows.Take(RowsLookedAt)];
        var isByHeading = names.Any(name => name.Field.IsMain && name.Number == 0);
        var headers = first
            .Take(isByHeading ? RowsLookedAt : 1)
            .Where(row => row.IsWhole)
            .Select(row => Match(row, names))
            .Where(header => header.Columns is null ? header.Found > 0 : true);
        return headers.MaxBy(header => header.Found) ?? (first is [var top, ..] ? Match(top, names) : None);
    }

    /// <summary>Whether messages may show a cell of a row whose cells can be told apart. A row that does not name the
    /// columns may be a signatory's.</summary>
    /// <param name="row">The number of its row, from 1.</param>
    /// <param name="column">The index of the column, from 0.</param>
    public bool Shows(int row, int column, string text) =>
        row == Row?.Number ? IsNamed && ListColumns.MayShow(text) : row > Row?.Number && Columns?.Shows(column) is true;

    /// <summary>Reports what is wrong with the header row.</summary>
    /// <param name="row">Its place.</param>
    public void Report(Place row, ImmutableArray<ColumnName> names, DiagnosticBag diagnostics)
    {
        var headings = NamesOf(Row!);
        var cells = new HeadingCells(headings);
        foreach (var name in names)
        {
            var found = name.FindIn(cells);
            if (found.IsEmpty && name.IsRequired(cells))
            {
                diagnostics.Add(
                    DiagnosticCatalog.MissingColumn.At(
                        name.Place ?? row,
                        Missing(name, row.Path, headings),
                        IsNamed ? Present(name, headings) : Unnamed(name)
                    )
                );
            }
            else if (found.Length > 1 && (name.IsNamed || !name.Field.IsSeveral))
            {
                diagnostics.Add(
                    DiagnosticCatalog.AmbiguousColumn.At(
                        name.Place ?? row,
                        Reason.Of(ListFinding.ColumnTwice, row.Path, name.Named),
                        Reason.Of(ListAdvice.NameByNumber, PlaceOf(name), name.Field.Key, found[0] + 1)
                    )
                );
            }
        }
    }

    /// <summary>The headings as they are compared: folded, without anything that does not belong in a
    /// heading.</summary>
    private static ImmutableArray<string> NamesOf(HeadingRow header) =>
        [.. header.Cells.Select(cell => LetterCharacters.FindInvalid(cell) < 0 ? Fold(cell) : cell)];

    private static ListHeader Match(HeadingRow row, ImmutableArray<ColumnName> names)
    {
        var headings = NamesOf(row);
        var cells = new HeadingCells(headings);
        var columns = new int[names.Max(name => name.Field.Index) + 1];
        Array.Fill(columns, -1);
        var (found, isComplete) = (0, true);
        ImmutableArray<int> more = [];
        var shown = ImmutableArray.CreateBuilder<int>();
        foreach (var name in names)
        {
            var matches = name.FindIn(cells);
            var isSeveral = name is { IsNamed: false, Field.IsSeveral: true };
            found += matches.IsEmpty ? 0 : 1;
            isComplete &= matches.Length == 1 || (matches.IsEmpty ? !name.IsRequired(cells) : isSeveral);
            columns[name.Field.Index] = matches.Length == 1 || (isSeveral && !matches.IsEmpty) ? matches[0] : -1;
            more = isSeveral && !matches.IsEmpty ? matches[1..] : more;
            shown.AddRange(name.Field.IsShown ? matches : []);
        }

        var isNamed = HeadingWords.AreIn(cells, names);
        var complete = isComplete
            ? new ListColumns(row.Number, headings, [.. columns, .. more])
            {
                AreNamed = isNamed,
                Shown = shown.ToImmutable(),
            }
            : null;
        return new ListHeader(row, complete, found) { IsNamed = isNamed };
    }

    private static Reason Missing(ColumnName name, string path, ImmutableArray<string> headings) =>
        name.Number > 0 ? Reason.Of(ListFinding.NoColumnOfNumber, path, name.Number, headings.Length)
        : name is { IsNamed: false, AskedBy: { } key } ? Reason.Of(ListFinding.NoCountryColumn, path, key)
        : Reason.Of(ListFinding.NoColumn, path, name.Named);

    private static Reason Present(ColumnName name, ImmutableArray<string> headings)
    {
        var near =
            name.Number > 0
                ? null
                : Suggestion.Nearest(name.Heading ?? name.Field.Key, headings.Where(ListColumns.MayShow));
        var shown = headings.Select(heading => (Fact)(ListColumns.MayShow(heading) ? heading : "•"));
        var all = Reason.Of(ListAdvice.ItsColumns, [PlaceOf(name), .. shown]);
        return near is null ? all : Reason.Of(ListAdvice.NearColumn, near, all);
    }

    // The contents of the row are not shown.
    private static Reason Unnamed(ColumnName name) => Reason.Of(ListAdvice.PutHeadings, PlaceOf(name), name.Field.Key);

    private static string PlaceOf(ColumnName name) => name.Field.Group;

    private static string Fold(string heading) =>
        LetterCharacters.Fold(heading.Replace('\u00A0', ' ').Replace('\u202F', ' '));
}
