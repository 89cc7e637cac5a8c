using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories' file, read: only the columns that the letter uses.</summary>
/// <param name="Top">The file's beginning.</param>
/// <param name="Columns">Their columns in the file.</param>
/// <param name="Settings">Lines of letter.yml that make the guesses about the file certain.</param>
/// <param name="Rows">Every row that names an organization, whatever its status, in the file's order.</param>
internal sealed record SignatoryTable(
    Place Top,
    ListColumns Columns,
    ImmutableArray<string> Settings,
    ImmutableArray<SignatoryRow> Rows
)
{
    /// <summary>The number of rows left out because their answer is not one of those that letter.yml asks
    /// for.</summary>
    public int UnwantedCount { get; init; }

    /// <summary>Whether the file is a workbook.</summary>
    public bool IsWorkbook { get; init; }

    /// <summary>The number of rows left out because they are hidden.</summary>
    public int HiddenCount { get; init; }

    /// <summary>The number of rows left out because their names are struck out.</summary>
    public int StruckCount { get; init; }

    /// <summary>The judgements on the other columns, about who signs.</summary>
    public ImmutableArray<ColumnAnswers> Answers { get; init; } = [];
}

/// <summary>A row that names an organization.</summary>
/// <param name="Signatory">The signatory.</param>
/// <param name="Status">Whether it is to be shown.</param>
/// <param name="IsTrimmed">Whether spaces at the ends of a cell were removed.</param>
internal sealed record SignatoryRow(Signatory Signatory, SignatoryStatus Status, bool IsTrimmed)
{
    /// <summary>The answer by which it is shown; null where letter.yml asks for none.</summary>
    public WantedAnswer? Answer { get; init; }
}

/// <summary>An organization's decision.</summary>
internal enum SignatoryStatus
{
    Confirmed,
    Pending,
    Withdrawn,
}
