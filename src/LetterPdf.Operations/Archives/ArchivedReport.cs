using System.Collections.Immutable;
using System.Text.Json;

namespace LetterPdf.Operations;

/// <summary>The result of `verify` when a letter was archived, from the report beside it.</summary>
/// <param name="WasSound">Whether no fault was found then.</param>
/// <param name="WasProved">Whether its sources produced it then, byte for byte.</param>
internal sealed record ArchivedReport(bool WasSound, bool WasProved)
{
    private ImmutableHashSet<string> _faulty = [];
    private ImmutableHashSet<string> _notProved = [];
    private bool _isOfMerge;

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
            var merge = Value(report.RootElement, "merge");
            return new ArchivedReport(!wasFaulty, string.Equals(outcome, "same", StringComparison.Ordinal))
            {
                _isOfMerge = merge is not null,
                _faulty = Texts(Value(merge, "faulty")),
                _notProved = Texts(Value(merge, "notProved")),
            };
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>The result for one of the letters of a merge, whose report is the first letter's and names those others
    /// of which it is not true.</summary>
    /// <param name="file">The letter's name, without a folder.</param>
    public ArchivedReport Of(string file) =>
        !_isOfMerge ? this : new ArchivedReport(!_faulty.Contains(file), !_notProved.Contains(file));

    private static JsonElement? Value(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value)
            ? value
            : null;

    private static string? Text(JsonElement? element, string name) =>
        Value(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static ImmutableHashSet<string> Texts(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list
            ?
            [
                .. list.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ]
            : [];
}
