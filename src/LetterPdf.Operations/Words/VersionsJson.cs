using System.Text.Json;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Versions of a letter, for programs.</summary>
public static class VersionsJson
{
    public static string Write(ShownVersions shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return JsonReport.Of(json =>
        {
            var inventory = shown.Letter.Inventory!;
            json.WriteStartObject();
            json.WriteString("id", inventory.Id);
            json.WriteString("folder", shown.Letter.Folder);
            json.WriteString("head", inventory.Head.ToString());
            json.WriteString("digestAlgorithm", inventory.Algorithm.Name);
            json.WriteStartArray("versions");
            foreach (var version in shown.Versions)
            {
                Write(json, version, shown);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, ObjectVersion version, ShownVersions shown)
    {
        json.WriteStartObject();
        json.WriteString("version", version.Name.ToString());
        json.WriteString("created", version.Created);
        json.WriteString("message", version.Message);
        json.WriteString("by", version.User?.Name);
        json.WriteString("address", version.User?.Address);
        if (MergeFiles.CountIn(version) is { } recipients)
        {
            json.WriteNumber("recipients", recipients);
        }

        if (shown.Signatories is { } names)
        {
            json.WriteStrings("signatories", names);
        }

        json.WriteStartArray("files");
        foreach (var (path, digest) in version.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("content", shown.Letter.Inventory!.ContentPath(digest));
            json.WriteString("digest", digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
