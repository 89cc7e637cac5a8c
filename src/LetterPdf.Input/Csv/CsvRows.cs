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
            [.. record.PlacesOfCells().Select((place, i) => CellOf(record, i, place))],
            file.Span(record.Start, record.Text.Length)
        );

    /// <summary>All records below the headings.</summary>
    public IReadOnlyList<ListRow> Under(ListColumns columns) =>
        new LazyRows<ListRow>(table.Count - columns.Header, index => Row(table[columns.Header + index], columns));

    private ListRow Row(CsvRecord record, ListColumns columns)
    {
        var isAligned = record.IsAligned(columns.Width);
        var places = record.PlacesOfCells();
        var cells = ImmutableArray.CreateBuilder<ListCell>(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            cells.Add(CellOf(record, i, isAligned && columns.Shows(i) ? places[i] : null));
        }

        return new ListRow(record.Number, cells.MoveToImmutable(), file.Span(record.Start, 0))
        {
            Notes = NotesOf(record, columns.Width),
        };
    }

    private ListCell CellOf(CsvRecord record, int index, CsvCell? place) =>
        new(record.ValueOf(index), place is { } cell ? file.Span(cell.Start, cell.Length) : null);

    private RowNotes? NotesOf(CsvRecord record, int width)
    {
        if (record.Fault == CsvFault.None && record.QuoteBlank is null && record.Width == width)
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

    private RaggedNote? Explain(CsvRecord record, int width) => RowQuotes.Explain(record.Text, table.Separator, width);

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

    private static IEnumerable<int> StrayQuotes(CsvRecord record) =>
        Enumerable
            .Range(0, record.Width)
            .Where(i => record.ValueOf(i).Contains('"', StringComparison.Ordinal) && !record.IsQuoted(i));
}
