using System.Text.Json.Nodes;
using LetterPdf.Archive.Tests.Support;

namespace LetterPdf.Archive.Tests.Validation;

/// <summary>Objects that are wrong in one way. The names follow those that the OCFL community gives its fixtures; the
/// objects are our own.</summary>
public static class ObjectCases
{
    private static readonly string First = ObjectFixture.Digest("first\n");
    private static readonly string Note = ObjectFixture.Digest("note\n");
    private static readonly string Second = ObjectFixture.Digest("second\n");

    public static IEnumerable<CodeCase> All =>
        Folders
            .Concat(Declarations)
            .Concat(Numbers)
            .Concat(VersionFolders)
            .Concat(Inventories)
            .Concat(Manifests)
            .Concat(VersionBlocks)
            .Concat(Fixity)
            .Concat(Sidecars)
            .Concat(Older)
            .Concat(Warnings);

    private static IEnumerable<CodeCase> Folders =>
        [
            Case("E001", "an extra folder", o => o.Put("extra/file.txt", "x")),
            Case("E001", "an extra file", o => o.Put("extra.txt", "x")),
            Case("E001", "a file that is named as a version", o => o.Put("v3", "x")),
            Case("E001 E104", "versions without v", ObjectFixture.Valid(format: "{0}")),
            Case("E001 E046", "versions without v, in OCFL 1.0", ObjectFixture.Valid("1.0", format: "{0}")),
            Case("E001", "a second sidecar", o => o.Put("inventory.json.md5", "x inventory.json\n")),
            Case("E046", "a version that the inventory does not have", o => o.Put("v3/content/x.txt", "x")),
            Case("E082", "an object in an object", o => o.Put("inner/0=ocfl_object_1.1", "ocfl_object_1.1\n")),
            Case("E090", "a link in the object's folder", o => o.Do(s => s.PutLink("link"))),
            Case("E090", "a link in a version's folder", o => o.Do(s => s.PutLink("v1/link"))),
            Case("E090", "a link in a content folder", o => o.Do(s => s.PutLink("v1/content/link"))),
            Case(
                "E090",
                "a file under two names",
                o =>
                    o.Delete("v1/content/sub/note.txt")
                        .Do(s => s.PutSecondName("v1/content/sub/note.txt", "v1/content/letter.txt"))
            ),
            Case("E089", "a pipe", o => o.Do(s => s.PutPipe("v1/content/pipe"))),
            Case("E067", "a file in the folder for extensions", o => o.Put("extensions/file.txt", "x")),
            Case("E090", "a link in the folder for extensions", o => o.Do(s => s.PutLink("extensions/link"))),
        ];

    private static IEnumerable<CodeCase> Declarations =>
        [
            Case("E003 E063", "nothing at all", new MemoryStorage()),
            Case("E003", "no declaration", o => o.Delete("0=ocfl_object_1.1")),
            Case("E003", "two declarations", o => o.Put("0=ocfl_object_1.0", "ocfl_object_1.0\n")),
            Case(
                "E002 E004",
                "a version of OCFL that there is not",
                o => o.Delete("0=ocfl_object_1.1").Put("0=ocfl_object_9.9", "ocfl_object_9.9\n")
            ),
            Case(
                "E002 E005",
                "a declaration that begins with 1",
                o => o.Delete("0=ocfl_object_1.1").Put("1=ocfl_object_1.1", "ocfl_object_1.1\n")
            ),
            Case(
                "E002 E006",
                "a declaration of something else",
                o => o.Delete("0=ocfl_object_1.1").Put("0=special_object_1.1", "special_object_1.1\n")
            ),
            Case(
                "E007",
                "a declaration with other contents",
                o => o.Put("0=ocfl_object_1.1", "This is something else.\n")
            ),
            Case("E007", "a declaration without a line feed", o => o.Put("0=ocfl_object_1.1", "ocfl_object_1.1")),
            Case("E007", "an empty declaration", o => o.Put("0=ocfl_object_1.1", string.Empty)),
            Case(
                "E038",
                "a declaration of another version than the inventory",
                o => o.Delete("0=ocfl_object_1.1").Put("0=ocfl_object_1.0", "ocfl_object_1.0\n")
            ),
        ];

