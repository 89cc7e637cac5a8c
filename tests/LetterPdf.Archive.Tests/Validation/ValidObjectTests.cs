using System.Text.Json.Nodes;
using LetterPdf.Archive.Tests.Support;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Validation;

public sealed class ValidObjectTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    public void An_object_to_the_specification_has_no_finding(string ocfl) => AssertClean(ObjectFixture.Valid(ocfl));

    [Fact]
    public void A_content_folder_may_have_another_name()
    {
        var fixture = ObjectFixture.Valid().EditAll(i => i["contentDirectory"] = "stuff");
        foreach (var (folder, version) in new[] { (string.Empty, "v2"), ("v2", "v2"), ("v1", "v1") })
        {
            fixture.Edit(folder, i => Rewrite(i["manifest"]!.AsObject()));
        }

        AssertClean(fixture.Do(s => s.Rename("v1/content", "v1/stuff").Rename("v2/content", "v2/stuff")));

        static void Rewrite(JsonObject manifest)
        {
            foreach (var paths in manifest.Select(pair => pair.Value!.AsArray()))
            {
                paths[0] = paths[0]!.GetValue<string>().Replace("/content/", "/stuff/", StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Digests_may_be_written_in_capitals()
    {
        var fixture = ObjectFixture
            .Valid()
            .EditAll(i =>
            {
                Raise(i["manifest"]!.AsObject());
                foreach (var version in i["versions"]!.AsObject())
                {
                    Raise(version.Value!["state"]!.AsObject());
                }
            });
        AssertClean(
            fixture.Do(s =>
                s.Put(
                    "inventory.json.sha512",
                    s.Text("inventory.json.sha512")
                        .ToUpperInvariant()
                        .Replace("INVENTORY.JSON", "inventory.json", StringComparison.Ordinal)
                )
            )
        );

        static void Raise(JsonObject map)
        {
            foreach (var (digest, paths) in map.ToArray())
            {
                map.Remove(digest);
                map[digest.ToUpperInvariant()] = paths;
            }
        }
    }

    // The digests of "first\n" by other programs than this: md5sum, sha1sum, sha256sum, sha512sum, `openssl dgst
    // -sha512-256` and b2sum.
    [Fact]
    public void Fixity_may_use_every_algorithm_that_is_named()
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["md5"] = ObjectFixture.Digest("first\n", "md5"),
            ["sha1"] = ObjectFixture.Digest("first\n", "sha1"),
            ["sha256"] = ObjectFixture.Digest("first\n", "sha256"),
            ["sha512"] = ObjectFixture.Digest("first\n"),
            ["sha512/256"] = "33149ee97733c2a1dd857228ea7eaea0cc0ee0d28a678b16a3953f6cd1b01d52",
            ["blake2b-160"] = "89fe67ceca5ca91289fa5edceaea1269c6383a3c",
            ["blake2b-256"] = "8354c5282f88ca544d4a5dc2cf394af32ca27c36868bdeebfaf754d256f3a1bb",
            ["blake2b-384"] =
                "3f223bf381368c7373017f8338af22e545b4ad2c1e20368aad860e78a90d3fb07ec804f5221373ca9f4e279464d19733",
            ["blake2b-512"] =
                "5d470882a2d594551e0829d7ad2d128607bf15ae1560775ae2e7d40ad080d1973f4204ddaecbf75aa33d5e34e489da66ac568742ee2fb440580fee01c4cc56c5",
            ["size"] = "6",
        };
        Assert.Equal(
            DigestAlgorithm.ForFixity.Select(algorithm => algorithm.Name).Order(StringComparer.Ordinal),
            digests.Keys.Order(StringComparer.Ordinal)
        );
        var fixity = new JsonObject();
        foreach (var (name, digest) in digests)
        {
            fixity[name] = new JsonObject { [digest] = new JsonArray("v1/content/letter.txt") };
        }

        AssertClean(ObjectFixture.Valid().EditAll(i => i["fixity"] = fixity.DeepClone()));
    }

    [Fact]
    public void Fixity_may_be_empty() =>
        AssertClean(ObjectFixture.Valid().EditAll(i => i["fixity"] = new JsonObject()));

    [Fact]
    public void An_object_may_go_on_in_a_later_ocfl() =>
        AssertClean(ObjectFixture.Valid().Edit("v1", i => i["type"] = "https://ocfl.io/1.0/spec/#inventory"));

    [Fact]
    public void Logs_and_registered_extensions_may_be_there() =>
        AssertClean(
            ObjectFixture
                .Valid()
                .Put("logs/2026.txt", "checked")
                .Put("extensions/0005-mutable-head/config.json", "{}")
                .Put("extensions/initial/config.json", "{}")
        );

    [Fact]
    public void A_version_may_hold_nothing_new()
    {
        var fixture = ObjectFixture
            .Valid()
            .Edit(i =>
            {
                i["manifest"]!.AsObject().Remove(ObjectFixture.Digest("second\n"));
                i["versions"]!["v2"]!["state"] = new JsonObject
                {
                    [ObjectFixture.Digest("first\n")] = new JsonArray("other.txt"),
                    [ObjectFixture.Digest("note\n")] = new JsonArray("sub/note.txt"),
                };
            });
        AssertClean(fixture.Delete("v2/content"));
    }

    [Theory]
    [InlineData("2026-05-01T12:00:00Z")]
    [InlineData("2026-05-01t12:00:00z")]
    [InlineData("2024-02-29T23:59:60.123456789+05:30")]
    [InlineData("0001-01-01T00:00:00-23:59")]
    public void Dates_of_the_internet_are_dates(string date) =>
        AssertClean(ObjectFixture.Valid().EditAll(i => i["versions"]!["v1"]!["created"] = date));

    [Fact]
    public void A_root_to_the_specification_has_no_finding()
    {
        foreach (var ocfl in new[] { "1.0", "1.1" })
        {
            var fixture = new RootFixture(ocfl);
            fixture
                .Storage.Put("README.txt", "files of one's own")
                .Put($"ocfl_{ocfl}.md", "the specification")
                .Put("extensions/0003-hash-and-id-n-tuple-storage-layout/config.json", "{}");
            var report = ArchiveValidator.Validate(fixture.Storage);
            Assert.Empty(report.Findings);
            Assert.Equal(["a/one", "b/two"], report.Objects.Select(item => item.Folder));
            Assert.All(report.Objects, item => Assert.Empty(item.Findings));
            Assert.True(report.IsValid);
        }
    }

    [Fact]
    public void A_root_may_hold_objects_of_an_earlier_ocfl()
    {
        var storage = new RootFixture().Storage;
        new ObjectFixture(storage, "c/three", "1.0", "urn:example:three");
        Assert.True(ArchiveValidator.Validate(storage).IsValid);
    }

    private static void AssertClean(ObjectFixture fixture)
    {
        var report = ArchiveValidator.ValidateObject(fixture.Storage, string.Empty);
        Assert.Equal(
            [],
            report.Findings.Select(finding =>
                $"{finding.Place} {string.Join(' ', finding.Codes.Select(code => code.Id))} {finding.Message.Said()}"
            )
        );
        Assert.Equal("urn:example:letter", report.Inventory?.Id);
    }
}
