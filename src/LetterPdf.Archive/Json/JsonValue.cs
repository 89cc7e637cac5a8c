using System.Collections.Immutable;

namespace LetterPdf.Archive.Json;

/// <summary>A JSON value as written: keys in order, repetitions included.</summary>
internal abstract record JsonValue;

internal sealed record JsonText(string Value) : JsonValue;

internal sealed record JsonNumber(long? Whole) : JsonValue;

internal sealed record JsonTruth(bool Value) : JsonValue;

internal sealed record JsonNothing : JsonValue;

internal sealed record JsonList(ImmutableArray<JsonValue> Items) : JsonValue;

internal sealed record JsonMap(ImmutableArray<KeyValuePair<string, JsonValue>> Members) : JsonValue
{
    /// <summary>The first value of a key; null where the key is not there.</summary>
    public JsonValue? this[string key]
    {
        get
        {
            foreach (var (name, value) in Members)
            {
                if (string.Equals(name, key, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }
}
