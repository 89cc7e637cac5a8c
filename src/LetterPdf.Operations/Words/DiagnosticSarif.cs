using System.Collections.Immutable;
using System.Text.Json;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Diagnostics in SARIF 2.1.0 (OASIS), which editors and code hosts show beside the lines.</summary>
public static class DiagnosticSarif
{
    public static string Write(ImmutableArray<Diagnostic> items) =>
        JsonReport.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
            );
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, items);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteRun(Utf8JsonWriter json, ImmutableArray<Diagnostic> items)
    {
        var rules = items
            .Select(item => item.Code)
            .Distinct()
            .OrderBy(code => code.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "letterpdf");
        json.WriteString("version", BuildInfo.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var item in items)
        {
            WriteResult(json, item, rules.IndexOf(item.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticCode code)
    {
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        WriteText(json, "shortDescription", Explanations.Of(code).Title);
        WriteText(json, "fullDescription", Explanations.Of(code).Meaning);
        WriteText(json, "help", Explanations.Of(code).Remedy);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Message(Diagnostic item) =>
        DiagnosticWords.Hint(item) is { } hint
            ? $"{DiagnosticWords.Sentence(item)} {hint}"
            : DiagnosticWords.Message(item);

    private static void WriteResult(Utf8JsonWriter json, Diagnostic item, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", item.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(item.Severity));
        WriteText(json, "message", Message(item));
        if (item.Place is { } place)
        {
            WriteLocations(json, "locations", [place]);
        }

        if (!item.Others.IsEmpty)
        {
            WriteLocations(json, "relatedLocations", item.Others);
        }

        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, ImmutableArray<Place> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            WriteLocation(json, place);
        }

        json.WriteEndArray();
    }

    // For a workbook or a document, only the file is a physical location: neither has lines.
    private static void WriteLocation(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (place is TextSpan span)
        {
            WriteRegion(json, span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteEndObject();
            WriteLogicalLocation(json, place.Spot, place is SheetCell ? "cell" : "paragraph");
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.End.Line);
        json.WriteNumber("endColumn", span.End.Column);
        json.WriteEndObject();
    }

    private static void WriteLogicalLocation(Utf8JsonWriter json, string name, string kind)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", name);
        json.WriteString("kind", kind);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
