using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>What `verify` said of a letter when it was archived, as the report beside it has it.</summary>
/// <param name="WasSound">No fault was found then.</param>
/// <param name="WasProved">Its sources gave it then, byte for byte.</param>
internal sealed record ArchivedReport(bool WasSound, bool WasProved)
{
    /// <summary>Of a letter without a report: it should be sound.</summary>
    public static ArchivedReport None { get; } = new(true, false);

    /// <param name="json">The report; anything else says nothing.</param>
    public static ArchivedReport Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var report = JsonDocument.Parse(json);
            var (result, outcome) = (
                Text(report.RootElement, "result"),
                Text(Value(report.RootElement, "rebuild"), "outcome")
            );

            // Up to version 0.3 there was no "result", and only "sound" told.
            var wasFaulty = result is null
                ? Value(report.RootElement, "sound") is { ValueKind: JsonValueKind.False }
                : string.Equals(result, "faulty", StringComparison.Ordinal);
            return new ArchivedReport(!wasFaulty, string.Equals(outcome, "same", StringComparison.Ordinal));
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private static JsonElement? Value(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value)
            ? value
            : null;

    private static string? Text(JsonElement? element, string name) =>
        Value(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
