using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LetterPdf.Input;

/// <summary>letter.yml's keys as a JSON Schema (draft-07), for editors: these complete keys, show what each means and
/// mark mistakes.</summary>
public static class LetterSchema
{
    /// <summary>The schema; the same text every time.</summary>
    public static string ToJson()
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "letter.yml: a joint letter for letterpdf");
            new SchemaWriter(json).WriteTable(LetterKeys.Letter);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
