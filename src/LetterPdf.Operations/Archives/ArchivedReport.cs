using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>The result of `verify` when a letter was archived, from the report beside it.</summary>
/// <param name="WasSound">Whether no fault was found then.</param>
/// <param name="WasProved">Whether its sources produced it then, byte for byte.</param>
internal sealed record ArchivedReport(bool WasSound, bool WasProved)
{
    /// <summary>For a letter without a report: it should be sound.</summary>
    public static ArchivedReport None { get; } = new(true, false);

    /// <param name="json">The report; anything else is ignored.</param>
    public static ArchivedReport Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var report = JsonDocument.Parse(json);
            var (result, outcome) = (
                Text(report.RootElement, "result"),
                Text(Value(report.RootElement, "rebuild"), "outcome")
            );

            // Up to version 0.3 there was no "result", only "sound".
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
