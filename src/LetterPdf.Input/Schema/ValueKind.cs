using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>What a key's value can be. The family is closed.</summary>
internal abstract record ValueKind
{
    /// <summary>Any text, number or switch: all are text to the reader. Never empty.</summary>
    public sealed record Text : ValueKind;

    /// <summary>A list of texts.</summary>
    public sealed record Lines : ValueKind;

    /// <summary>Year-month-day.</summary>
    public sealed record Date : ValueKind;

    /// <summary>A number and a unit.</summary>
    /// <param name="HasEm">Whether em is a unit here.</param>
    public sealed record Measure(bool HasEm) : ValueKind;

    /// <summary>A whole number.</summary>
    public sealed record Number(int Least, int Most) : ValueKind;

    /// <summary>true or false.</summary>
    public sealed record Switch : ValueKind;

    /// <summary>true; what is not so is left out.</summary>
    public sealed record Flag : ValueKind;

    /// <summary>One of several words.</summary>
    /// <param name="Words">As they are suggested.</param>
    /// <param name="AnyCase">Whether capitals make no difference.</param>
    public sealed record Choice(ImmutableArray<string> Words, bool AnyCase = false) : ValueKind;

    /// <summary>Standards that a file can meet together: one of the first kind, the last, or both, in any
    /// order.</summary>
    public sealed record Standards(ImmutableArray<string> Archival, string Accessible) : ValueKind;

    /// <summary>A file in the letter's folder.</summary>
    /// <param name="Endings">What its name can end in, with the point; empty for anything.</param>
    public sealed record Path(ImmutableArray<string> Endings) : ValueKind;

    /// <summary>A column's heading, or its number from 1.</summary>
    public sealed record Column : ValueKind;

    /// <summary>Keys of its own.</summary>
    public sealed record Keys(KeyTable Table) : ValueKind;

    /// <summary>Keys that may be any text, each with a text.</summary>
    public sealed record Names : ValueKind;

    /// <summary>A list whose items have keys.</summary>
    /// <param name="OrOne">Whether a single item needs no list.</param>
    public sealed record Items(KeyTable Table, bool OrOne) : ValueKind;

    /// <summary>One kind or the other.</summary>
    public sealed record Either(ValueKind First, ValueKind Second) : ValueKind;
}

/// <summary>A key of letter.yml.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Kind">What its value can be.</param>
/// <param name="Description">For people, in one or two sentences; editors show it.</param>
/// <param name="Example">A value, or empty.</param>
/// <param name="IsRequired">Whether the mapping needs it.</param>
internal sealed record LetterKey(
    string Name,
    ValueKind Kind,
    string Description,
    string Example = "",
    bool IsRequired = false
);

/// <summary>The keys of one mapping, in the order in which the manual shows them.</summary>
/// <param name="Keys">Each name once.</param>
/// <param name="OneOf">Keys of which one at least must be there; empty for none.</param>
internal sealed record KeyTable(ImmutableArray<LetterKey> Keys, ImmutableArray<string> OneOf)
{
    public KeyTable(params ImmutableArray<LetterKey> keys)
        : this(keys, []) { }

    /// <summary>Not more than one of <see cref="OneOf"/> may be there.</summary>
    public bool IsOneOnly { get; init; }

    public ImmutableArray<string> Names { get; } = [.. Keys.Select(key => key.Name)];

    /// <summary>The key of a name; null for none.</summary>
    public LetterKey? Find(string name) =>
        Keys.FirstOrDefault(key => string.Equals(key.Name, name, StringComparison.Ordinal));
}
