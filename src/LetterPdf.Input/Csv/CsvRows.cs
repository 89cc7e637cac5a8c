using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Turns a CSV's records into a list's rows.</summary>
/// <param name="file">The version of the file that may be shown.</param>
internal sealed class CsvRows(CsvTable table, SourceFile file)
{
    public ListRow Header(CsvRecord record) =>
        new(
            record.Number,
            [.. record.Cells.Select(cell => new ListCell(cell.Value, file.Span(cell.Start, cell.Length)))],
            file.Span(record.Start, record.End - record.Start)
        );

    /// <summary>All records below the headings.</summary>
    public IReadOnlyList<ListRow> Under(ListColumns columns) =>
        new LazyRows(
            table.Records.Length - columns.Header,
            index => Row(table.Records[columns.Header + index], columns)
        );

    private ListRow Row(CsvRecord record, ListColumns columns)
    {
        var isAligned = record.IsAligned(columns.Width);
        var cells = ImmutableArray.CreateBuilder<ListCell>(record.Cells.Length);
        for (var i = 0; i < record.Cells.Length; i++)
        {
            var cell = record.Cells[i];
            cells.Add(
                new ListCell(cell.Value, isAligned && columns.Shows(i) ? file.Span(cell.Start, cell.Length) : null)
            );
        }

        return new ListRow(record.Number, cells.MoveToImmutable(), file.Span(record.Start, 0))
        {
            Notes = NotesOf(record, columns.Width),
        };
    }

    private RowNotes? NotesOf(CsvRecord record, int width)
    {
        if (record.Fault == CsvFault.None && record.QuoteBlank is null && record.Cells.Length == width)
        {
            return null;
        }

        var isAligned = record.IsAligned(width);
        var explained = isAligned || record.IsBlank ? null : Explain(record, width);
        return new RowNotes
        {
            Fault = FaultOf(record, explained?.Hint),
            Ragged = explained,
            Change = record.QuoteBlank is { } blank ? BlankAtQuote(record, blank) : null,
            StrayQuotes = isAligned && record.Fault == CsvFault.StrayQuote ? [.. StrayQuotes(record)] : [],
        };
    }

    private RaggedNote? Explain(CsvRecord record, int width) =>
        RowQuotes.Explain(table.Text.AsSpan(record.Start..record.End), table.Separator, width);

    private Diagnostic? FaultOf(CsvRecord record, Reason? hint) =>
        record.Fault switch
        {
            CsvFault.UnterminatedQuote => DiagnosticCatalog.UnterminatedQuote.At(
                file.Span(record.FaultStart, 1),
                Reason.Of(CsvFinding.QuoteOpen, record.Number),
                hint ?? CsvAdvice.CloseQuote
            ),
            CsvFault.TextAfterQuote => DiagnosticCatalog.TextAfterQuote.At(
                file.Span(record.FaultStart, 0),
                Reason.Of(CsvFinding.TextAfterQuote, record.Number),
                hint ?? CsvAdvice.DoubleQuotes
            ),
            _ => null,
        };

    private RowNote BlankAtQuote(CsvRecord record, int blank) =>
        new(
            DiagnosticCatalog.BlankAtQuote.At(
                file.Span(blank, 0),
                Reason.Of(CsvFinding.SpaceAtQuote, record.Number),
                CsvAdvice.RemoveSpace
            ),
            CsvPhrase.SpacesAtQuotes,
            CsvAdvice.RemoveSpaces
        );

    private IEnumerable<int> StrayQuotes(CsvRecord record) =>
        Enumerable
            .Range(0, record.Cells.Length)
            .Where(i =>
                record.Cells[i].Value.Contains('"', StringComparison.Ordinal)
                && table.Text[record.Cells[i].Start] != '"'
            );
}
