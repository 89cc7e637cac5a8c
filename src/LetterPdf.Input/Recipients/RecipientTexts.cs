using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LetterPdf.Input;

/// <summary>The texts of the fields that a letter uses, of one recipient: a view of the row.</summary>
/// <param name="names">The fields.</param>
/// <param name="keys">The keys of those that the letter uses.</param>
/// <param name="row">The row.</param>
internal sealed class RecipientTexts(RecipientNames names, ImmutableArray<string> keys, RecipientRow row)
    : IReadOnlyDictionary<string, string>
{
    /// <summary>The fields.</summary>
    public RecipientNames Names => names;

    /// <summary>The row.</summary>
    public RecipientRow Row => row;

    public IEnumerable<string> Keys => keys;

    public IEnumerable<string> Values => keys.Select(TextOf);

    public int Count => keys.Length;

    public string this[string key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => keys.Contains(key, StringComparer.Ordinal);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = ContainsKey(key) ? TextOf(key) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        keys.Select(key => KeyValuePair.Create(key, TextOf(key))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string TextOf(string key) =>
        Convert.ToString(names.ValueOf(RecipientFields.Prefix + key, row), CultureInfo.InvariantCulture)
        ?? string.Empty;
}
