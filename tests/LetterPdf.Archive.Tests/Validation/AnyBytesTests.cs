using System.Text;
using CsCheck;
using LetterPdf.Archive.Tests.Support;

namespace LetterPdf.Archive.Tests.Validation;

/// <summary>Whatever is in an archive, there are findings and never an exception.</summary>
public sealed class AnyBytesTests
{
    private static readonly string[] Paths =
    [
        "0=ocfl_object_1.1",
        "inventory.json",
        "inventory.json.sha512",
        "v1/inventory.json",
        "v1/inventory.json.sha512",
        "v2/inventory.json",
        "v1/content/letter.txt",
    ];

    [Fact]
    public void Any_bytes_in_any_file_are_found_to_be_wrong() =>
        Gen.Select(Gen.OneOf(Paths), Gen.Byte.Array[0, 200])
            .Sample(
                (path, bytes) =>
                    Assert.False(
                        ArchiveValidator
                            .ValidateObject(ObjectFixture.Valid().Storage.Put(path, bytes), string.Empty)
                            .IsValid
                    )
            );

    // One byte of a good file changed, removed or added.
    [Fact]
    public void A_slip_in_any_file_is_found() =>
        Gen.Select(Gen.OneOf(Paths), Gen.Int[0, 100_000], Gen.Byte, Gen.Int[0, 2])
            .Sample(
                (path, place, value, kind) =>
                {
                    var storage = ObjectFixture.Valid().Storage;
                    var bytes = storage.Bytes(path).ToList();
                    var at = place % bytes.Count;
                    var before = bytes[at];
                    switch (kind)
                    {
                        case 0:
                            bytes[at] = value;
                            break;
                        case 1:
                            bytes.RemoveAt(at);
                            break;
                        default:
                            bytes.Insert(at, value);
                            break;
                    }

                    var isSame = kind == 0 && before == value;
                    var report = ArchiveValidator.ValidateObject(storage.Put(path, [.. bytes]), string.Empty);

                    // A sidecar may have other white space, and its digest may be in capitals.
                    Assert.True(
                        isSame || !report.IsValid || path.EndsWith(".sha512", StringComparison.Ordinal),
                        $"{path} at {at}: {before} to {value} ({kind})"
                    );
                }
            );

    [Fact]
    public void Any_json_as_an_inventory_is_found_to_be_wrong() =>
        Json(4)
            .Sample(json =>
            {
                var fixture = ObjectFixture.Valid().Put("inventory.json", json);
                fixture.Seal(string.Empty);
                Assert.False(ArchiveValidator.ValidateObject(fixture.Storage, string.Empty).IsValid);
            });

    // The keys of an inventory with values that are anything.
    [Fact]
    public void Any_value_of_any_key_gives_findings_and_no_exception() =>
        Gen.Select(
                Gen.OneOf(
                    "id",
                    "type",
                    "digestAlgorithm",
                    "head",
                    "contentDirectory",
                    "manifest",
                    "versions",
                    "fixity"
                ),
                Json(4)
            )
            .Sample(
                (key, json) =>
                {
                    var fixture = ObjectFixture
                        .Valid()
                        .EditAll(i => i[key] = System.Text.Json.Nodes.JsonNode.Parse(json));
                    ArchiveValidator.ValidateObject(fixture.Storage, string.Empty);
                    new AnyReader().Read(fixture.Storage);
                }
            );

    private static Gen<string> Json(int levels)
    {
        var text = Gen.OneOf(
                Gen.OneOf(
                    "v1",
                    "v2",
                    "v0",
                    "sha512",
                    "content",
                    "..",
                    "a/b",
                    "/",
                    "v1/content/letter.txt",
                    "https://ocfl.io/1.1/spec/#inventory",
                    ObjectFixture.Digest("first\n"),
                    "2026-05-01T12:00:00Z",
                    "message",
                    "state",
                    "user",
                    "created",
                    "md5"
                ),
                Gen.String.Select(value => value.Replace('\ud800', 'x'))
            )
            .Select(value => System.Text.Json.JsonSerializer.Serialize(Clean(value)));
        var leaf = Gen.OneOf(
            text,
            Gen.Int.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.OneOf("null", "true", "1.5e300")
        );
        return levels == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Json(levels - 1).List[0, 3].Select(items => $"[{string.Join(',', items)}]"),
                Gen.Select(text, Json(levels - 1))
                    .List[0, 4]
                    .Select(items =>
                        $"{{{string.Join(',', items.DistinctBy(item => item.Item1).Select(item => $"{item.Item1}:{item.Item2}"))}}}"
                    )
            );
    }

    private static string Clean(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads as `list` does.</summary>
    private sealed class AnyReader
    {
        private int _count;

        public void Read(MemoryStorage storage)
        {
            var copy = storage.AfterReboot().Put("outer/0=ocfl_1.1", "ocfl_1.1\n");
            _count += StorageRoot.Open(copy, out _)?.Objects().Length ?? 0;
        }
    }
}
