using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A question about rows of a list, which is asked once however many rows it is about.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Many">What several rows have in common.</param>
/// <param name="Mend">Advice about them.</param>
internal sealed record RowQuestion(DiagnosticCode Code, DoctorPhrase Many, Reason Mend);

/// <summary>A row that a question is about.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Text">The doubtful cell.</param>
/// <param name="Message">The message where this row is the only one.</param>
internal sealed record RowDoubt(Signatory Entry, LetterText Text, Reason Message)
{
    /// <summary>What was probably meant; null where this can't be known.</summary>
    public string? Meant { get; init; }

    /// <summary>Advice about this row alone; null for the question's own advice.</summary>
    public Reason? Mend { get; init; }

    /// <summary>The doubtful part of the cell; null for all of it.</summary>
    public string? Part { get; init; }

    /// <summary>The text that is accepted if the row is right.</summary>
    public string Accepted => Part ?? Text.Value;
}

/// <summary>Makes one finding of all rows that a question is about.</summary>
internal static class RowFinding
{
    // Beyond this number, only the rows are named.
    private const int MostQuoted = 4;

    public static Diagnostic Of(RowQuestion question, ImmutableArray<RowDoubt> doubts, Decisions decisions)
    {
        var first = doubts[0];
        var isOne = doubts.Length == 1;
        var message = isOne
            ? first.Message
            : Reason.Of(ListFinding.Several, [doubts.Length, question.Many, .. Which(doubts)]);
        var mend = isOne ? first.Mend ?? question.Mend : question.Mend;
        return question.Code.At(first.Text.Place, message, mend) with
        {
            Others = [.. doubts.Skip(1).Select(doubt => doubt.Text.Place)],
            Acceptances = [.. doubts.Select(doubt => Accept(doubt, decisions))],
        };
    }

    private static Acceptance Accept(RowDoubt doubt, Decisions decisions) =>
        new(decisions.Path, Acceptance.Right, [doubt.Accepted]);

    private static IEnumerable<Fact> Which(ImmutableArray<RowDoubt> doubts) =>
        doubts.Length > MostQuoted
            ? [Reason.Of(ListPhrase.SuchAs, NamedRows.Of(doubts.Select(doubt => doubt.Entry.Row)), Quoted(doubts[0]))]
            : doubts.Select(doubt => (Fact)Quoted(doubt));

    private static Reason Quoted(RowDoubt doubt) =>
        doubt.Meant is { } meant
            ? Reason.Of(ListPhrase.CellInRow, doubt.Accepted, doubt.Entry.Row, meant)
            : Reason.Of(ListPhrase.CellInRow, doubt.Accepted, doubt.Entry.Row);
}
