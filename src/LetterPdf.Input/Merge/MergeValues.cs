using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The values of merge fields, by name; null for one that this letter does not have.</summary>
internal sealed class MergeValues
{
    private readonly ImmutableDictionary<string, object?> _values;
    private readonly HashSet<string> _used;

    private MergeValues(ImmutableDictionary<string, object?> values, HashSet<string> used) =>
        (_values, _used) = (values, used);

    /// <summary>Every name there is.</summary>
    public static ImmutableArray<string> KnownNames =>
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

    /// <summary>The values of a new letter: none yet.</summary>
    public static MergeValues None =>
        new(
            ImmutableDictionary.Create<string, object?>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
        );

    /// <summary>A number, a text, or null where the letter does not have it.</summary>
    public object? this[string name] => _values[name];

    /// <summary>Whether the name can be used here; some values are themselves made of merge fields.</summary>
    public bool Holds(string name) => _values.ContainsKey(name);

    public MergeValues With(string name, object? value) => new(_values.SetItem(name, value), _used);

    /// <summary>Records that a text of the letter has the field.</summary>
    public void Use(string name) => _used.Add(name);

    /// <summary>Whether a text that was read has the field.</summary>
    public bool IsUsed(string name) => _used.Contains(name);
}
