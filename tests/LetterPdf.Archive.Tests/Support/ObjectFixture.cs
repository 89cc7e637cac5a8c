using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LetterPdf.Archive.Tests.Support;

/// <summary>
/// A valid object, written by hand from the specification, with digests by the platform: the code under test makes
/// nothing here. It is then broken in one way or another.
/// </summary>
public sealed class ObjectFixture
{
    private static readonly JsonSerializerOptions Relaxed = new() { WriteIndented = true };

    public ObjectFixture(
        MemoryStorage storage,
        string folder,
        string ocfl = "1.1",
        string id = "urn:example:letter",
        string algorithm = "sha512",
        string format = "v{0}"
    )
    {
        Storage = storage;
        Folder = folder;
        Ocfl = ocfl;
        Id = id;
        Algorithm = algorithm;
        Format = format;
        Storage.Put(Path($"0=ocfl_object_{ocfl}"), $"ocfl_object_{ocfl}\n");
        Storage
            .Put(Path($"{Name(1)}/content/letter.txt"), "first\n")
            .Put(Path($"{Name(1)}/content/sub/note.txt"), "note\n");
        Storage.Put(Path($"{Name(2)}/content/letter.txt"), "second\n");
        Storage.Put(Path($"{Name(1)}/inventory.json"), Text(Inventory(1)));
        Storage.Put(Path($"{Name(2)}/inventory.json"), Text(Inventory(2)));
        Storage.Put(Path("inventory.json"), Text(Inventory(2)));
        Seal(Name(1));
        Seal(Name(2));
        Seal(string.Empty);
    }

    public MemoryStorage Storage { get; }

    public string Folder { get; }

    public string Ocfl { get; }

    public string Id { get; }

    public string Algorithm { get; }

    public string Format { get; }

    public static ObjectFixture Valid(string ocfl = "1.1", string algorithm = "sha512", string format = "v{0}") =>
        new(new MemoryStorage(), string.Empty, ocfl, algorithm: algorithm, format: format);

    public static string Digest(string text, string algorithm = "sha512") =>
        Digest(Encoding.UTF8.GetBytes(text), algorithm);

    public static string Digest(byte[] bytes, string algorithm) =>
        Convert.ToHexStringLower(
            algorithm switch
            {
                "sha512" => SHA512.HashData(bytes),
                "sha256" => SHA256.HashData(bytes),
                "sha1" => SHA1.HashData(bytes),
                _ => MD5.HashData(bytes),
            }
        );

    public static JsonObject User(string name = "Jo Doe", string? address = "mailto:jo@example.org")
    {
        var user = new JsonObject { ["name"] = name };
        if (address is not null)
        {
            user["address"] = address;
        }

        return user;
    }

    public string Name(int version) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Format, version);

    public string Path(string path) => Folder.Length == 0 ? path : $"{Folder}/{path}";

    public string Hash(string text) => Digest(text, Algorithm);

    /// <summary>Changes an inventory and, unless told otherwise, its sidecar.</summary>
    /// <param name="folder">Empty for the object's own inventory, or a version's name.</param>
    /// <param name="edit">The change.</param>
    /// <param name="seals">Whether the sidecar is updated.</param>
    public ObjectFixture Edit(string folder, Action<JsonObject> edit, bool seals = true)
    {
        var path = Path(folder.Length == 0 ? "inventory.json" : $"{folder}/inventory.json");
        var inventory = JsonNode.Parse(Storage.Text(path))!.AsObject();
        edit(inventory);
        Storage.Put(path, Text(inventory));
        if (seals)
        {
            Seal(folder);
        }

        return this;
    }

    /// <summary>Changes the newest inventory in both its places.</summary>
    public ObjectFixture Edit(Action<JsonObject> edit) => Edit(string.Empty, edit).Edit(Name(2), edit);

    /// <summary>Changes all inventories.</summary>
    public ObjectFixture EditAll(Action<JsonObject> edit) => Edit(edit).Edit(Name(1), edit);

    /// <summary>Replaces text in the newest inventory, in both its places: for text that no JSON writer would
    /// write.</summary>
    public ObjectFixture Replace(string from, string to)
    {
        foreach (var folder in new[] { string.Empty, Name(2) })
        {
            var path = Path(folder.Length == 0 ? "inventory.json" : $"{folder}/inventory.json");
            Assert.Contains(from, Storage.Text(path), StringComparison.Ordinal);
            Storage.Put(path, Storage.Text(path).Replace(from, to, StringComparison.Ordinal));
            Seal(folder);
        }

        return this;
    }

    public ObjectFixture Put(string path, string text)
    {
        Storage.Put(Path(path), text);
        return this;
    }

    public ObjectFixture Delete(string path)
    {
        Storage.Delete(Path(path));
        return this;
    }

    public ObjectFixture Do(Action<MemoryStorage> change)
    {
        change(Storage);
        return this;
    }

    /// <summary>Writes the sidecar that an inventory should have.</summary>
    public void Seal(string folder)
    {
        var path = Path(folder.Length == 0 ? "inventory.json" : $"{folder}/inventory.json");
        Storage.Put($"{path}.{Algorithm}", $"{Digest(Storage.Bytes(path), Algorithm)} inventory.json\n");
    }

    private static string Text(JsonObject inventory) => inventory.ToJsonString(Relaxed);

    private JsonObject Inventory(int head)
    {
        var (first, note, second) = (Hash("first\n"), Hash("note\n"), Hash("second\n"));
        var manifest = new JsonObject
        {
            [first] = new JsonArray($"{Name(1)}/content/letter.txt"),
            [note] = new JsonArray($"{Name(1)}/content/sub/note.txt"),
        };
        var versions = new JsonObject
        {
            [Name(1)] = Version(
                1,
                new JsonObject { [first] = new JsonArray("letter.txt"), [note] = new JsonArray("sub/note.txt") }
            ),
        };
        if (head == 2)
        {
            manifest[second] = new JsonArray($"{Name(2)}/content/letter.txt");
            versions[Name(2)] = Version(
                2,
                new JsonObject
                {
                    [second] = new JsonArray("letter.txt"),
                    [note] = new JsonArray("sub/note.txt", "copy.txt"),
                }
            );
        }

        return new JsonObject
        {
            ["id"] = Id,
            ["type"] = $"https://ocfl.io/{Ocfl}/spec/#inventory",
            ["digestAlgorithm"] = Algorithm,
            ["head"] = Name(head),
            ["manifest"] = manifest,
            ["versions"] = versions,
        };
    }

    private static JsonObject Version(int number, JsonObject state) =>
        new()
        {
            ["created"] = $"2026-05-0{number}T12:00:00Z",
            ["message"] = $"version {number}",
            ["user"] = User(),
            ["state"] = state,
        };
}
