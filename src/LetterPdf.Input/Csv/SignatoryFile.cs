using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the signatories' CSV.</summary>
internal static class SignatoryFile
{
    private const long SizeLimit = 50L * 1024 * 1024;

    /// <summary>The signatories in the file's order; what could not be read is reported.</summary>
    /// <param name="path">The file, relative to the workspace.</param>
    /// <param name="place">Where letter.yml names it.</param>
    public static ImmutableArray<Signatory> Read(
        IWorkspace workspace, string path, SourceSpan place, ColumnName organization, ColumnName country, DiagnosticBag diagnostics)
    {
        if (WorkspaceText.Read(workspace, path, SizeLimit, place, diagnostics) is not { } content)
        {
            return [];
        }

        var bytes = WorkspaceText.WithoutMark(content);
        var text = WorkspaceText.Decode(bytes.Span, out var invalid);
        if (invalid >= 0)
        {
            ReportEncoding(CsvRedaction.RedactAll(path, text).Span(invalid, 1), diagnostics);
            return [];
        }

        return ReadTable(path, CsvTableReader.Read(bytes), organization, country, diagnostics);
    }

    private static ImmutableArray<Signatory> ReadTable(
        string path, CsvTable table, ColumnName organization, ColumnName country, DiagnosticBag diagnostics)
    {
        if (table.Records is not [var header, ..] || header.IsBlank)
        {
            var empty = CsvRedaction.Redact(path, table, null);
            diagnostics.Add(DiagnosticCatalog.NoSignatories.At(empty.Span(0, 0), $"'{path}' has no header row", "The first row names the columns: organization, country."));
            return [];
        }

        if (!header.IsAligned(header.Cells.Length))
        {
            var hidden = CsvRedaction.Redact(path, table, null);
            var code = header.Fault == CsvFault.UnterminatedQuote ? DiagnosticCatalog.UnterminatedQuote : DiagnosticCatalog.TextAfterQuote;
            diagnostics.Add(code.At(hidden.Span(header.FaultStart, 1), "the quotation marks of the header row do not match"));
            return [];
        }

        var columns = SignatoryHeader.Find(SignatoryHeader.NamesOf(header), organization, country);
        var file = CsvRedaction.Redact(path, table, columns);
        SignatoryHeader.Report(header, file, organization, country, diagnostics);
        return columns is { } known ? ReadRows(table, file, known, diagnostics) : [];
    }

    private static ImmutableArray<Signatory> ReadRows(CsvTable table, SourceFile file, SignatoryColumns columns, DiagnosticBag diagnostics)
    {
        var errorsBefore = diagnostics.Count;
        var entries = SignatoryRows.Read(table, file, columns, diagnostics);
        if (table.IsCut)
        {
            diagnostics.Add(DiagnosticCatalog.SignatoriesLimit.At(file.Span(table.Records[^1].Start, 0), FormattableString.Invariant($"'{file.Path}' has more than {CsvTableReader.RecordLimit - 1} rows")));
        }
        else if (entries.IsEmpty && diagnostics.Count == errorsBefore)
        {
            diagnostics.Add(DiagnosticCatalog.NoSignatories.At(file.Span(0, 0), $"'{file.Path}' has a header row and no signatories under it"));
        }

        return entries;
    }

    private static void ReportEncoding(SourceSpan place, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCatalog.SignatoriesEncoding.At(
            place,
            FormattableString.Invariant($"'{place.File.Path}' is not UTF-8: line {place.Line} holds a byte that cannot be read"),
            "Save it again as 'CSV UTF-8'; other encodings are not supported by this version yet."));
}
