using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a list from a CSV written by a form or a spreadsheet.</summary>
internal static class CsvListReader
{
    /// <summary>The list; null after an error that leaves nothing to read.</summary>
    public static ListTable? Read(ReadOnlyMemory<byte> content, ListSource source, DiagnosticBag diagnostics)
    {
        var decoded = CsvDecoder.Decode(content, source.Encoding);
        if (Refuse(decoded, source) is { } refused)
        {
            diagnostics.Add(refused);
            return null;
        }

        var separator = CsvLayout.FindSeparator(decoded.Utf8, source.Columns);
        var table = CsvTableReader.Read(decoded.Utf8, separator);
        if (table.IsCut)
        {
            // Problems in so many rows need not be reported one by one.
            diagnostics.Add(
                DiagnosticCatalog.SignatoriesLimit.At(
                    new SourceFile(source.Path, ShownCsv.BlankOut(decoded.Text)).Span(table[table.Count - 1].Start, 0),
                    Reason.Of(CsvFinding.TooManyRows, source.Path, CsvTableReader.RecordLimit - 1)
                )
            );
            return null;
        }

        var header = ListHeader.Find(table.HeadingRows, source.Columns);
        if (header.Row is { IsWhole: false } broken)
        {
            diagnostics.Add(BrokenHeader(table[broken.Number - 1], table, source.Path));
            return null;
        }

        return ListOf(table, header, source, decoded);
    }

    private static ListTable ListOf(CsvTable table, ListHeader header, ListSource source, DecodedCsv decoded)
    {
        var file = new SourceFile(source.Path, new ShownCsv(table, header));
        if (header.Row is not { } headings)
        {
            return new ListTable(file.Span(0, 0), header, null, []);
        }

        var rows = new CsvRows(table, file);
        var record = table[headings.Number - 1];
        ImmutableArray<CsvRecord> above =
        [
            .. table.Records.Take(headings.Number - 1).Where(row => !row.IsBlank).Take(1),
        ];
        return new ListTable(
            file.Span(0, 0),
            header,
            rows.Header(record),
            header.Columns is { } columns ? rows.Under(columns) : []
        )
        {
            Above = above is [var first] ? file.Span(first.Start, 0) : null,
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
            return Broken(Blanked().Span(decoded.Fault, 1), source.Encoding);
        }

        return CsvLimits.FindLongLine(decoded.Utf8.Span) is { } line
            ? DiagnosticCatalog.SignatoriesLimit.At(
                Blanked().Span(line, 0),
                Reason.Of(CsvFinding.LineTooLong, source.Path, CsvLimits.LineLimit)
            )
            : null;

        SourceFile Blanked() => new(source.Path, ShownCsv.BlankOut(decoded.Text));
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
        ).At(
            new SourceFile(path, new ShownCsv(table, ListHeader.None)).Span(record.FaultStart, 1),
            CsvFinding.HeaderQuotes
        );
}
