using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories' file, read: only the columns that the letter uses.</summary>
/// <param name="Top">The file's beginning.</param>
/// <param name="Columns">Where they stand.</param>
/// <param name="Settings">Lines of letter.yml that make certain what was guessed of the file.</param>
/// <param name="Rows">Every row that names an organization, whatever its status, in the file's order.</param>
internal sealed record SignatoryTable(
    Place Top,
    SignatoryColumns Columns,
    ImmutableArray<string> Settings,
    ImmutableArray<SignatoryRow> Rows
)
{
    /// <summary>Rows left out because their answer is none of those that letter.yml asks for.</summary>
    public int UnwantedCount { get; init; }

    /// <summary>What the other columns say about who signs.</summary>
    public ImmutableArray<ColumnAnswers> Answers { get; init; } = [];
}

/// <summary>A row that names an organization.</summary>
/// <param name="Signatory">What it says.</param>
/// <param name="Status">Whether it is to be shown.</param>
/// <param name="IsTrimmed">Whether blanks at the ends of a cell were left out.</param>
internal sealed record SignatoryRow(Signatory Signatory, SignatoryStatus Status, bool IsTrimmed)
{
    /// <summary>The answer by which it is shown; null where letter.yml asks for none.</summary>
    public WantedAnswer? Answer { get; init; }
}

/// <summary>What an organization has decided.</summary>
internal enum SignatoryStatus
{
    Confirmed,
    Pending,
    Withdrawn,
}
