using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a list from a CSV written by a form or a spreadsheet.</summary>
internal static class CsvListReader
{
    /// <summary>The list; null after an error that leaves nothing to read.</summary>
    public static ListTable? Read(ReadOnlyMemory<byte> content, ListSource source, DiagnosticBag diagnostics)
    {
        var decoded = CsvDecoder.Decode(content.Span, source.Encoding);
        if (Refuse(decoded, source) is { } refused)
        {
            diagnostics.Add(refused);
            return null;
        }

        // The parser needs UTF-8, which most files are already.
        var bytes =
            decoded.Encoding == TextEncoding.Utf8
                ? WorkspaceText.WithoutMark(content)
                : Encoding.UTF8.GetBytes(decoded.Text);
        var table = CsvTableReader.Read(
            decoded.Text,
            bytes,
            CsvLayout.FindSeparator(decoded.Text, bytes, source.Columns)
        );
        if (table.IsCut)
        {
            // Problems in so many rows need not be reported one by one.
            diagnostics.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    CsvRedaction.RedactAll(source.Path, table.Text).Span(table.Records[^1].Start, 0),
                    Reason.Of(CsvFinding.TooManyRows, source.Path, CsvTableReader.RecordLimit - 1)
                )
            );
            return null;
        }

        var header = ListHeader.Find(table.HeadingRows, source.Columns);
        if (header.Row is { IsWhole: false } broken)
        {
            diagnostics.Add(BrokenHeader(table.Records[broken.Number - 1], table, source.Path));
            return null;
        }

        return ListOf(table, header, source, decoded);
    }

    private static ListTable ListOf(CsvTable table, ListHeader header, ListSource source, DecodedCsv decoded)
    {
        var file = CsvRedaction.Redact(source.Path, table, header);
        if (header.Row is not { } headings)
        {
            return new ListTable(file.Span(0, 0), header, null, []);
        }

        var rows = new CsvRows(table, file);
        var record = table.Records[headings.Number - 1];
        var above = table.Records.FirstOrDefault(row => row.Number < record.Number && !row.IsBlank);
        return new ListTable(
            file.Span(0, 0),
            header,
            rows.Header(record),
            header.Columns is { } columns ? rows.Under(columns) : []
        )
        {
            Above = above is null ? null : file.Span(above.Start, 0),
            Guess = header.Columns is { } known ? DoubtfulCell.Find(table, file, known, decoded, source.Owner) : null,
            Settings = TextEncodings.SingleByte.Contains(decoded.Encoding)
                ? [$"encoding: {TextEncodings.WordOf(decoded.Encoding)}   # guessed: see that the letters are right"]
                : [],
        };
    }

    private static Diagnostic? Refuse(DecodedCsv decoded, ListSource source)
    {
        if (decoded.Fault >= 0)
        {
            return Broken(CsvRedaction.RedactAll(source.Path, decoded.Text).Span(decoded.Fault, 1), source.Encoding);
        }

        return CsvLimits.FindLongLine(decoded.Text) is { } line
            ? DiagnosticCatalog.SignatoriesLimit.At(
                CsvRedaction.RedactAll(source.Path, decoded.Text).Span(line, 0),
                Reason.Of(CsvFinding.LineTooLong, source.Path, CsvLimits.LineLimit)
            )
            : null;
    }

    private static Diagnostic Broken(TextSpan place, TextEncoding? wanted) =>
        DiagnosticCatalog.SignatoriesEncoding.At(
            place,
            Reason.Of(wanted is null ? CsvFinding.Utf8InPart : CsvFinding.NotUtf8, place.Path, place.Line),
            CsvAdvice.SaveAsUtf8
        );

    private static Diagnostic BrokenHeader(CsvRecord record, CsvTable table, string path) =>
        (
            record.Fault == CsvFault.UnterminatedQuote
                ? DiagnosticCatalog.UnterminatedQuote
                : DiagnosticCatalog.TextAfterQuote
        ).At(CsvRedaction.Redact(path, table, ListHeader.None).Span(record.FaultStart, 1), CsvFinding.HeaderQuotes);
}
