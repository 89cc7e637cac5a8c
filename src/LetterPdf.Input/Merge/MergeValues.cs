using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The values of merge fields, by name; null for one that this letter does not have.</summary>
internal sealed class MergeValues
{
    private static readonly ImmutableArray<string> Fields =
    [
        "signatories.count",
        "countries.count",
        "date",
        "addressee.name",
        "addressee.title",
        "addressee.organization",
        "subject",
        "letterhead.name",
    ];

    private readonly ImmutableDictionary<string, Value> _values;
    private readonly HashSet<string> _used;

    private MergeValues(ImmutableDictionary<string, Value> values, HashSet<string> used) =>
        (_values, _used) = (values, used);

    /// <summary>The values of a new letter: none yet.</summary>
    public static MergeValues None =>
        new(
            ImmutableDictionary.Create<string, Value>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
        );

    /// <summary>The fields of recipients; null for a letter without them.</summary>
    public RecipientNames? Recipients { get; private init; }

    /// <summary>The recipient; null as long as no letter is filled in for one.</summary>
    public RecipientRow? Row { get; private init; }

    /// <summary>Whether the recipient's address for mail may be used.</summary>
    public bool MayMail { get; private init; }

    /// <summary>Every name there is.</summary>
    public ImmutableArray<string> KnownNames => [.. Fields, .. Recipients?.All ?? []];

    /// <summary>A number, a text, or null where the letter does not have it.</summary>
    public object? this[string name] =>
        IsOfRecipient(name) ? (Row is null ? null : Recipients!.ValueOf(name, Row)) : _values[name].Content;

    /// <summary>Whether a name is, or looks like, a field of recipients.</summary>
    public static bool IsOfRecipient(string name) =>
        name is "recipient" || name.StartsWith(RecipientFields.Prefix, StringComparison.Ordinal);

    /// <summary>Whether the name can be used here; some values are themselves made of merge fields.</summary>
    public bool Holds(string name) =>
        IsOfRecipient(name)
            ? Recipients?.Holds(name) is true
                || (MayMail && string.Equals(name, RecipientNames.Mail, StringComparison.Ordinal))
            : _values.ContainsKey(name);

    /// <summary>Whether a value depends on the recipient.</summary>
    public bool Varies(string name) =>
        IsOfRecipient(name) || (_values.TryGetValue(name, out var value) && value.Varies);

    /// <summary>The same with one value more.</summary>
    /// <param name="varies">Whether it depends on the recipient.</param>
    public MergeValues With(string name, object? value, bool varies = false) =>
        new(_values.SetItem(name, new Value(value, varies)), _used)
        {
            Recipients = Recipients,
            Row = Row,
            MayMail = MayMail,
        };

    /// <summary>The same with the fields of recipients.</summary>
    public MergeValues With(RecipientNames? names) => Copy(names, Row, MayMail);

    /// <summary>The values for a recipient; null for a letter that is not filled in for one.</summary>
    public MergeValues For(RecipientRow? row) => Copy(Recipients, row, MayMail);

    /// <summary>The same for the text that says where an e-mail goes.</summary>
    public MergeValues ForMail() => Copy(Recipients, Row, mayMail: true);

    /// <summary>Records that a text of the letter has the field.</summary>
    public void Use(string name) => _used.Add(name);

    /// <summary>Whether a text that was read has the field.</summary>
    public bool IsUsed(string name) => _used.Contains(name);

    private MergeValues Copy(RecipientNames? names, RecipientRow? row, bool mayMail) =>
        new(_values, _used)
        {
            Recipients = names,
            Row = row,
            MayMail = mayMail,
        };

    private readonly record struct Value(object? Content, bool Varies);
}
