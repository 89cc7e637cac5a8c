using System.Text;
using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>shard.json: what a part of a merge is a part of. A merge of the whole has no such file.</summary>
/// <param name="Shard">Which part.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Source">SHA-256 of all that the letters were made of, and how; in hexadecimal digits.</param>
/// <param name="Recipients">The number of recipients in all parts.</param>
/// <param name="Letters">The number of letters in this part.</param>
internal sealed record ShardRecord(Shard Shard, string Version, string Source, int Recipients, int Letters)
{
    public const string FileName = "shard.json";

    /// <summary>The most bytes of such a file.</summary>
    public const int MostBytes = 4096;

    private const string Format = "letterpdf-shard-1";

    /// <summary>The file's bytes.</summary>
    public byte[] Write() =>
        Encoding.UTF8.GetBytes(
            JsonReport.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("format", Format);
                json.WriteString("version", Version);
                json.WriteNumber("part", Shard.Number);
                json.WriteNumber("parts", Shard.Of);
                json.WriteString("source", Source);
                json.WriteNumber("recipients", Recipients);
                json.WriteNumber("letters", Letters);
                json.WriteEndObject();
            })
        );

    /// <summary>The record that such a file holds; null for any other file.</summary>
    public static ShardRecord? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var json = document.RootElement;
            return
                json.ValueKind == JsonValueKind.Object
                && Text(json, "format") is Format
                && Text(json, "version") is { } version
                && Text(json, "source") is { } source
                && Number(json, "part") is { } part
                && Number(json, "parts") is { } parts
                && Number(json, "recipients") is { } recipients
                && Number(json, "letters") is { } letters
                && part >= 1
                && part <= parts
                && parts <= Shard.MostParts
                ? new ShardRecord(new Shard(part, parts), version, source, recipients, letters)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
        && number >= 0
            ? number
            : null;
}
