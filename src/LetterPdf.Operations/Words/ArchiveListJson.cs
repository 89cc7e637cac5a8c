namespace LetterPdf.Operations;

/// <summary>The letters of an archive, for programs.</summary>
public static class ArchiveListJson
{
    public static string Write(ArchiveListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return JsonReport.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("tool", "letterpdf");
            json.WriteString("version", BuildInfo.Version);
            json.WriteString("root", listing.Folder);
            json.WriteStartArray("letters");
            foreach (var letter in listing.Letters)
            {
                var newest = letter[letter.Head]!;
                json.WriteStartObject();
                json.WriteString("id", letter.Id);
                json.WriteString("head", letter.Head.ToString());
                json.WriteNumber("versions", letter.Versions.Length);
                json.WriteString("created", newest.Created);
                if (MergeFiles.CountIn(newest) is { } recipients)
                {
                    json.WriteNumber("recipients", recipients);
                }

                json.WriteString("message", newest.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStrings("problems", listing.Problems);
            json.WriteEndObject();
        });
    }
}
