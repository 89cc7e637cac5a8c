using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using LetterPdf.Model;

namespace LetterPdf.Archive.Json;

/// <summary>Reads JSON strictly (RFC 8259): UTF-8 without a byte order mark, no comments, no trailing commas, no
/// halves of surrogate pairs.</summary>
internal static class JsonTree
{
    /// <summary>How deep values may be nested; an inventory needs five levels.</summary>
    public const int MostLevels = 16;

    // In bytes; a digest has at most 128.
    private const int MostShared = 256;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MostLevels };

    /// <returns>The value, or null with what is wrong.</returns>
    public static JsonValue? Read(ReadOnlySpan<byte> bytes, out Reason? problem)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            problem = Reason.Of(JsonProblem.ByteOrderMark);
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            problem = Reason.Of(JsonProblem.NotUtf8);
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(bytes, Options);
            reader.Read();
            var value = Value(ref reader, new HashSet<string>(StringComparer.Ordinal));
            while (reader.Read())
            {
                // Only white space may follow; the reader throws for anything else.
            }

            problem = null;
            return value;
        }
        catch (JsonException failure)
        {
            problem = Reason.Of(
                JsonProblem.Malformed,
                (failure.LineNumber ?? 0) + 1,
                (failure.BytePositionInLine ?? 0) + 1
            );
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = Reason.Of(JsonProblem.HalfSurrogate);
            return null;
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader, HashSet<string> texts) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(ref reader, texts),
            JsonTokenType.StartArray => List(ref reader, texts),
            JsonTokenType.String => new JsonText(Text(ref reader, texts)),
            JsonTokenType.Number => new JsonNumber(reader.TryGetInt64(out var whole) ? whole : null),
            JsonTokenType.True => new JsonTruth(true),
            JsonTokenType.False => new JsonTruth(false),
            _ => new JsonNothing(),
        };

    private static JsonMap Map(ref Utf8JsonReader reader, HashSet<string> texts)
    {
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, JsonValue>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Text(ref reader, texts);
            reader.Read();
            members.Add(new(key, Value(ref reader, texts)));
        }

        return new JsonMap(members.DrainToImmutable());
    }

    private static JsonList List(ref Utf8JsonReader reader, HashSet<string> texts)
    {
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return new JsonList([]);
        }

        // Nearly every list in an inventory has a single path.
        var first = Value(ref reader, texts);
        if (reader.Read() && reader.TokenType == JsonTokenType.EndArray)
        {
            return new JsonList([first]);
        }

        var items = ImmutableArray.CreateBuilder<JsonValue>();
        items.Add(first);
        do
        {
            items.Add(Value(ref reader, texts));
        } while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);

        return new JsonList(items.DrainToImmutable());
    }

    // Interns keys and strings, since an inventory repeats each digest and path in every version that has the file.
    private static string Text(ref Utf8JsonReader reader, HashSet<string> texts)
    {
        if (reader.ValueSpan.Length > MostShared)
        {
            return reader.GetString()!;
        }

        Span<char> characters = stackalloc char[MostShared];
        characters = characters[..reader.CopyString(characters)];
        if (texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out var known))
        {
            return known;
        }

        var text = characters.ToString();
        texts.Add(text);
        return text;
    }
}
