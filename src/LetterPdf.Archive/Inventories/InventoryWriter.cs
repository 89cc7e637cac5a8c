using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LetterPdf.Archive.Inventories;

/// <summary>Writes an inventory (OCFL 1.1, 3.5), without white space: each version's folder keeps one of all versions
/// up to it.</summary>
internal static class InventoryWriter
{
    // The punctuation around a digest or a path, and all of a version but its state.
    private const int LengthOfPunctuation = 8;
    private const int LengthOfVersion = 512;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Inventory inventory)
    {
        var buffer = new ArrayBufferWriter<byte>(Length(inventory));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", inventory.Id);
            json.WriteString("type", inventory.Version.InventoryType());
            json.WriteString("digestAlgorithm", inventory.Algorithm.Name);
            json.WriteString("head", inventory.Head.ToString());
            if (inventory.ContentDirectory is { } directory)
            {
                json.WriteString("contentDirectory", directory);
            }

            WriteEntries(json, "manifest", inventory.Manifest);
            json.WriteStartObject("versions");
            foreach (var version in inventory.Versions)
            {
                WriteVersion(json, version);
            }

            json.WriteEndObject();
            WriteFixity(json, inventory.Fixity);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    // Roughly the final length: the inventory of a letter with a thousand versions exceeds a megabyte, and growing
    // the buffer that far would take longer than writing it.
    private static int Length(Inventory inventory) =>
        LengthOfVersion
        + Length(inventory.Manifest)
        + inventory.Fixity.Sum(block => Length(block.Entries))
        + inventory.Versions.Sum(version => LengthOfVersion + Length(version.State));

    private static int Length(ImmutableArray<DigestPaths> entries)
    {
        var length = 0;
        foreach (var entry in entries)
        {
            length += entry.Digest.Length + LengthOfPunctuation;
            foreach (var path in entry.Paths)
            {
                length += path.Length + LengthOfPunctuation;
            }
        }

        return length;
    }

    private static void WriteVersion(Utf8JsonWriter json, ObjectVersion version)
    {
        json.WriteStartObject(version.Name.ToString());
        json.WriteString("created", version.Created);
        if (version.Message is { } message)
        {
            json.WriteString("message", message);
        }

        if (version.User is { } user)
        {
            json.WriteStartObject("user");
            json.WriteString("name", user.Name);
            if (user.Address is { } address)
            {
                json.WriteString("address", address);
            }

            json.WriteEndObject();
        }

        WriteEntries(json, "state", version.State);
        json.WriteEndObject();
    }

    private static void WriteFixity(Utf8JsonWriter json, ImmutableArray<FixityBlock> fixity)
    {
        if (fixity.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("fixity");
        foreach (var block in fixity)
        {
            WriteEntries(json, block.Algorithm.Name, block.Entries);
        }

        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, ImmutableArray<DigestPaths> entries)
    {
        json.WriteStartObject(name);
        foreach (var entry in entries)
        {
            json.WriteStartArray(entry.Digest);
            foreach (var path in entry.Paths)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
