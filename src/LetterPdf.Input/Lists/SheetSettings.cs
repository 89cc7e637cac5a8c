using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The settings about a list in a workbook, which has more than its text: sheets, hidden rows, text struck
/// out.</summary>
internal sealed record SheetSettings
{
    /// <summary>The words for <see cref="MarkedRows"/>.</summary>
    public static ImmutableArray<(string Word, MarkedRows? Value)> Choices { get; } =
    [("include", MarkedRows.Include), ("leave-out", MarkedRows.LeaveOut)];

    public static SheetSettings None { get; } = new();

    /// <summary>The sheet; null where only one holds data.</summary>
    public SheetChoice? Sheet { get; init; }

    /// <summary>Whether hidden rows sign; null where nobody has decided.</summary>
    public MarkedRows? HiddenRows { get; init; }

    /// <summary>Whether names that are struck out sign; null where nobody has decided.</summary>
    public MarkedRows? StruckOut { get; init; }
}

/// <summary>Whether rows with a mark sign.</summary>
internal enum MarkedRows
{
    Include,
    LeaveOut,
}

/// <summary>A sheet as letter.yml or the command line names it.</summary>
/// <param name="Name">As its tab says; null where it is named by number.</param>
/// <param name="Number">From 1; 0 where it is named by its name.</param>
/// <param name="Place">Where letter.yml names it; null on the command line.</param>
internal sealed record SheetChoice(string? Name, int Number, Place? Place);