    private static IEnumerable<CodeCase> Numbers =>
        [
            Case(
                "E008 E036",
                "no versions and no head",
                o =>
                    o.Edit(i =>
                    {
                        i["versions"] = new JsonObject();
                        i.Remove("head");
                    })
            ),
            Case(
                "E009",
                "the second version only",
                o =>
                    o.Edit(i => Versions(i).Remove("v1"))
                        .Edit(i => Manifest(i).Remove(First))
                        .Do(s => s.Delete("v1"))
                        .Edit(i => Manifest(i).Remove(Note))
            ),
            Case("E010", "a version whose folder is missing", o => o.Do(s => s.Delete("v1"))),
            Case(
                "E010",
                "a number left out",
                o => o.Edit(i => Rename(Versions(i), "v2", "v4")).Edit(string.Empty, i => i["head"] = "v4")
            ),
            Case("E046", "a version without a folder", o => o.Do(s => s.Delete("v2"))),
            Case(
                "E011 E013",
                "a head without the zero of the others",
                Padded(o =>
                    o.Edit(i =>
                    {
                        Rename(Versions(i), "v02", "v2");
                        i["head"] = "v2";
                    })
                )
            ),
            Case("E012", "numbers of different lengths", Padded(o => o.Edit(i => Rename(Versions(i), "v02", "v002")))),
            Case("E012 E013", "a padded number after plain ones", o => o.Edit(i => Rename(Versions(i), "v2", "v02"))),
            Case(
                "E014",
                "a content path with another number of digits",
                Padded(o => o.Edit(i => Manifest(i)[First] = new JsonArray("v1/content/letter.txt")))
            ),
            Case("E040", "head is not the last", o => o.Edit(i => i["head"] = "v1")),
            Case("E040", "head does not exist", o => o.Edit(i => i["head"] = "v7")),
            Case("E040", "head is a number", o => o.Edit(i => i["head"] = 2)),
            Case("E040 E104", "head has no v", o => o.Edit(i => i["head"] = "2")),
            Case("E040 E105", "head has no number", o => o.Edit(i => i["head"] = "v2.0")),
            Case("E105", "version 0", o => o.Edit(i => Versions(i)["v0"] = Versions(i)["v1"]!.DeepClone())),
            Case(
                "E104",
                "a version without v among others",
                o => o.Edit(i => Versions(i)["3"] = Versions(i)["v1"]!.DeepClone())
            ),
        ];

    private static IEnumerable<CodeCase> VersionFolders =>
        [
            Case("E015", "a file beside the content folder", o => o.Put("v1/file.txt", "x")),
            Case(
                "E015",
                "content beside the content folder",
                o =>
                    o.Do(s => s.Rename("v2/content/letter.txt", "v2/letter.txt"))
                        .Edit(i => Manifest(i)[Second] = new JsonArray("v2/letter.txt"))
            ),
            Case("E016", "content without a content folder", o => o.Do(s => s.Delete("v2/content"))),
            Case("E017", "a slash in contentDirectory", o => o.EditAll(i => i["contentDirectory"] = "content/dir")),
            Case("E018", "contentDirectory is ..", o => o.EditAll(i => i["contentDirectory"] = "..")),
            Case("E018", "contentDirectory is .", o => o.EditAll(i => i["contentDirectory"] = ".")),
            Case("E108", "contentDirectory is empty", o => o.EditAll(i => i["contentDirectory"] = string.Empty)),
            Case("E108", "contentDirectory is a number", o => o.EditAll(i => i["contentDirectory"] = 7)),
            Case(
                "E019",
                "contentDirectory is set in the second version only",
                o => o.Edit(i => i["contentDirectory"] = "content")
            ),
            Case(
                "E019",
                "contentDirectory is set in the first version only",
                o => o.Edit("v1", i => i["contentDirectory"] = "stuff")
            ),
            Case(
                "E020",
                "contentDirectory changes",
                o => o.EditAll(i => i["contentDirectory"] = "content").Edit("v1", i => i["contentDirectory"] = "stuff")
            ),
            Case(
                "E021",
                "another content folder without contentDirectory",
                o =>
                    o.Do(s => s.Rename("v2/content", "v2/data"))
                        .Edit(i => Manifest(i)[Second] = new JsonArray("v2/data/letter.txt"))
            ),
            Case("E023", "a file too many", o => o.Put("v1/content/extra.txt", "x")),
            Case(
                "E023 E092",
                "a file is missing",
                o => o.Delete("v1/content/sub/note.txt").Put("v1/content/sub/.keep", "x")
            ),
            Case("E023", "an older manifest lacks a file", o => o.Edit("v1", i => Manifest(i).Remove(Note))),
            Case("E024", "an empty folder in the content folder", o => o.Do(s => s.PutFolder("v1/content/empty"))),
            Case("E024", "an empty folder in a folder", o => o.Do(s => s.PutFolder("v1/content/sub/empty"))),
            Case("E092", "a file was changed", o => o.Put("v1/content/letter.txt", "changed\n")),
        ];

