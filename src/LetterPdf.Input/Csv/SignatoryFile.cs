using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the signatories' CSV as it comes out of forms and spreadsheets.</summary>
internal static class SignatoryFile
{
    internal const long SizeLimit = 50L * 1024 * 1024;

    /// <summary>The file's rows; null after an error that leaves nothing to read. Every row is in the table or is
    /// reported.</summary>
    public static SignatoryTable? Read(IWorkspace workspace, SignatorySource source, DiagnosticBag diagnostics)
    {
        if (WorkspaceText.Read(workspace, source.Path, SizeLimit, source.Place, diagnostics) is not { } content)
        {
            return null;
        }

        if (ForeignFile.Find(content.Span, source.Path, FilePurpose.List, source.Place) is { } foreign)
        {
            diagnostics.Add(foreign);
            return null;
        }

        return Decode(content, source, diagnostics);
    }

    private static SignatoryTable? Decode(
        ReadOnlyMemory<byte> content,
        SignatorySource source,
        DiagnosticBag diagnostics
    )
    {
        var decoded = CsvDecoder.Decode(content.Span, source.Encoding);
        if (decoded.Fault >= 0)
        {
            ReportBroken(
                CsvRedaction.RedactAll(source.Path, decoded.Text).Span(decoded.Fault, 1),
                source.Encoding,
                diagnostics
            );
            return null;
        }

        if (CsvLimits.FindLongLine(decoded.Text) is { } line)
        {
            diagnostics.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    CsvRedaction.RedactAll(source.Path, decoded.Text).Span(line, 0),
                    FormattableString.Invariant(
                        $"a line of '{source.Path}' is longer than {CsvLimits.LineLimit} characters"
                    )
                )
            );
            return null;
        }

        // The parser wants UTF-8; most files are it already.
        var bytes =
            decoded.Encoding == CsvEncoding.Utf8
                ? WorkspaceText.WithoutMark(content)
                : Encoding.UTF8.GetBytes(decoded.Text);
        var table = CsvTableReader.Read(
            decoded.Text,
            bytes,
            CsvLayout.FindSeparator(decoded.Text, bytes, source.Columns)
        );
        if (table.IsCut)
        {
            // What is in so many rows need not be said.
            diagnostics.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    CsvRedaction.RedactAll(source.Path, table.Text).Span(table.Records[^1].Start, 0),
                    FormattableString.Invariant($"'{source.Path}' has more than {CsvTableReader.RecordLimit - 1} rows")
                )
            );
            return null;
        }

        var header = SignatoryHeader.Find(table, source.Columns);
        return ReadTable(source, table, header, decoded, diagnostics);
    }

    private static SignatoryTable? ReadTable(
        SignatorySource source,
        CsvTable table,
        SignatoryHeader header,
        DecodedCsv decoded,
        DiagnosticBag diagnostics
    )
    {
        if (header.Record is not { } record)
        {
            var empty = CsvRedaction.Redact(source.Path, table, 0, null, isNamed: false);
            diagnostics.Add(
                DiagnosticCatalog.NoSignatories.At(
                    empty.Span(0, 0),
                    $"'{source.Path}' has no header row",
                    "The first row names the columns: organization, country."
                )
            );
            return null;
        }

        if (!record.IsAligned(record.Cells.Length))
        {
            var hidden = CsvRedaction.Redact(source.Path, table, 0, null, isNamed: false);
            var code =
                record.Fault == CsvFault.UnterminatedQuote
                    ? DiagnosticCatalog.UnterminatedQuote
                    : DiagnosticCatalog.TextAfterQuote;
            diagnostics.Add(
                code.At(hidden.Span(record.FaultStart, 1), "the quotation marks of the header row do not match")
            );
            return null;
        }

        var file = CsvRedaction.Redact(source.Path, table, record.Number, header.Columns, header.IsNamed);
        header.Report(record, file, source.Columns, diagnostics);
        return header.Columns is { } columns ? ReadRows(table, file, columns, source, decoded, diagnostics) : null;
    }

    private static SignatoryTable ReadRows(
        CsvTable table,
        SourceFile file,
        SignatoryColumns columns,
        SignatorySource source,
        DecodedCsv decoded,
        DiagnosticBag diagnostics
    )
    {
        ReportAbove(table, file, columns, diagnostics);
        ReportUnnamed(file, columns, diagnostics);
        DoubtfulCell.Report(table, file, columns, decoded, diagnostics);
        var findings = new DiagnosticBag();
        var rows = SignatoryRows.Read(table, file, columns, decoded, source.Wanted, findings);
        diagnostics.AddRange(findings);
        if (rows.Rows.IsEmpty && rows.UnwantedCount == 0 && !findings.HasErrors)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoSignatories.At(
                    file.Span(0, 0),
                    $"'{file.Path}' has a header row and no signatories under it"
                )
            );
        }

        return rows;
    }

    private static void ReportAbove(
        CsvTable table,
        SourceFile file,
        SignatoryColumns columns,
        DiagnosticBag diagnostics
    )
    {
        var above = table.Records.Where(row => row.Number < columns.Header && !row.IsBlank).ToArray();
        if (above.Length == 0)
        {
            return;
        }

        diagnostics.Add(
            DiagnosticCatalog.HeaderBelow.At(
                file.Span(above[0].Start, 0),
                FormattableString.Invariant(
                    $"the row that names the columns is row {columns.Header}; what stands above it is left out"
                ),
                "Remove the rows above it to accept that."
            )
        );
    }

    // By its number a column is found in any row, and the row that was taken for the headings is not in the letter.
    private static void ReportUnnamed(SourceFile file, SignatoryColumns columns, DiagnosticBag diagnostics)
    {
        if (!columns.AreNamed)
        {
            diagnostics.Add(
                DiagnosticCatalog.NoKnownHeading.At(
                    file.Span(0, 0),
                    FormattableString.Invariant(
                        $"row {columns.Header} is left out as the row of headings, and no cell of it is a heading that this program knows"
                    ),
                    "If a signatory stands there, put a row of headings above it. If it does name the columns, write the heading itself under 'signatories: fields:' instead of its number."
                )
            );
        }
    }

    private static void ReportBroken(TextSpan place, CsvEncoding? wanted, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            DiagnosticCatalog.SignatoriesEncoding.At(
                place,
                wanted is null
                    ? FormattableString.Invariant(
                        $"'{place.Path}' is UTF-8 in some rows and something else from line {place.Line} on"
                    )
                    : FormattableString.Invariant(
                        $"'{place.Path}' is not UTF-8: line {place.Line} holds a byte that cannot be read"
                    ),
                "Open the file in a spreadsheet, see that all names are right, and save it as 'CSV UTF-8'."
            )
        );
}
