using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A row of the list of recipients: only the columns that the letter uses.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Place">Its beginning.</param>
/// <param name="Cells">By the index of the field, null where the cell is empty; the columns of the address come last,
/// and the lines of a cell there are divided by a line feed. It has a name or an organization.</param>
/// <param name="Joints">For each column of the address what stands before its text; null where it begins a
/// line.</param>
internal sealed record RecipientRow(
    int Row,
    Place Place,
    ImmutableArray<LetterText?> Cells,
    ImmutableArray<string?> Joints
)
{
    /// <summary>The address for mail; null where there is none.</summary>
    public string? Mail { get; init; }

    /// <summary>The name, or where there is none, the organization.</summary>
    public LetterText Name => this[RecipientField.Name] ?? this[RecipientField.Organization]!;

    public LetterText? this[RecipientField field] => Cells[(int)field];

    /// <summary>All texts, cell by cell and line by line.</summary>
    public IEnumerable<LetterText> Texts => Cells.OfType<LetterText>().SelectMany(LinesOf);

    /// <summary>The lines of the address.</summary>
    public ImmutableArray<LetterText> Address
    {
        get
        {
            var lines = ImmutableArray.CreateBuilder<LetterText>(Joints.Length);
            var first = Cells.Length - Joints.Length;
            var isOpen = false;
            for (var i = 0; i < Joints.Length; i++)
            {
                isOpen &= Joints[i] is not null;
                if (Cells[first + i] is not { } text)
                {
                    continue;
                }

                foreach (var line in LinesOf(text))
                {
                    if (isOpen)
                    {
                        lines[^1] = lines[^1] with { Value = lines[^1].Value + Joints[i] + line.Value };
                    }
                    else
                    {
                        lines.Add(line);
                    }

                    isOpen = false;
                }

                isOpen = true;
            }

            return lines.DrainToImmutable();
        }
    }

    /// <summary>The addressee that the columns make.</summary>
    public Addressee ToAddressee() =>
        new()
        {
            Name = Name,
            Title = this[RecipientField.Title],
            Organization = Cells[(int)RecipientField.Name] is null ? null : this[RecipientField.Organization],
            Address = Address,
            Email = Mail is null ? null : new LetterText(Mail, Place),
        };

    private static IEnumerable<LetterText> LinesOf(LetterText cell) =>
        cell.Value.Contains('\n', StringComparison.Ordinal)
            ? cell.Value.Split('\n').Select(line => cell with { Value = line })
            : [cell];
}
