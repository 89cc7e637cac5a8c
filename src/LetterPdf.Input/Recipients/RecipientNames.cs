using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The fields of recipients as texts name them.</summary>
internal sealed class RecipientNames
{
    private static readonly string Name = NameOf(RecipientField.Name);
    private static readonly string Address = NameOf(RecipientField.Address);

    private readonly FrozenDictionary<string, int> _columns;

    /// <param name="own">The fields of the senders' own.</param>
    public RecipientNames(ImmutableArray<ListField> own)
    {
        ImmutableArray<RecipientField> plain =
        [
            .. Enum.GetValues<RecipientField>()
                .Where(field => field is not (RecipientField.Email or RecipientField.Address)),
        ];
        _columns = plain
            .Where(field => field != RecipientField.Name)
            .Select(field => (Name: NameOf(field), Index: (int)field))
            .Concat(own.Select(field => (Name: RecipientFields.Prefix + field.Key, field.Index)))
            .ToFrozenDictionary(field => field.Name, field => field.Index, StringComparer.Ordinal);
        All =
        [
            .. plain.Select(NameOf),
            Address,
            .. own.Select(field => RecipientFields.Prefix + field.Key),
            RecipientFields.Prefix + RecipientFields.Row,
        ];
    }

    /// <summary>All of them that a text may show: "recipient.name", ...</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>Whether a text may show a field.</summary>
    public bool Holds(string name) => All.Contains(name, StringComparer.Ordinal);

    /// <summary>The field that only the address of an e-mail may use.</summary>
    public static string Mail { get; } = NameOf(RecipientField.Email);

    /// <summary>The name of a field in a text.</summary>
    public static string NameOf(RecipientField field) => RecipientFields.Prefix + RecipientFields.Keys[(int)field];

    /// <summary>The value of a field: a number, a text, or null where the cell is empty.</summary>
    public object? ValueOf(string name, RecipientRow row) =>
        _columns.TryGetValue(name, out var index) ? row.Cells[index]?.Value
        : string.Equals(name, Name, StringComparison.Ordinal) ? row.Name.Value
        : string.Equals(name, Address, StringComparison.Ordinal) ? AddressOf(row)
        : string.Equals(name, Mail, StringComparison.Ordinal) ? row.Mail
        : row.Row;

    private static string? AddressOf(RecipientRow row) =>
        row.Address.IsEmpty ? null : string.Join(", ", row.Address.Select(line => line.Value));
}
