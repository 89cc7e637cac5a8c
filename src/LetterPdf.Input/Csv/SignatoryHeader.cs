using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Finds the header row and the letter's columns in it.</summary>
/// <param name="Record">The header row; null where the file has none.</param>
/// <param name="Columns">The columns; null where <see cref="Report"/> has something to say about them.</param>
/// <param name="Found">How many of the columns were found.</param>
internal sealed record SignatoryHeader(CsvRecord? Record, SignatoryColumns? Columns, int Found)
{
    /// <summary>The row names columns; else its cells may be a signatory's.</summary>
    public bool IsNamed { get; init; }

    // A title, a date and a line of instructions stand above a header, not pages of them.
    private const int RowsLookedAt = 10;

    /// <summary>The row of the first few that holds most of the names; the first row with anything in it where none
    /// holds the organization's.</summary>
    public static SignatoryHeader Find(CsvTable table, ImmutableArray<ColumnName> names)
    {
        var rows = table.Records.Where(record => !record.IsBlank).Take(RowsLookedAt).ToImmutableArray();
        var isByHeading = names.Any(name => name.Field == SignatoryField.Organization && name.Number == 0);
        var headers = rows.Take(isByHeading ? RowsLookedAt : 1)
            .Where(row => row.IsAligned(row.Cells.Length))
            .Select(row => Match(row, names))
            .Where(header => header.Columns is null ? header.Found > 0 : true);
        return headers.MaxBy(header => header.Found)
            ?? (rows is [var top, ..] ? Match(top, names) : new SignatoryHeader(null, null, 0));
    }

    /// <summary>What is wrong with the header row, and what stands above it.</summary>
    public void Report(CsvRecord header, SourceFile file, ImmutableArray<ColumnName> names, DiagnosticBag diagnostics)
    {
        var headings = NamesOf(header);
        var row = file.Span(header.Start, header.Cells[^1].Start + header.Cells[^1].Length - header.Start);
        foreach (var name in names)
        {
            var found = name.FindIn(headings);
            if (found.IsEmpty && name.IsRequired)
            {
                diagnostics.Add(
                    DiagnosticCatalog.MissingColumn.At(
                        name.Place ?? row,
                        Missing(name, file, headings),
                        IsNamed ? Present(name, headings) : Unnamed(name)
                    )
                );
            }
            else if (found.Length > 1)
            {
                diagnostics.Add(
                    DiagnosticCatalog.AmbiguousColumn.At(
                        name.Place ?? row,
                        $"'{file.Path}' has more than one column {name}",
                        FormattableString.Invariant(
                            $"Name one by its number under 'signatories: {PlaceOf(name)}:', such as {SignatoryFields.KeyOf(name.Field)}: {found[0] + 1}."
                        )
                    )
                );
            }
        }
    }

    /// <summary>The headings as they are compared: folded, without what no heading should hold.</summary>
    public static ImmutableArray<string> NamesOf(CsvRecord header) =>
        [.. header.Cells.Select(cell => LetterCharacters.FindInvalid(cell.Value) < 0 ? Fold(cell.Value) : cell.Value)];

    private static SignatoryHeader Match(CsvRecord row, ImmutableArray<ColumnName> names)
    {
        var headings = NamesOf(row);
        var columns = new int[SignatoryFields.Count];
        Array.Fill(columns, -1);
        var (found, isComplete) = (0, true);
        foreach (var name in names)
        {
            var matches = name.FindIn(headings);
            found += matches.IsEmpty ? 0 : 1;
            isComplete &= matches.Length == 1 || (matches.IsEmpty && !name.IsRequired);
            columns[(int)name.Field] = matches is [var only] ? only : -1;
        }

        var isNamed = HeadingWords.AreIn(headings, names);
        var complete = isComplete
            ? new SignatoryColumns(row.Number, headings, [.. columns]) { AreNamed = isNamed }
            : null;
        return new SignatoryHeader(row, complete, found) { IsNamed = isNamed };
    }

    private static string Missing(ColumnName name, SourceFile file, ImmutableArray<string> headings) =>
        name.Number > 0
            ? FormattableString.Invariant($"'{file.Path}' has no column {name.Number}: it has {headings.Length}")
            : $"'{file.Path}' has no column {name}";

    private static string Present(ColumnName name, ImmutableArray<string> headings)
    {
        var near =
            name.Number > 0
                ? null
                : Suggestion.For(
                    name.Heading ?? SignatoryFields.KeyOf(name.Field),
                    headings.Where(CsvRedaction.MayShowHeading)
                );
        var shown = string.Join(
            ", ",
            headings.Select(heading => CsvRedaction.MayShowHeading(heading) ? $"'{heading}'" : "'•'")
        );
        var all = $"Its columns are {shown}; name one under 'signatories: {PlaceOf(name)}:'.";
        return near is null ? all : $"{near} {all}";
    }

    // What stands in the row is not told.
    private static string Unnamed(ColumnName name) =>
        $"No cell of its first row is a heading that this program knows. If a signatory stands there, put a row of "
        + $"headings above it: organization, country. "
        + FormattableString.Invariant(
            $"If it does name the columns, write the heading or the column's number under 'signatories: {PlaceOf(name)}:', such as {SignatoryFields.KeyOf(name.Field)}: 1."
        );

    private static string PlaceOf(ColumnName name) => name.Field == SignatoryField.Answer ? "only" : "fields";

    private static string Fold(string heading) =>
        LetterCharacters.Fold(heading.Replace('\u00A0', ' ').Replace('\u202F', ' '));
}
