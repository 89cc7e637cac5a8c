using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The characteristics that tell one letter from another.</summary>
/// <param name="Subject">The subject, or the title; null where it has neither.</param>
/// <param name="Day">The letter's date, as 2024-05-22; null where it has none.</param>
/// <param name="Signatories">Their names as the letter shows them.</param>
/// <param name="Passages">Its text below the subject, without the signatories: the head is the same in every letter
/// to one addressee.</param>
internal sealed record LetterProfile(
    string? Subject,
    string? Day,
    ImmutableArray<string> Signatories,
    ImmutableArray<string> Passages
)
{
    // Keys of the report, as they are in the file: inside a text the quotation mark would be preceded by a backslash.
    private static readonly byte[] FactsKey = Encoding.UTF8.GetBytes("\"facts\": ");
    private static readonly byte[] TextKey = Encoding.UTF8.GetBytes("\"text\": [");
    private static readonly byte[] SignatoriesKey = Encoding.UTF8.GetBytes("\"signatories\": ");

    // The identifier of a letter's subject in its tags.
    private const string SubjectId = "subject";

    public static LetterProfile Of(VerificationReport report)
    {
        var (facts, names) = (report.Facts, report.Signatories);
        return new LetterProfile(
            facts.Subject ?? facts.Title,
            PdfDate.Day(facts.Date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            names,
            Passed(report.Elements.Select(element => (element.Identifier, element.Text)), names)
        );
    }

    /// <summary>
    /// Reads the profile from the report beside an archived letter. Only the necessary parts are parsed, since an
    /// archive may have a thousand reports. Null where it is not such a report.
    /// </summary>
    /// <param name="report">The file's bytes.</param>
    /// <param name="withPassages">Whether to read the text too.</param>
    public static LetterProfile? Read(ReadOnlySpan<byte> report, bool withPassages)
    {
        try
        {
            if (
                Value(report, FactsKey, keyIsPart: false) is not { ValueKind: JsonValueKind.Object } facts
                || Value(report, SignatoriesKey, keyIsPart: false) is not { ValueKind: JsonValueKind.Array } list
            )
            {
                return null;
            }

            ImmutableArray<string> names =
            [
                .. list.EnumerateArray()
                    .Where(name => name.ValueKind == JsonValueKind.String)
                    .Select(name => name.GetString()!),
            ];
            var passages =
                withPassages && Value(report, TextKey, keyIsPart: true) is { ValueKind: JsonValueKind.Array } text
                    ? Passed(
                        text.EnumerateArray()
                            .Select(element => (Text(element, "id"), Text(element, "text") ?? string.Empty)),
                        names
                    )
                    : [];
            return new LetterProfile(
                Text(facts, "subject") ?? Text(facts, "title"),
                Text(facts, "date"),
                names,
                passages
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Passed(
        IEnumerable<(string? Id, string Text)> elements,
        ImmutableArray<string> names
    )
    {
        var (all, listed) = (elements.ToArray(), names.ToHashSet(StringComparer.Ordinal));
        var subject = Array.FindIndex(all, element => string.Equals(element.Id, SubjectId, StringComparison.Ordinal));
        return
        [
            .. all.Skip(subject + 1)
                .Select(element => element.Text)
                .Where(text => text.Length > 0 && !listed.Contains(text)),
        ];
    }

    private static JsonElement? Value(ReadOnlySpan<byte> report, ReadOnlySpan<byte> key, bool keyIsPart)
    {
        var at = report.IndexOf(key);
        if (at < 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(report[(at + key.Length - (keyIsPart ? 1 : 0))..]);
        return JsonElement.ParseValue(ref reader);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
