using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Finds the letter's columns by the header row.</summary>
internal static class SignatoryHeader
{
    /// <summary>The headers as they are compared: folded, without what no header should hold.</summary>
    public static ImmutableArray<string> NamesOf(CsvRecord header) =>
        [.. header.Cells.Select(cell => LetterCharacters.FindInvalid(cell.Value) < 0 ? FoldHeader(cell.Value) : cell.Value)];

    /// <summary>The columns, or null where <see cref="Report"/> has something to say about them.</summary>
    public static SignatoryColumns? Find(ImmutableArray<string> headers, ColumnName organization, ColumnName country)
    {
        var organizations = organization.FindIn(headers);
        var countries = country.FindIn(headers);
        var isCountryFound = countries.Length == 1 || (countries.IsEmpty && country.Span is null);
        return organizations.Length == 1 && isCountryFound
            ? new SignatoryColumns(organizations[0], countries is [var column] ? column : -1, headers.Length)
            : null;
    }

    /// <summary>What is wrong with the header row.</summary>
    public static void Report(CsvRecord header, SourceFile file, ColumnName organization, ColumnName country, DiagnosticBag diagnostics)
    {
        var headers = NamesOf(header);
        var row = file.Span(header.Start, header.Cells[^1].Start + header.Cells[^1].Length - header.Start);
        ReportColumn(organization, isRequired: true);
        ReportColumn(country, isRequired: country.Span is not null);
        for (var i = 0; i < headers.Length; i++)
        {
            if (string.Equals(headers[i], "status", StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(DiagnosticCatalog.StatusColumn.At(
                    file.Span(header.Cells[i].Start, header.Cells[i].Length),
                    $"the column '{headers[i]}' is not supported by this version yet",
                    "Take withdrawn and pending rows out of the file and remove the column, so that nobody is shown who should not be."));
            }
        }

        void ReportColumn(ColumnName name, bool isRequired)
        {
            var found = name.FindIn(headers);
            if (found.IsEmpty && isRequired)
            {
                diagnostics.Add(DiagnosticCatalog.MissingColumn.At(name.Span ?? row, Missing(name, file, headers), Present(headers)));
            }
            else if (found.Length > 1)
            {
                diagnostics.Add(DiagnosticCatalog.AmbiguousColumn.At(name.Span ?? row, $"'{file.Path}' has more than one column '{name}'", "Name the column by its number under 'fields'."));
            }
        }
    }

    private static string Missing(ColumnName name, SourceFile file, ImmutableArray<string> headers) => name.Header is null
        ? FormattableString.Invariant($"'{file.Path}' has no column {name.Number}: it has {headers.Length}")
        : $"'{file.Path}' has no column '{name.Header}'";

    private static string Present(ImmutableArray<string> headers)
    {
        var shown = headers.Select(header => CsvRedaction.MayShowHeader(header) ? $"'{header}'" : "'•'");
        return $"Its columns are {string.Join(", ", shown)}; name one under 'signatories: fields:'.";
    }

    private static string FoldHeader(string header) =>
        LetterCharacters.Fold(header.Replace('\u00A0', ' ').Replace('\u202F', ' '));
}
