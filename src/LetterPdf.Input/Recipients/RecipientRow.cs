using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A row of the list of recipients: only the columns that the letter uses.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Name">The name, or where there is none, the organization.</param>
/// <param name="Place">Its beginning.</param>
/// <param name="Cells">By the index of the field; null where a cell is empty or the list has no such column.</param>
/// <param name="Address">The lines of the address.</param>
internal sealed record RecipientRow(
    int Row,
    LetterText Name,
    Place Place,
    ImmutableArray<LetterText?> Cells,
    ImmutableArray<LetterText> Address
)
{
    /// <summary>The address for mail; null where there is none.</summary>
    public LetterText? Email { get; init; }

    /// <summary>The cells that the address is made of, column by column; null where one is empty.</summary>
    public ImmutableArray<string?> AddressCells { get; init; } = [];

    public LetterText? this[RecipientField field] => Cells[(int)field];

    /// <summary>The addressee that the columns make.</summary>
    public Addressee ToAddressee() =>
        new()
        {
            Name = Name,
            Title = this[RecipientField.Title],
            Organization =
                this[RecipientField.Organization] is { } office && !ReferenceEquals(office, Name) ? office : null,
            Address = Address,
            Email = Email,
        };
}
