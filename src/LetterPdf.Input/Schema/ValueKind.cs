using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The kinds of values that a key can have. The family is closed.</summary>
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

    /// <summary>Only true; otherwise the key is left out.</summary>
    public sealed record Flag : ValueKind;

    /// <summary>One of several words.</summary>
    /// <param name="Words">The words, as they are suggested.</param>
    /// <param name="AnyCase">Whether capitals make no difference.</param>
    public sealed record Choice(ImmutableArray<string> Words, bool AnyCase = false) : ValueKind;

    /// <summary>A list of such words, at least one.</summary>
    /// <param name="Words">The words, in any case.</param>
    public sealed record Choices(ImmutableArray<string> Words) : ValueKind;

    /// <summary>Standards that a file can meet together: one for archives, the one for accessibility, or both, in any
    /// order.</summary>
    public sealed record Standards(ImmutableArray<string> Archival, string Accessible) : ValueKind;

    /// <summary>A file in the letter's folder.</summary>
    /// <param name="Endings">The endings that its name can have, with the dot; empty for any.</param>
    public sealed record Path(ImmutableArray<string> Endings) : ValueKind;

    /// <summary>A column's heading, or its number from 1.</summary>
    public sealed record Column : ValueKind;

    /// <summary>A sheet of a workbook: its name, or its number from 1.</summary>
    public sealed record Sheet : ValueKind;

    /// <summary>A mapping with keys of its own.</summary>
    public sealed record Keys(KeyTable Table) : ValueKind;

    /// <summary>A mapping whose keys may be any text, each with a text.</summary>
    public sealed record Names : ValueKind;

    /// <summary>A list whose items have keys.</summary>
    /// <param name="OrOne">Whether a single item needs no list.</param>
    public sealed record Items(KeyTable Table, bool OrOne) : ValueKind;

    /// <summary>One kind or the other.</summary>
    public sealed record Either(ValueKind First, ValueKind Second) : ValueKind;
}

/// <summary>A key of letter.yml.</summary>
/// <param name="Name">The name, as it is written.</param>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Description">A description for people, in one or two sentences, which editors show.</param>
/// <param name="Example">An example of a value, or empty.</param>
/// <param name="IsRequired">Whether the mapping needs it.</param>
internal sealed record LetterKey(
    string Name,
    ValueKind Kind,
    string Description,
    string Example = "",
    bool IsRequired = false
);

/// <summary>The keys of one mapping, in the order in which the manual shows them.</summary>
/// <param name="Keys">The keys, each name once.</param>
/// <param name="OneOf">Keys of which at least one is required; empty for none.</param>
internal sealed record KeyTable(ImmutableArray<LetterKey> Keys, ImmutableArray<string> OneOf)
{
    public KeyTable(params ImmutableArray<LetterKey> keys)
        : this(keys, []) { }

    /// <summary>The kind of further keys, whose names are the senders' own; null where there can be none.</summary>
    public ValueKind? Others { get; init; }

    /// <summary>Whether at most one of <see cref="OneOf"/> is allowed.</summary>
    public bool IsOneOnly { get; init; }

    public ImmutableArray<string> Names { get; } = [.. Keys.Select(key => key.Name)];

    /// <summary>The key of a name; null for none.</summary>
    public LetterKey? Find(string name) =>
        Keys.FirstOrDefault(key => string.Equals(key.Name, name, StringComparison.Ordinal))
        ?? (Others is { } kind ? new LetterKey(name, kind, string.Empty) : null);
}