    private static IEnumerable<CodeCase> Inventories =>
        [
            Case("E025", "content named by md5", Sealed("md5")),
            Case("E025", "content named by sha512/256", o => o.EditAll(i => i["digestAlgorithm"] = "sha512/256")),
            Case("E033", "no JSON", o => o.Put("inventory.json", "{ this is no JSON")),
            Case("E033", "an empty inventory", o => o.Put("inventory.json", string.Empty)),
            Case("E033", "a list", o => o.Put("inventory.json", "[]")),
            Case(
                "E033",
                "a byte order mark",
                o => o.Do(s => s.Put("inventory.json", "\uFEFF" + s.Text("inventory.json")))
            ),
            Case(
                "E033",
                "not UTF-8",
                o => o.Do(s => s.Put("inventory.json", [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))
            ),
            Case("E033", "half of a surrogate pair", o => o.Put("inventory.json", "{\"id\": \"\\ud800\"}")),
            Case("E033", "a comment", o => o.Do(s => s.Put("inventory.json", "/* ours */" + s.Text("inventory.json")))),
            Case("E033", "a key twice", o => o.Replace("\"head\":", "\"head\": \"v1\", \"head\":")),
            Case(
                "E033",
                "nested too deeply",
                o => o.Put("inventory.json", new string('[', 100) + new string(']', 100))
            ),
            Case(
                "E034 E063",
                "an inventory under another name",
                o => o.Do(s => s.Rename("inventory.json", "Inventory.json"))
            ),
            Case("E063", "no inventory", o => o.Delete("inventory.json")),
            Case("E036", "no id", o => o.EditAll(i => i.Remove("id"))),
            Case("E036", "no type", o => o.EditAll(i => i.Remove("type"))),
            Case("E036", "no digestAlgorithm", o => o.EditAll(i => i.Remove("digestAlgorithm"))),
            Case("E036", "no head", o => o.EditAll(i => i.Remove("head"))),
            Case("E037", "an empty id", o => o.EditAll(i => i["id"] = string.Empty)),
            Case("E037", "an id that is a number", o => o.EditAll(i => i["id"] = 7)),
            Case("E037 E110", "another id in the first version", o => o.Edit("v1", i => i["id"] = "urn:example:other")),
            Case(
                "E037",
                "another id in the first version, in OCFL 1.0",
                ObjectFixture.Valid("1.0").Edit("v1", i => i["id"] = "urn:example:other")
            ),
            Case(
                "E038",
                "a type that is no address of OCFL",
                o => o.EditAll(i => i["type"] = "https://example.org/inventory")
            ),
            Case("E038", "a type that is a number", o => o.EditAll(i => i["type"] = 1.1)),
            Case("E041", "no manifest", o => o.EditAll(i => i.Remove("manifest"))),
            Case("E041 E043 E044", "no versions", o => o.EditAll(i => i.Remove("versions"))),
            Case("E044 E045", "versions is a list", o => o.EditAll(i => i["versions"] = new JsonArray())),
            Case("E106", "the manifest is a list", o => o.EditAll(i => i["manifest"] = new JsonArray())),
            Case(
                "E041",
                "the manifest is a list, in OCFL 1.0",
                ObjectFixture.Valid("1.0").EditAll(i => i["manifest"] = new JsonArray())
            ),
            Case("E102", "a key of our own", o => o.EditAll(i => i["comment"] = "ours")),
            Case("E102", "a key of our own in a version", o => o.EditAll(i => Version(i, "v1")["comment"] = "ours")),
            Case(
                "E102",
                "a key of our own in a user",
                o => o.EditAll(i => Version(i, "v1")["user"]!["phone"] = "ours")
            ),
            Case("E055 E102", "fixity in capitals", o => o.Edit(i => i["FIXITY"] = new JsonObject())),
            Case(
                "E103",
                "the second version is of an earlier OCFL",
                o => o.Edit("v2", i => i["type"] = "https://ocfl.io/1.0/spec/#inventory")
            ),
            Case(
                "E103",
                "an older version is of a later OCFL",
                ObjectFixture.Valid("1.0").Edit("v1", i => i["type"] = "https://ocfl.io/1.1/spec/#inventory")
            ),
        ];

    private static IEnumerable<CodeCase> Manifests =>
        [
            Case(
                "E031 E039",
                "a digest of another algorithm",
                o => o.Edit(i => Rename(Manifest(i), First, ObjectFixture.Digest("first\n", "sha256")))
            ),
            Case("E031", "a digest with other signs", o => o.Edit(i => Rename(Manifest(i), First, "xyz" + First[3..]))),
            Case(
                "E030 E039",
                "a sha256 digest that is cut",
                ObjectFixture
                    .Valid(algorithm: "sha256")
                    .Edit(i => Rename(Manifest(i), ObjectFixture.Digest("first\n", "sha256"), "abc"))
            ),
            Case(
                "E035",
                "backslashes",
                o => o.Edit(i => Manifest(i)[First] = new JsonArray("v1\\content\\letter.txt"))
            ),
            Case(
                "E042",
                "a path into no version",
                o => o.Edit(i => Manifest(i)[First] = new JsonArray("somewhere/letter.txt"))
            ),
            Case(
                "E042",
                "a path into a version that there is not",
                o => o.Edit(i => Manifest(i)[First] = new JsonArray("v7/content/letter.txt"))
            ),
            Case(
                "E042",
                "a path into another folder",
                o =>
                    o.EditAll(i => i["contentDirectory"] = "content")
                        .Edit(i => Manifest(i)[First] = new JsonArray("v1/stuff/letter.txt"))
            ),
            Case("E092", "what is no list", o => o.Edit(i => Manifest(i)[First] = "v1/content/letter.txt")),
            Case("E098", "a path that is a number", o => o.Edit(i => Manifest(i)[First] = new JsonArray(7))),
            Case(
                "E099 E100",
                "paths that lead out",
                o =>
                    o.Edit(i =>
                    {
                        Manifest(i)[First] = new JsonArray("v1/content/../content/letter.txt");
                        Manifest(i)[Note] = new JsonArray("/v1/content/sub/note.txt");
                        Manifest(i)[Second] = new JsonArray("v2/content//letter.txt");
                    })
            ),
            Case(
                "E099",
                "a path out of the object",
                o => o.Edit(i => Manifest(i)[First] = new JsonArray("v1/content/../../../../etc/passwd"))
            ),
            Case(
                "E101",
                "a path twice",
                o => o.Edit(i => Manifest(i)[First] = new JsonArray("v1/content/letter.txt", "v1/content/letter.txt"))
            ),
            Case(
                "E101",
                "a file that is a folder too",
                o =>
                    o.Edit(i =>
                        Manifest(i)[First] = new JsonArray("v1/content/letter.txt", "v1/content/letter.txt/inner")
                    )
            ),
            Case(
                "E096",
                "a digest twice in different case",
                o => o.Edit(i => Manifest(i)[First.ToUpperInvariant()] = new JsonArray("v1/content/letter.txt"))
            ),
            Case(
                "E096",
                "a digest twice in one case",
                o =>
                    o.Replace(
                        $"\"{Second}\": [\n      \"v2/content",
                        $"\"{Second}\": [\"v2/content/letter.txt\"],\n    \"{Second}\": [\n      \"v2/content"
                    )
            ),
            Case(
                "E107 E050",
                "a digest that no version uses",
                o =>
                    o.Edit(i => Manifest(i)[ObjectFixture.Digest("x")] = new JsonArray("v2/content/x.txt"))
                        .Put("v2/content/x.txt", "x")
            ),
            Case(
                "E050",
                "a digest that no version uses, in OCFL 1.0",
                ObjectFixture
                    .Valid("1.0")
                    .Edit(i => Manifest(i)[ObjectFixture.Digest("x")] = new JsonArray("v2/content/x.txt"))
                    .Put("v2/content/x.txt", "x")
            ),
            Case(
                "E092",
                "a wrong digest",
                o =>
                    o.Edit(i =>
                    {
                        Rename(Manifest(i), Second, "0" + Second[1..]);
                        Rename(Version(i, "v2")["state"]!.AsObject(), Second, "0" + Second[1..]);
                    })
            ),
            Case(
                "E092 E093",
                "a file that was never there, in manifest and fixity",
                o =>
                    o.Edit(i =>
                    {
                        Manifest(i)[Second] = new JsonArray("v2/content/letter.txt", "v2/content/bonus.txt");
                        i["fixity"] = new JsonObject
                        {
                            ["md5"] = new JsonObject
                            {
                                [ObjectFixture.Digest("x", "md5")] = new JsonArray("v2/content/bonus.txt"),
                            },
                        };
                    })
            ),
        ];

    private static IEnumerable<CodeCase> VersionBlocks =>
        [
            Case("E047", "a version that is a text", o => o.Edit(i => Versions(i)["v1"] = "first")),
            Case("E048", "a version without created", o => o.Edit(i => Version(i, "v1").Remove("created"))),
            Case("E048", "a version without state", o => o.Edit(i => Version(i, "v1").Remove("state"))),
            Case(
                "E049",
                "a date without time zone",
                o => o.EditAll(i => Version(i, "v1")["created"] = "2026-05-01T12:00:00")
            ),
            Case(
                "E049",
                "a date without seconds",
                o => o.EditAll(i => Version(i, "v1")["created"] = "2026-05-01T12:00Z")
            ),
            Case(
                "E049",
                "a day that there is not",
                o => o.EditAll(i => Version(i, "v1")["created"] = "2026-02-30T12:00:00Z")
            ),
            Case("E049", "a date in words", o => o.EditAll(i => Version(i, "v1")["created"] = "yesterday")),
            Case(
                "E049 E050 E054 E094",
                "values of wrong kinds",
                o =>
                    o.EditAll(i =>
                    {
                        var version = Version(i, "v1");
                        version["created"] = 1;
                        version["state"] = "all";
                        version["user"] = "Jo";
                        version["message"] = 2;
                    })
            ),
            Case(
                "E050",
                "a digest that the manifest does not have",
                o => o.Edit(i => Rename(Version(i, "v2")["state"]!.AsObject(), Second, ObjectFixture.Digest("x")))
            ),
            Case(
                "E050",
                "a digest in another case than the manifest's",
                o => o.EditAll(i => Rename(Manifest(i), First, First.ToUpperInvariant()))
            ),
            Case(
                "E050",
                "a digest in another case than the state's",
                o => o.EditAll(i => Rename(Version(i, "v1")["state"]!.AsObject(), First, First.ToUpperInvariant()))
            ),
            Case(
                "E050",
                "a digest twice",
                o => o.Edit(i => Version(i, "v2")["state"]![Second.ToUpperInvariant()] = new JsonArray("again.txt"))
            ),
            Case(
                "E051",
                "logical paths that are no list",
                o => o.Edit(i => Version(i, "v2")["state"]![Second] = "letter.txt")
            ),
            Case(
                "E051",
                "a logical path that is a number",
                o => o.Edit(i => Version(i, "v2")["state"]![Second] = new JsonArray(7))
            ),
            Case(
                "E053 E052",
                "logical paths that lead out",
                o =>
                    o.Edit(i =>
                        Version(i, "v2")["state"]![Second] = new JsonArray(
                            "/letter.txt",
                            "../../letter.txt",
                            "//letter.txt"
                        )
                    )
            ),
            Case(
                "E054",
                "a user without a name",
                o => o.EditAll(i => Version(i, "v1")["user"]!.AsObject().Remove("name"))
            ),
            Case("E054", "a name that is a number", o => o.EditAll(i => Version(i, "v1")["user"]!["name"] = 7)),
            Case("E054", "an address that is a number", o => o.EditAll(i => Version(i, "v1")["user"]!["address"] = 7)),
            Case("E094", "a message that is a number", o => o.EditAll(i => Version(i, "v1")["message"] = 7)),
            Case(
                "E095",
                "a logical path that is a folder too",
                o => o.Edit(i => Version(i, "v2")["state"]![Second] = new JsonArray("letter.txt", "letter.txt/inner"))
            ),
            Case(
                "E095",
                "a logical path twice",
                o => o.Edit(i => Version(i, "v2")["state"]![Second] = new JsonArray("letter.txt", "copy.txt"))
            ),
        ];

    private static IEnumerable<CodeCase> Fixity =>
        [
            Case("E111", "fixity is null", o => o.Edit(i => i["fixity"] = null)),
            Case(
                "E055 E056 E057",
                "fixity is null, in OCFL 1.0",
                ObjectFixture.Valid("1.0").Edit(i => i["fixity"] = null)
            ),
            Case(
                "E056 E026",
                "an algorithm that nobody names",
                o => o.Edit(i => i["fixity"] = Block("rot13", "abc", "v1/content/letter.txt"))
            ),
            Case(
                "E057",
                "a block that is a list",
                o => o.Edit(i => i["fixity"] = new JsonObject { ["md5"] = new JsonArray() })
            ),
            Case(
                "E057",
                "content paths that are no list",
                o =>
                    o.Edit(i =>
                        i["fixity"] = new JsonObject
                        {
                            ["md5"] = new JsonObject
                            {
                                [ObjectFixture.Digest("first\n", "md5")] = "v1/content/letter.txt",
                            },
                        }
                    )
            ),
            Case(
                "E057",
                "a path that the manifest does not have",
                o => o.Edit(i => i["fixity"] = Block("md5", ObjectFixture.Digest("x", "md5"), "v1/content/x.txt"))
            ),
            Case(
                "E057",
                "an md5 digest of another length",
                o => o.Edit(i => i["fixity"] = Block("md5", "abc", "v1/content/letter.txt"))
            ),
            Case(
                "E029",
                "a sha1 digest of another length",
                o => o.Edit(i => i["fixity"] = Block("sha1", "abc", "v1/content/letter.txt"))
            ),
            Case(
                "E030",
                "a sha256 digest of another length",
                o => o.Edit(i => i["fixity"] = Block("sha256", "abc", "v1/content/letter.txt"))
            ),
            Case(
                "E031",
                "a sha512 digest of another length",
                o => o.Edit(i => i["fixity"] = Block("sha512", "abc", "v1/content/letter.txt"))
            ),
            Case(
                "E032",
                "a blake2b-512 digest of another length",
                o => o.Edit(i => i["fixity"] = Block("blake2b-512", "abc", "v1/content/letter.txt"))
            ),
            Case(
                "E093",
                "a digest that is another",
                o => o.Edit(i => i["fixity"] = Block("md5", ObjectFixture.Digest("x", "md5"), "v1/content/letter.txt"))
            ),
            Case(
                "E093",
                "a digest that is another, in the first version",
                o =>
                    o.Edit(
                        "v1",
                        i => i["fixity"] = Block("md5", ObjectFixture.Digest("x", "md5"), "v1/content/letter.txt")
                    )
            ),
            Case(
                "E097",
                "a digest twice in different case",
                o =>
                    o.Edit(i =>
                        i["fixity"] = new JsonObject
                        {
                            ["md5"] = new JsonObject
                            {
                                [ObjectFixture.Digest("first\n", "md5")] = new JsonArray("v1/content/letter.txt"),
                                [ObjectFixture.Digest("first\n", "md5").ToUpperInvariant()] = new JsonArray(
                                    "v1/content/letter.txt"
                                ),
                            },
                        }
                    )
            ),
            Case(
                "E100 E099",
                "paths that lead out",
                o =>
                    o.Edit(i =>
                        i["fixity"] = new JsonObject
                        {
                            ["md5"] = new JsonObject
                            {
                                [ObjectFixture.Digest("first\n", "md5")] = new JsonArray(
                                    "/v1/content/letter.txt",
                                    "v1/content/../content/letter.txt",
                                    "v1/content//letter.txt"
                                ),
                            },
                        }
                    )
            ),
        ];

    private static IEnumerable<CodeCase> Sidecars =>
        [
            Case("E058", "no sidecar", o => o.Delete("inventory.json.sha512")),
            Case("E058", "no sidecar in a version", o => o.Delete("v1/inventory.json.sha512")),
            Case(
                "E058 E059",
                "a sidecar of another algorithm",
                o => o.Do(s => s.Rename("inventory.json.sha512", "inventory.json.sha256"))
            ),
            Case(
                "E060 E064",
                "the newest inventory was changed",
                o => o.Edit(string.Empty, i => Version(i, "v2")["message"] = "changed", seals: false)
            ),
            Case(
                "E060",
                "an older inventory was changed",
                o => o.Edit("v1", i => Version(i, "v1")["message"] = "changed", seals: false)
            ),
            Case(
                "E060",
                "a sidecar of another inventory",
                o => o.Do(s => s.Put("inventory.json.sha512", s.Bytes("v1/inventory.json.sha512")))
            ),
            Case(
                "E061",
                "a sidecar that is only a digest",
                o => o.Do(s => s.Put("inventory.json.sha512", s.Text("inventory.json.sha512")[..128]))
            ),
            Case(
                "E061",
                "a sidecar of another file",
                o =>
                    o.Do(s =>
                        s.Put(
                            "inventory.json.sha512",
                            s.Text("inventory.json.sha512")
                                .Replace("inventory.json", "manifest.json", StringComparison.Ordinal)
                        )
                    )
            ),
            Case("E015", "a second sidecar in a version", o => o.Put("v1/inventory.json.md5", "x inventory.json\n")),
            Case("E015 W010", "a sidecar in a version without an inventory", o => o.Delete("v1/inventory.json")),
            Case(
                "E060",
                "a version's sidecar of another inventory",
                o => o.Do(s => s.Put("v1/inventory.json.sha512", s.Bytes("inventory.json.sha512")))
            ),
            Case("E061", "an empty sidecar", o => o.Put("inventory.json.sha512", string.Empty)),
            Case(
                "E064",
                "root and last version differ",
                o => o.Edit(string.Empty, i => Version(i, "v2")["message"] = "changed")
            ),
        ];

    private static IEnumerable<CodeCase> Older =>
        [
            Case(
                "E040",
                "a version's inventory has another head",
                o =>
                    o.Do(s =>
                        s.Put("v1/inventory.json", s.Bytes("v2/inventory.json"))
                            .Put("v1/inventory.json.sha512", s.Bytes("v2/inventory.json.sha512"))
                    )
            ),
            Case(
                "E066",
                "a logical path was changed",
                o => o.Edit("v1", i => Version(i, "v1")["state"]![First] = new JsonArray("other.txt"))
            ),
            Case(
                "E066",
                "a content was changed",
                o =>
                    o.Edit(
                        "v1",
                        i =>
                            Version(i, "v1")["state"] = new JsonObject
                            {
                                [First] = new JsonArray("sub/note.txt"),
                                [Note] = new JsonArray("letter.txt"),
                            }
                    )
            ),
            Case(
                "E066 E092",
                "an older digest is wrong",
                o =>
                    o.Edit(
                        "v1",
                        i =>
                        {
                            Rename(Manifest(i), First, "0" + First[1..]);
                            Rename(Version(i, "v1")["state"]!.AsObject(), First, "0" + First[1..]);
                        }
                    )
            ),
            Case(
                "E066",
                "an older inventory by another algorithm tells another thing",
                o =>
                    OtherAlgorithm(
                        o,
                        (first, note) =>
                            new JsonObject
                            {
                                [first] = new JsonArray("sub/note.txt"),
                                [note] = new JsonArray("letter.txt"),
                            }
                    )
            ),
            Case(
                "E092",
                "an older inventory by another algorithm has a wrong digest",
                o =>
                    OtherAlgorithm(
                        o,
                        (first, note) =>
                            new JsonObject
                            {
                                [first] = new JsonArray("letter.txt"),
                                [note] = new JsonArray("sub/note.txt"),
                            },
                        breaks: true
                    )
            ),
        ];

    private static IEnumerable<CodeCase> Warnings =>
        [
            Case("W001", "leading zeros", Padded(o => o)),
            Case("W002", "a further folder in a version", o => o.Put("v1/extra/file.txt", "x")),
            Case(
                "W003",
                "an empty content folder",
                o =>
                    o.Edit(i =>
                        {
                            Manifest(i).Remove(Second);
                            Version(i, "v2")["state"] = new JsonObject
                            {
                                [First] = new JsonArray("letter.txt"),
                                [Note] = new JsonArray("sub/note.txt"),
                            };
                        })
                        .Delete("v2/content/letter.txt")
            ),
            Case("W004", "sha256", ObjectFixture.Valid(algorithm: "sha256")),
            Case(
                "W004",
                "sha256 in the first version",
                o =>
                    OtherAlgorithm(
                        o,
                        (first, note) =>
                            new JsonObject
                            {
                                [first] = new JsonArray("letter.txt"),
                                [note] = new JsonArray("sub/note.txt"),
                            }
                    )
            ),
            Case("W005", "an id that is no URI", o => o.EditAll(i => i["id"] = "letter 7")),
            Case(
                "W001 W004 W005",
                "all three",
                ObjectFixture.Valid(algorithm: "sha256", format: "v000{0}").EditAll(i => i["id"] = "bb123cd4567")
            ),
            Case(
                "W007",
                "neither message nor user",
                o =>
                    o.EditAll(i =>
                    {
                        Version(i, "v1").Remove("message");
                        Version(i, "v1").Remove("user");
                    })
            ),
            Case(
                "W008",
                "a user without address",
                o => o.EditAll(i => Version(i, "v1")["user"]!.AsObject().Remove("address"))
            ),
            Case(
                "W009",
                "an address of stone",
                o => o.EditAll(i => Version(i, "v1")["user"]!["address"] = "1 Main Street, Springfield")
            ),
            Case(
                "W010",
                "a version without inventory",
                o => o.Delete("v1/inventory.json").Delete("v1/inventory.json.sha512")
            ),
            Case(
                "W011",
                "another message in the first version",
                o => o.Edit("v1", i => Version(i, "v1")["message"] = "changed")
            ),
            Case(
                "W011",
                "another user in the first version",
                o => o.Edit("v1", i => Version(i, "v1")["user"]!["name"] = "changed")
            ),
            Case(
                "W011",
                "another date in the first version",
                o => o.Edit("v1", i => Version(i, "v1")["created"] = "2020-01-01T00:00:00Z")
            ),
            Case("W013", "an extension that nobody registered", o => o.Put("extensions/our-own/config.json", "{}")),
        ];

    private static CodeCase Case(string codes, string what, Func<ObjectFixture, ObjectFixture> change) =>
        new(codes.Split(' '), what, IsRoot: false, () => change(ObjectFixture.Valid()).Storage);

    private static CodeCase Case(string codes, string what, ObjectFixture fixture) =>
        new(codes.Split(' '), what, IsRoot: false, () => fixture.Storage);

    private static CodeCase Case(string codes, string what, MemoryStorage storage) =>
        new(codes.Split(' '), what, IsRoot: false, () => storage);

    private static ObjectFixture Padded(Func<ObjectFixture, ObjectFixture> change) =>
        change(ObjectFixture.Valid(format: "v0{0}"));

    // Named by md5, sidecars included.
    private static ObjectFixture Sealed(string algorithm) => ObjectFixture.Valid(algorithm: algorithm);

    // The first version's inventory with sha256, as in an object whose algorithm was changed.
    private static ObjectFixture OtherAlgorithm(
        ObjectFixture fixture,
        Func<string, string, JsonObject> state,
        bool breaks = false
    )
    {
        var (first, note) = (ObjectFixture.Digest("first\n", "sha256"), ObjectFixture.Digest("note\n", "sha256"));
        first = breaks ? "0" + first[1..] : first;
        fixture.Edit(
            "v1",
            i =>
            {
                i["digestAlgorithm"] = "sha256";
                i["manifest"] = new JsonObject
                {
                    [first] = new JsonArray("v1/content/letter.txt"),
                    [note] = new JsonArray("v1/content/sub/note.txt"),
                };
                Version(i, "v1")["state"] = state(first, note);
            }
        );
        fixture.Delete("v1/inventory.json.sha512");
        return fixture.Put(
            "v1/inventory.json.sha256",
            $"{ObjectFixture.Digest(fixture.Storage.Bytes("v1/inventory.json"), "sha256")} inventory.json\n"
        );
    }

    private static JsonObject Manifest(JsonObject inventory) => inventory["manifest"]!.AsObject();

    private static JsonObject Versions(JsonObject inventory) => inventory["versions"]!.AsObject();

    private static JsonObject Version(JsonObject inventory, string name) => Versions(inventory)[name]!.AsObject();

    private static JsonObject Block(string algorithm, string digest, string path) =>
        new() { [algorithm] = new JsonObject { [digest] = new JsonArray(path) } };

    private static void Rename(JsonObject map, string from, string to)
    {
        var value = map[from]!.DeepClone();
        map.Remove(from);
        map[to] = value;
    }
}
