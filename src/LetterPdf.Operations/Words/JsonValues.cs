using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>Shared parts of receipts in JSON.</summary>
internal static class JsonValues
{
    /// <summary>A list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A text, where there is one.</summary>
    public static void WriteSome(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
