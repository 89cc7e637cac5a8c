using System.Text.Json;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>What `archive verify` found, for programs: an entry for each code of each finding.</summary>
public static class ArchiveReportJson
{
    public static string Write(ArchiveReport report) =>
        JsonReport.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("tool", "letterpdf");
            json.WriteString("version", BuildInfo.Version);
            json.WriteString(report.IsObject ? "object" : "root", report.Folder);
            json.WriteBoolean("valid", report.Errors == 0);
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteNumber("objects", report.Objects);
            json.WriteNumber("versions", report.Versions);
            if (report.Letters is { } letters)
            {
                json.WriteNumber("letters", letters);
            }

            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                WriteFinding(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteFinding(Utf8JsonWriter json, ArchiveRemark finding)
    {
        foreach (var code in finding.Codes.Select(code => (string?)code.Id).DefaultIfEmpty())
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("severity", finding.IsError ? "error" : "warning");
            json.WriteString("place", finding.Place);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }
    }
}
