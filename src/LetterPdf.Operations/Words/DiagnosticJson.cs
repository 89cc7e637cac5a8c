using System.Collections.Immutable;
using System.Text.Json;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Diagnostics for programs: JSON of a form that only ever grows. Lines and columns are from 1, columns in
/// UTF-16 units.</summary>
public static class DiagnosticJson
{
    public static string Write(ImmutableArray<Diagnostic> items) =>
        JsonReport.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("tool", "letterpdf");
            json.WriteString("version", BuildInfo.Version);
            json.WriteNumber("errors", items.Count(item => item.IsError));
            json.WriteNumber("warnings", items.Count(item => !item.IsError));
            json.WriteStartArray("diagnostics");
            foreach (var item in items)
            {
                WriteOne(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteOne(Utf8JsonWriter json, Diagnostic item)
    {
        json.WriteStartObject();
        json.WriteString("code", item.Code.Id);
        json.WriteString("severity", item.IsError ? "error" : "warning");
        json.WriteBoolean("doubt", item.Code.IsDoubt);
        if (item.Place is { } place)
        {
            WritePlace(json, place);
        }

        json.WriteString("message", DiagnosticWords.Message(item));
        if (DiagnosticWords.Hint(item) is { } hint)
        {
            json.WriteString("hint", hint);
        }

        if (!item.Others.IsEmpty)
        {
            json.WriteStartArray("others");
            foreach (var other in item.Others)
            {
                json.WriteStartObject();
                WritePlace(json, other);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.Path);
        switch (place)
        {
            case TextSpan span:
                json.WriteNumber("line", span.Line);
                json.WriteNumber("column", span.Column);
                json.WriteNumber("endLine", span.End.Line);
                json.WriteNumber("endColumn", span.End.Column);
                break;
            case SheetCell cell:
                json.WriteString("sheet", cell.Sheet.Name);
                json.WriteString("cell", cell.Name);
                break;
            case DocumentParagraph paragraph:
                json.WriteNumber("paragraph", paragraph.Number);
                break;
        }
    }
}
